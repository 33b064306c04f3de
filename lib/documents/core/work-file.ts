import { type CivilDate, parts } from "@/lib/kernel/civil-date";
import { padNumber } from "./number";

export const FILE_STATES = ["open", "closed", "handed"] as const;
export type FileState = (typeof FILE_STATES)[number];

/** How long files are kept, as lists of retention word it; a commune may word its own. */
export const RETENTIONS = ["Vĩnh viễn", "70 năm", "50 năm", "20 năm", "10 năm", "5 năm", "2 năm"] as const;

const USUAL_NOTATION = "CĐS";
const NOTATION = /^(\d{1,4})\/(.+)$/u;

/** "04/CĐS" after "03/CĐS": the next number of the year, with the words of the last one given. */
export function nextNotation(given: readonly string[]): string {
  let last = 0;
  let words = USUAL_NOTATION;
  for (const notation of given) {
    const [, number = "", rest = ""] = NOTATION.exec(notation.trim()) ?? [];
    if (number === "" || Number(number) < last) continue;
    last = Number(number);
    words = rest;
  }
  return `${padNumber(last + 1)}/${words}`;
}

/** Open though its last day, or the year it is of, has gone by. */
export function isOverdue(
  { state, endedOn, year }: { readonly state: FileState; readonly endedOn: CivilDate | null; readonly year: number },
  today: CivilDate,
): boolean {
  if (state !== "open") return false;
  return endedOn ? endedOn < today : year < parts(today).year;
}

/** What a file must know of a paper to say what it lacks. */
export interface FiledPaper {
  readonly side: "out" | "in";
  /** Of what went out: issued here, recorded from paper, revoked. Of what came in: entered or struck out. */
  readonly state: "issued" | "recorded" | "revoked" | "entered" | "cancelled";
  readonly hasSignedCopy: boolean;
  /** The signed copy says other words than were issued, or is a scan, and nobody has confirmed it. */
  readonly unconfirmed: boolean;
  readonly hasScan: boolean;
  /** The work it brought is finished; always of what went out. */
  readonly isDone: boolean;
  /** Drafts that replace, amend, end or correct it and are not issued yet. */
  readonly openDrafts: number;
}

export const PAPER_GAPS = [
  "no-signed-copy",
  "unconfirmed",
  "no-scan",
  "revoked",
  "cancelled",
  "not-done",
  "open-draft",
] as const;
export type PaperGap = (typeof PAPER_GAPS)[number];

/** What a paper lacks for its file to be closed with nothing left open. */
export function gapsOf(paper: FiledPaper): readonly PaperGap[] {
  const { side, state } = paper;
  const issuedHere = side === "out" && state !== "recorded";
  const all: readonly (readonly [PaperGap, boolean])[] = [
    ["no-signed-copy", issuedHere && !paper.hasSignedCopy],
    ["unconfirmed", issuedHere && paper.hasSignedCopy && paper.unconfirmed],
    ["no-scan", !issuedHere && !paper.hasScan],
    ["revoked", state === "revoked"],
    ["cancelled", state === "cancelled"],
    ["not-done", side === "in" && state === "entered" && !paper.isDone],
    ["open-draft", paper.openDrafts > 0],
  ];
  return all.flatMap(([gap, isThere]) => (isThere ? [gap] : []));
}

/** The sheets each paper begins and ends at, counted through; null from the first paper of which nobody knows. */
export function sheetsThrough(
  counts: readonly (number | null)[],
): readonly ({ readonly from: number; readonly to: number } | null)[] {
  let before: number | null = 0;
  return counts.map((count) => {
    if (before === null || count === null) {
      before = null;
      return null;
    }
    const from: number = before + 1;
    before += count;
    return { from, to: before };
  });
}

/** "05" or "05-07" */
export function sheetWords(span: { readonly from: number; readonly to: number } | null): string {
  if (!span) return "";
  const two = (sheet: number) => String(sheet).padStart(2, "0");
  return span.from === span.to ? two(span.from) : `${two(span.from)}-${two(span.to)}`;
}

/** How many sheets in all; null while one is not counted. */
export function sheetsInAll(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** "15/SKHCN-CĐS" → "15" and "SKHCN-CĐS"; without a number all is the symbol. */
export function splitCode(code: string): { readonly number: string; readonly notation: string } {
  const [, number = "", notation = ""] = /^\s*(\d+[a-zA-Z]?)\s*\/\s*(.+?)\s*$/u.exec(code) ?? [];
  return number === "" ? { number: "", notation: code.trim() } : { number, notation };
}

/** The latest of some days; null of none. */
export function latestDay(days: readonly (CivilDate | null)[]): CivilDate | null {
  return days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), null);
}
