import type { DocumentDiff, GroupChange, PartChange } from "./diff-documents";
import type { PartRole } from "./parts";
import { peopleChanges } from "./people";

/** Things a summary counts, by the parts that are of them. */
const THINGS: readonly (readonly [string, readonly PartRole[]])[] = [
  ["căn cứ", ["basis"]],
  ["nơi gửi", ["addressee", "addressee-single"]],
  ["khoản", ["clause", "clause-title"]],
  ["điểm", ["point"]],
  ["đoạn", ["text", "text-left", "text-center", "text-right", "bullet", "table-note", "heading-title", "annex-title"]],
  ["dòng bảng", ["table-row", "table-group", "table-totals", "table-head"]],
  ["nơi nhận", ["recipient"]],
];

const HEADS: readonly (readonly [string, readonly PartRole[]])[] = [
  ["trích yếu", ["subject", "about"]],
  ["người ký", ["signature-authority", "signature-post", "signature-name", "signature-name-under-post"]],
  ["số, ngày", ["number", "date", "attached-to"]],
  ["cơ quan ban hành", ["superior", "agency", "authority", "type-name"]],
];

const VERBS = { changed: "sửa", added: "thêm", removed: "bỏ", moved: "chuyển chỗ" } as const;
type Verb = keyof typeof VERBS;

const isPerson = ({ before, after }: PartChange) => Boolean(before?.person ?? after?.person);
const isArticle = ({ parts }: GroupChange) =>
  parts.some(({ before, after }) => /^article/u.test((after ?? before)?.role ?? ""));
const roleOf = ({ before, after }: PartChange) => (after ?? before)?.role ?? "text";

/** Is the article another for more than clauses put in, taken out or moved, which are counted themselves? */
function isMended({ status, parts }: GroupChange): boolean {
  return status === "changed" && parts.some((part) => part.status === "changed" && !isPerson(part));
}

/**
 * What differs, in a few words: "Sửa 2 điều, thêm 1 khoản, bớt 3 người". A new article is one article, not its clauses;
 * a person is one person, in however many lists. Nothing when nothing differs.
 */
export function summaryOf(diff: DocumentDiff): string {
  const counts = new Map<string, number>();
  const add = (verb: string, thing: string, count = 1) => {
    if (count > 0) counts.set(`${verb}\n${thing}`, (counts.get(`${verb}\n${thing}`) ?? 0) + count);
  };
  const told = new Set<string>();
  for (const group of diff.groups) {
    const whole = group.status === "added" || group.status === "removed";
    const thing = group.sort === "heading" ? "mục" : "điều";
    const titled = isArticle(group) || group.sort === "heading";
    if (titled && (whole || group.status === "moved")) add(VERBS[group.status as Verb], thing);
    else if (titled && isMended(group)) add(VERBS.changed, thing);
    if (titled && group.status === "moved" && group.parts.some(({ status }) => status === "changed"))
      add(VERBS.changed, thing);
    for (const part of group.parts) {
      if (part.status === "same" || isPerson(part)) continue;
      const head = HEADS.find(([, roles]) => roles.includes(roleOf(part)));
      if (head) told.add(head[0]);
      if (titled && (whole || part.status === "changed")) continue;
      const one = THINGS.find(([, roles]) => roles.includes(roleOf(part)));
      if (one) add(VERBS[part.status], one[0]);
    }
  }
  const people = peopleChanges(diff);
  const persons = (type: string) => people.filter((one) => one.type === type).length;
  add("thêm", "người", persons("added"));
  add("bớt", "người", persons("removed"));
  add("đổi vai trò, nội dung của", "người", persons("changed"));
  const phrases = [...counts].map(([key, count]) => {
    const [verb, thing] = key.split("\n");
    return `${verb} ${count} ${thing}`;
  });
  const words = [...(told.size > 0 ? [`sửa ${[...told].join(", ")}`] : []), ...phrases].join("; ");
  return words === "" ? "" : `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}.`;
}
