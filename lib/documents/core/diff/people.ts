import type { DocumentDiff, PartChange } from "./diff-documents";
import type { DocumentPart } from "./parts";

/** What became of one person in the lists of a document. */
export interface PersonChange {
  readonly type: "added" | "removed" | "changed";
  readonly called: string;
  /** "ông Lò Văn A: Ủy viên → Phó Trưởng ban". */
  readonly words: string;
}

/** Longer values are not set beside each other in one sentence. */
const MOST_WORDS = 9;

const shortly = (text: string) => (text.split(" ").length <= MOST_WORDS ? text : null);
const lower = (text: string) => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** One place of a person in a list; the same name in two teams is two places. */
const placeOf = (part: DocumentPart) => `${part.row?.under ?? ""}\n${part.person?.name}`;

const inTeam = ({ row }: DocumentPart) => (row?.under ? `, ${row.under.replace(/^[IVXLCDM]+\. /u, "")}` : "");

function roleWords({ person, row }: DocumentPart): string {
  const role = person?.role ? ` (${person.role})` : "";
  return `${role}${inTeam({ row } as DocumentPart)}`;
}

/** "Ủy viên → Phó Trưởng ban", or what else of the person is other than it was. */
function howChanged({ before, after }: PartChange): string[] {
  if (!before?.person || !after?.person) return [];
  const said: string[] = [];
  const [was, is] = [before.person.role, after.person.role];
  if (was !== is && was && is) said.push(`${was} → ${is}`);
  if (!before.row || !after.row || before.row.heads.length === 0) return said.length > 0 ? said : ["đổi nội dung"];
  after.row.heads.forEach((head, column) => {
    const [old, now] = [before.row?.cells[column] ?? "", after.row?.cells[column] ?? ""];
    if (old === now || /^S?TT$/iu.test(head) || now === is) return;
    const both = old !== "" && now !== "" && shortly(old) && shortly(now);
    said.push(both ? `${lower(head)}: ${old} → ${now}` : `${lower(head)} thay đổi`);
  });
  return said;
}

/** Who came, who went and whose place changed, each person once however many lists name them. */
export function peopleChanges({ groups }: DocumentDiff): PersonChange[] {
  const changes = groups.flatMap(({ parts }) => parts);
  const before = new Set(changes.flatMap((change) => (change.before?.person ? [placeOf(change.before)] : [])));
  const after = new Set(changes.flatMap((change) => (change.after?.person ? [placeOf(change.after)] : [])));
  const told = new Map<string, PersonChange>();
  const said = new Map<string, { called: string; words: Set<string> }>();
  for (const change of changes) {
    const { before: old, after: now } = change;
    if (now?.person && !before.has(placeOf(now)))
      told.set(`${placeOf(now)}+`, {
        ...{ type: "added", called: now.person.called },
        words: `thêm ${now.person.called}${roleWords(now)}`,
      });
    if (old?.person && !after.has(placeOf(old)))
      told.set(`${placeOf(old)}-`, {
        ...{ type: "removed", called: old.person.called },
        words: `bớt ${old.person.called}${roleWords(old)}`,
      });
    if (!old?.person || !now?.person || placeOf(old) !== placeOf(now)) continue;
    const known = said.get(placeOf(now)) ?? { called: now.person.called, words: new Set<string>() };
    if (old.words !== now.words) for (const words of howChanged(change)) known.words.add(words);
    said.set(placeOf(now), known);
  }
  for (const [place, { called, words }] of said) {
    if (words.size === 0) continue;
    // What a table says column by column says more than that a line is other than it was.
    const kept = [...words].filter((one) => words.size === 1 || one !== "đổi nội dung");
    told.set(place, { type: "changed", called, words: `${called}: ${kept.join("; ")}` });
  }
  return [...told.values()];
}
