import { formatDay } from "@/lib/kernel/civil-date";
import { citationsIn } from "../citations";
import { daysInText } from "../days-in-text";
import type { DocumentModel } from "../model";
import { type OfficeChange, officeName, officePattern } from "../office-change";
import { ABOLISHED_LEVELS, type Abolished } from "./abolished-levels";
import type { LintRule, Remark } from "./finding";
import { at, linesOf, replaceIn, type TextLine } from "./text-lines";

/** What was, is spoken of as such. */
export const FORMER = /^\s*(?:[\p{L}\s]{0,24})?\(?(?:cũ|trước đây|trước khi (?:sắp xếp|sáp nhập))/iu;
export const FORMER_BEFORE =
  /(?:nguyên|trước đây là|sáp nhập(?: từ)?|hợp nhất|giải thể|bãi bỏ|kết thúc hoạt động(?: của)?|chấm dứt hoạt động(?: của)?)\s+(?:[\p{L}]+\s+){0,3}$/iu;

/** The issuer of a document of its time: cited as it was. */
function isCitedIssuer(line: TextLine, index: number, { from }: Abolished): boolean {
  const before = line.text.slice(0, index);
  const [cited] = citationsIn(before).slice(-1);
  const days = daysInText(line.text);
  const dated = days.filter((one) => one.index < index).slice(-1)[0]?.day ?? cited?.day ?? null;
  if (dated && dated < from) return true;
  return cited !== undefined && cited.day === null && /của\s+(?:Chủ tịch\s+)?$/u.test(before);
}

function abolishedOffice(change: OfficeChange): Abolished[] {
  const pattern = officePattern(change);
  if (!pattern) return [];
  const { since, successorName, note, source, confirmed } = change;
  return [
    {
      ...{ pattern, name: officeName(change), from: since, exchange: successorName },
      instead: [successorName, note].filter(Boolean).join("; ") || null,
      source: confirmed ? source : `${source}, cần xác nhận`,
    },
  ];
}

const KNOWN = new WeakMap<readonly OfficeChange[], readonly Abolished[]>();

/** The commune's own offices first, from the longest name, then whole levels; many lints ask with the same list. */
function abolishedOf(offices: readonly OfficeChange[] | undefined): readonly Abolished[] {
  if (!offices || offices.length === 0) return ABOLISHED_LEVELS;
  const known = KNOWN.get(offices);
  if (known) return known;
  const longest = [...offices].sort((one, other) => officeName(other).length - officeName(one).length);
  const all = [...longest.flatMap(abolishedOffice), ...ABOLISHED_LEVELS];
  KNOWN.set(offices, all);
  return all;
}

function found(
  line: TextLine,
  abolished: readonly Abolished[],
): { readonly one: Abolished; readonly raw: string; readonly index: number }[] {
  const taken: [number, number][] = [];
  return abolished.flatMap((one) =>
    [...line.text.matchAll(one.pattern)].flatMap(({ 0: raw, index }) => {
      if (taken.some(([start, end]) => index < end && start < index + raw.length)) return [];
      taken.push([index, index + raw.length]);
      return [{ one, raw, index }];
    }),
  );
}

function isBefore(model: DocumentModel, { from }: Abolished): boolean {
  const date = model.header.issued?.date;
  if (date?.type === "day") return date.day < from;
  return date?.type === "blank" && date.year !== null && String(date.year) < from.slice(0, 4);
}

/** Levels, offices and terms that are no more on the document's day, with what took their place. */
export const abolishedNames: LintRule = {
  id: "abolished-names",
  clause: null,
  check(model, { offices }) {
    const abolished = abolishedOf(offices);
    return linesOf(model).flatMap((line) =>
      found(line, abolished).flatMap(({ one, raw, index }): Remark[] => {
        if (isBefore(model, one) || FORMER.test(line.text.slice(index + raw.length))) return [];
        if (FORMER_BEFORE.test(line.text.slice(0, index)) || isCitedIssuer(line, index, one)) return [];
        const instead = one.instead ? ` Nay là: ${one.instead}.` : "";
        const words = `“${raw.replace(/\s+/gu, " ")}”: ${one.name} không còn từ ngày ${formatDay(one.from)} (${one.source}).${instead}`;
        const remark: Remark = { severity: "warning", words, ...at(line) };
        return [one.exchange ? { ...remark, mend: replaceIn(line, raw, one.exchange) } : remark];
      }),
    );
  },
};
