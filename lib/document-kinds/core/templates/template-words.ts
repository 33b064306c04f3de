import { type CivilDate, formatDayInWords, parts } from "@/lib/kernel/civil-date";
import { type CommuneNames, communeInText } from "@/lib/organization/core/commune-names";
import type { StandingDecision } from "../decision-facts";

/** Words of a template that are drawn when a draft is made of it, and then stand in the draft as if typed. */
export const DRAWN_WORDS = [
  "xa",
  "ten-xa",
  "tinh",
  "don-vi-ban",
  "hom-nay",
  "ngay",
  "thang",
  "quy",
  "nam",
  "ky-thang",
  "ky-thang-sau",
  "ky-quy",
  "ky-quy-sau",
  "ky-nam",
  "ky-nam-sau",
  "co-quan",
  "truong-ban",
  "quyet-dinh-bcd",
  "to-chuc",
  "ban-cua-to",
  "quyet-dinh-cu",
  "trich-yeu",
] as const;
export type DrawnWord = (typeof DRAWN_WORDS)[number];
export type DrawnWords = Partial<Readonly<Record<DrawnWord, string>>>;

/** A whole line that stands for what the kind usually says there. */
export const USUAL_ADDRESSEES = "{{mau:kinh-gui}}";
export const USUAL_RECIPIENTS_LINE = "{{mau:noi-nhan}}";

const TOKEN = /\{\{mau:([a-z-]+)\}\}/g;
export const drawn = (word: DrawnWord) => `{{mau:${word}}}`;

const QUARTERS = ["I", "II", "III", "IV"] as const;
const padded = (value: number, upTo: number) => (value <= upTo ? `0${value}` : String(value));

/** Periods a report or a plan names, as seen from a day: "tháng 11 năm 2026", "quý IV năm 2026", and the next ones. */
export function periodWords(day: CivilDate): DrawnWords {
  const { year, month } = parts(day);
  const quarter = Math.ceil(month / 3);
  const monthly = (m: number, y: number) => `tháng ${padded(m, 2)} năm ${y}`;
  const quarterly = (q: number, y: number) => `quý ${QUARTERS[q - 1]} năm ${y}`;
  return {
    "ky-thang": monthly(month, year),
    "ky-thang-sau": month === 12 ? monthly(1, year + 1) : monthly(month + 1, year),
    "ky-quy": quarterly(quarter, year),
    "ky-quy-sau": quarter === 4 ? quarterly(1, year + 1) : quarterly(quarter + 1, year),
    "ky-nam": `năm ${year}`,
    "ky-nam-sau": `năm ${year + 1}`,
  };
}

/** Words of the place and of the day, known whatever is drafted. */
export function placeAndDay(commune: CommuneNames & { readonly hamletWord: string }, day: CivilDate): DrawnWords {
  const { year, month, day: date } = parts(day);
  return {
    ...periodWords(day),
    ...{ xa: communeInText(commune), "ten-xa": commune.name, tinh: commune.provinceName },
    ...{ "don-vi-ban": commune.hamletWord, "hom-nay": formatDayInWords(day) },
    ...{ ngay: padded(date, 9), thang: padded(month, 2), nam: String(year) },
    quy: QUARTERS[Math.ceil(month / 3) - 1] ?? "I",
  };
}

/** "Quyết định số 18/QĐ-UBND ngày 15 tháng 7 năm 2025" */
export function decisionWords({ code, issuedOn }: StandingDecision): string {
  return `Quyết định số ${code} ${formatDayInWords(issuedOn)}`;
}

/** What several former decisions are called together. */
export const FORMER_DECISIONS = "các quyết định thành lập, kiện toàn trước đây";

/** A text of a template as a draft has it; words nobody knows today are left open. */
export function drawText(text: string, words: DrawnWords): string {
  return text.replace(TOKEN, (_, name: string) => words[name as DrawnWord] ?? "…");
}

const PERIOD =
  /\{\{[^{}]*\}\}|(?:ngày\s+\d{1,2}\s+)?tháng\s+\d{1,2}\s+năm\s+\d{4}(?!\d)|quý\s+[IV]{1,3}\s+năm\s+\d{4}(?!\d)|năm\s+\d{4}(?!\d)(?!\s*[-–]\s*\d)/gu;
const bare = (words: string) => words.replace(/\s+/gu, " ").replace(/tháng 0/u, "tháng ");

/** Words that belong to the day a draft was made become words drawn anew; days themselves stay. */
export function openPeriods(text: string, day: CivilDate, seen: (words: string, name: DrawnWord) => void): string {
  const named = Object.entries(periodWords(day)) as [DrawnWord, string][];
  return text.replace(PERIOD, (found) => {
    const [name, words] = named.find(([, one]) => bare(one) === bare(found)) ?? [];
    if (!name || !words) return found;
    seen(words, name);
    return drawn(name);
  });
}

/** Words that name one thing (a body, the decision it sits by) become words drawn anew. */
export function openNames(
  text: string,
  names: readonly (readonly [string, DrawnWord])[],
  seen: (words: string, name: DrawnWord) => void,
): string {
  let opened = text;
  for (const [words, name] of names) {
    if (words === "" || !opened.includes(words)) continue;
    seen(words, name);
    opened = opened.replaceAll(words, drawn(name));
  }
  return opened;
}
