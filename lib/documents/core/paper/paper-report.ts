import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormState } from "@/lib/kernel/form-state";
import type { LegacyEncoding } from "@/lib/kernel/legacy-encodings";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { type DatedBasis, validityOn } from "../basis-validity";
import type { CommuneWords, Finding } from "../lint/finding";
import { padNumber } from "../number";
import type { OfficeChange } from "../office-change";
import { lintPaper } from "./lint-paper";
import { type KnownBasis, underItsEntry } from "./match-basis";
import { type PaperLine, paperLines } from "./paper-lines";
import { inUnicode } from "./pasted-paper";
import { readPaper } from "./read-paper";

export interface ReportLine {
  readonly id: string;
  readonly text: string;
  /** The cells of a row of a table; null for a paragraph. */
  readonly cells: readonly string[] | null;
  readonly findings: readonly Finding[];
}

/** A paper with what was found beside its lines. Nothing of it is kept. */
export interface PaperReport {
  readonly typeName: string | null;
  /** "05/QĐ-UBND" */
  readonly code: string | null;
  readonly day: CivilDate | null;
  readonly subject: string;
  /** False when only a part of a paper was given. */
  readonly whole: boolean;
  readonly convertedFrom: LegacyEncoding | null;
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number };
  /** Of the paper as a whole. */
  readonly general: readonly Finding[];
  readonly lines: readonly ReportLine[];
}

/** What a check answers: the report itself, for nothing is kept that could be opened later. */
export type PaperCheckState = FormState | { readonly status: "checked"; readonly report: PaperReport };

/** What the portal knows that a paper cannot say. */
export interface PaperFacts {
  readonly commune: CommuneWords | null;
  readonly unitCodes: readonly string[];
  readonly bases: readonly (KnownBasis & DatedBasis)[];
  /** Offices that ended. */
  readonly offices?: readonly OfficeChange[];
  readonly today: CivilDate;
}

/** More lines than any paper has: a whole archive pasted at once. */
export const MOST_LINES = 4000;
const LONGEST_LINE = 20_000;

function reportLine({ id, text, row }: PaperLine, findings: readonly Finding[]): ReportLine {
  return { id, text, cells: row ? row.cells.map((cell) => cell.text) : null, findings };
}

/** Reads and judges a paper; refuses one without a word and one without measure. */
export function reportOnPaper(blocks: readonly DocumentBlock[], facts: PaperFacts): PaperReport | "empty" | "too-long" {
  const unicode = inUnicode(blocks);
  const lines = paperLines(unicode.blocks);
  if (lines.length === 0) return "empty";
  if (lines.length > MOST_LINES || lines.some(({ text }) => text.length > LONGEST_LINE)) return "too-long";
  const read = readPaper(lines);
  const date = read.model.header.issued?.date;
  const day = date?.type === "day" ? date.day : null;
  const register = facts.bases.map((entry) => ({ ...entry, validity: validityOn(entry, day ?? facts.today) }));
  const bases = read.model.bases.map((basis) => underItsEntry(basis, register));
  const paper = { ...read, model: { ...read.model, bases } };
  const findings = lintPaper(paper, {
    ...{ register, unitCodes: facts.unitCodes, commune: facts.commune },
    ...(facts.offices ? { offices: facts.offices } : {}),
  });
  const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  const { number, symbol } = paper.model.header.number;
  const beside = new Map<string | null, Finding[]>();
  for (const one of findings) beside.set(one.where.blockId, [...(beside.get(one.where.blockId) ?? []), one]);
  return {
    typeName: paper.model.typeName,
    code: symbol === "" ? null : `${number === null ? "" : padNumber(number)}/${symbol}`,
    day,
    subject: paper.model.subject,
    whole: paper.whole,
    convertedFrom: unicode.from,
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    general: beside.get(null) ?? [],
    lines: lines.map((line) => reportLine(line, beside.get(line.id) ?? [])),
  };
}
