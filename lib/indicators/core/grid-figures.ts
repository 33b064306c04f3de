import { fold } from "@/lib/kernel/folding";
import { formatNumber } from "@/lib/kernel/numbers";
import { type CheckedBox, checkValue, completedValue, isFilled, type ValueFinding } from "./check-values";
import { readFigure } from "./read-figure";
import type { FilledValue } from "./report-states";

/** Which field of which indicator a column of the grid holds. */
export interface FigureColumn {
  readonly indicatorId: string;
  readonly field: "numerator" | "denominator" | "yes";
}

/** The columns an indicator takes: a ratio typed with its denominator takes two. */
export function columnsOf({ indicatorId, measure, denominator }: CheckedBox): readonly FigureColumn[] {
  if (measure === "yes-no") return [{ indicatorId, field: "yes" }];
  const numerator = { indicatorId, field: "numerator" } as const;
  return measure === "ratio" && denominator === "reported"
    ? [numerator, { indicatorId, field: "denominator" }]
    : [numerator];
}

/** "ID.numerator": names a column, and a field in what is refused. */
export function columnKey({ indicatorId, field }: FigureColumn): string {
  return `${indicatorId}.${field}`;
}

const YES = new Set(["co", "c", "x", "1", "roi", "da", "dat", "co roi"]);
const NO = new Set(["chua", "khong", "k", "0", "chua co"]);

export type ReadCell =
  | { readonly kind: "blank" | "nothing" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "yes"; readonly value: boolean }
  | { readonly kind: "wrong"; readonly words: string };

/** Reads what was typed in a column: a number, "–", or Có and Chưa however written. */
export function readCell(field: FigureColumn["field"], text: string): ReadCell {
  if (field !== "yes") return readFigure(text);
  const typed = fold(text.trim());
  if (typed === "") return { kind: "blank" };
  if (/^[-–—]$/.test(text.trim())) return { kind: "nothing" };
  if (YES.has(typed)) return { kind: "yes", value: true };
  if (NO.has(typed)) return { kind: "yes", value: false };
  return { kind: "wrong", words: "Gõ Có hoặc Chưa; không có số liệu thì gõ dấu –." };
}

/** A stored value as the text of its cell. */
export function cellOf(value: FilledValue | undefined, field: FigureColumn["field"]): string {
  if (!value) return "";
  if (value.nothing) return field === "denominator" ? "" : "–";
  if (field === "yes") return value.yes === null ? "" : value.yes ? "Có" : "Chưa";
  const number = value[field];
  return number === null ? "" : formatNumber(number);
}

export interface ReadRow {
  /** What may be stored: filled boxes whose cells could all be read. */
  readonly values: readonly FilledValue[];
  /** By column key: what is wrong (it stops the row) or odd (it asks for a reason). */
  readonly findings: ReadonlyMap<string, Pick<ValueFinding, "kind" | "words">>;
  readonly isWrong: boolean;
  /** Every box asked is filled. */
  readonly isFull: boolean;
}

/**
 * A row of the grid: the texts of its cells as values with the denominators the portal knows, checked as a form is.
 * `kept` are the stored values, whose own denominators and reasons go on where the grid has no column for them.
 */
export function readRow(
  boxes: readonly CheckedBox[],
  textOf: (column: string) => string,
  reasonOf: (indicatorId: string) => string | null,
  kept: readonly FilledValue[],
): ReadRow {
  const findings = new Map<string, Pick<ValueFinding, "kind" | "words">>();
  const values: FilledValue[] = [];
  let filled = 0;
  for (const box of boxes) {
    const before = kept.find(({ indicatorId }) => indicatorId === box.indicatorId);
    const read = columnsOf(box).map((column) => ({ column, cell: readCell(column.field, textOf(columnKey(column))) }));
    let wrong = false;
    for (const { column, cell } of read)
      if (cell.kind === "wrong") {
        findings.set(columnKey(column), { kind: "refusal", words: cell.words });
        wrong = true;
      }
    if (wrong) continue;
    const value = completedValue(box, valueFrom(box, read, before, reasonOf(box.indicatorId)));
    const filledIn = [value].some(isFilled);
    if (filledIn || value.denominator !== null) {
      const [first] = columnsOf(box);
      for (const { field, kind, words } of checkValue(box, value)) {
        const key = read.some(({ column }) => column.field === field)
          ? `${box.indicatorId}.${field}`
          : first && columnKey(first);
        if (key && !findings.has(key)) findings.set(key, { kind, words });
      }
      if (filledIn) {
        values.push(value);
        filled += 1;
      }
    }
  }
  const isWrong = [...findings.values()].some(({ kind }) => kind === "refusal");
  return { values, findings, isWrong, isFull: filled === boxes.length };
}

function valueFrom(
  box: CheckedBox,
  read: readonly { readonly column: FigureColumn; readonly cell: ReadCell }[],
  before: FilledValue | undefined,
  reason: string | null,
): FilledValue {
  const number = (field: FigureColumn["field"]) => {
    const cell = read.find(({ column }) => column.field === field)?.cell;
    return cell?.kind === "number" ? cell.value : null;
  };
  const yes = read.find(({ cell }) => cell.kind === "yes")?.cell;
  return {
    indicatorId: box.indicatorId,
    numerator: number("numerator"),
    denominator: box.denominator === "reported" ? number("denominator") : (before?.denominator ?? null),
    yes: yes?.kind === "yes" ? yes.value : null,
    nothing: read.some(({ column, cell }) => column.field !== "denominator" && cell.kind === "nothing"),
    reason,
  };
}
