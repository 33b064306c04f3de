import { cleanLine, cleanLines } from "@/lib/kernel/text";
import { findHamlet } from "@/lib/organization/core/hamlet-name";
import { findTable } from "@/lib/spreadsheets/core/header-row";
import { cellAt, cellText, rowNumber, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { checkCode } from "../check-code";
import { type CheckedBox, checkValue, completedValue, isFilled } from "../check-values";
import type { FilledValue, ReportState } from "../report-states";
import { valueWords } from "../value-words";
import { type ReadCell, readCell } from "./read-cell";
import { type BoxPart, type HeadedBox, headWords, matchTableColumns, type TableColumns } from "./table-columns";

export type TableBox = CheckedBox & HeadedBox & { readonly unit: string };

/** What there is already of a bản and the period. */
export interface TableStanding {
  readonly state: ReportState;
  readonly senderName: string;
  readonly values: readonly FilledValue[];
  readonly difficulties: string | null;
  readonly proposals: string | null;
}

/** A bản a row may be of, with its boxes. */
export interface TableHamlet {
  readonly id: string;
  readonly name: string;
  readonly boxes: readonly TableBox[];
  /** On its way: a draft, a sent or a returned one. */
  readonly open: TableStanding | null;
  readonly approved: boolean;
  readonly rivals: number;
}

/** A row of this bản, or one to leave out; by the number of the row in the file. */
export type RowChoices = Readonly<Record<string, string>>;
export const LEAVE_OUT = "bo";

/** One box as a row fills it: from the file, kept from a draft, or not at all. */
export interface PlannedBox {
  readonly indicatorId: string;
  /** As it will stand, or as it was written where it cannot be read. */
  readonly shown: string;
  readonly state: "read" | "kept" | "blank" | "wrong" | "odd";
  readonly words: string | null;
}

/** send: complete; draft: boxes are missing; standing: there is a report already; same: nothing new; empty: no figure. */
export type RowAct = "send" | "draft" | "standing" | "same" | "empty" | "left-out" | "problem";

export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  /** Null where the bản is not known. */
  readonly hamlet: { readonly id: string; readonly name: string } | null;
  readonly act: RowAct;
  /** Why it is not written, or what it takes the place of. */
  readonly words: string | null;
  readonly boxes: readonly PlannedBox[];
  /** As they will be written. */
  readonly values: readonly FilledValue[];
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly blank: number;
}

export interface ReportTablePlan {
  readonly columns: TableColumns;
  readonly rows: readonly PlannedRow[];
  readonly send: number;
  readonly draft: number;
  readonly problems: number;
}

const BLANK = { numerator: null, denominator: null, yes: null, nothing: false, reason: null };
const MOST_WORDS = 5000;
const MOST_REASON = 500;

interface RowCells {
  readonly read: ReadonlyMap<string, ReadonlyMap<BoxPart, ReadCell>>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly raw: ReadonlyMap<string, string>;
}

function readRow(grid: SheetGrid, row: number, columns: TableColumns, boxes: readonly TableBox[]): RowCells {
  const boxOf = new Map(boxes.map((box) => [box.indicatorId, box]));
  const read = new Map<string, Map<BoxPart, ReadCell>>();
  const reasons = new Map<string, string>();
  const raw = new Map<string, string>();
  for (const { index, indicatorId, part } of columns.boxes) {
    const box = boxOf.get(indicatorId);
    if (!box) continue;
    const cell = cellAt(grid, row, index);
    const text = cleanLine(cellText(cell));
    if (part === "reason") {
      if (text) reasons.set(indicatorId, text.slice(0, MOST_REASON));
      continue;
    }
    const parts = read.get(indicatorId) ?? new Map<BoxPart, ReadCell>();
    parts.set(part, readCell(cell, part === "bottom" ? "count" : box.measure));
    read.set(indicatorId, parts);
    if (text) raw.set(indicatorId, [raw.get(indicatorId), text].filter(Boolean).join("/"));
  }
  return { read, reasons, raw };
}

/** The value a row gives for a box; null: it says nothing of it; words: it cannot be read. */
function toldValue({ read, reasons }: RowCells, { indicatorId }: TableBox): FilledValue | null | { words: string } {
  const parts = read.get(indicatorId);
  const cellOf = (part: BoxPart): ReadCell => parts?.get(part) ?? { kind: "blank" };
  const [top, bottom] = [cellOf("top"), cellOf("bottom")];
  const wrong = top.kind === "wrong" ? top : bottom.kind === "wrong" ? bottom : null;
  if (wrong) return { words: wrong.words };
  const value = { ...BLANK, indicatorId, reason: reasons.get(indicatorId) ?? null };
  const below = bottom.kind === "number" ? bottom.value : null;
  switch (top.kind) {
    case "blank":
    case "wrong":
      return null;
    case "nothing":
      return { ...value, nothing: true };
    case "answer":
      return { ...value, yes: top.yes };
    case "pair":
      if (below !== null && below !== top.bottom) return { words: "Mẫu số trong ô khác với cột mẫu số." };
      return { ...value, numerator: top.top, denominator: top.bottom };
    case "number":
      return { ...value, numerator: top.value, denominator: below };
  }
}

function planBox(box: TableBox, cells: RowCells, kept: FilledValue | undefined) {
  const { indicatorId } = box;
  const told = toldValue(cells, box);
  if (told && "words" in told) {
    const shown = cells.raw.get(indicatorId) ?? "";
    return { value: null, planned: { indicatorId, shown, state: "wrong" as const, words: told.words } };
  }
  const value = told ? completedValue(box, told) : isFilled(kept) ? kept : null;
  if (!value) return { value, planned: { indicatorId, shown: "", state: "blank" as const, words: null } };
  const [finding] = checkValue(box, value);
  const state = finding?.kind === "refusal" ? "wrong" : finding ? "odd" : told ? "read" : "kept";
  const shown = (state === "wrong" && cells.raw.get(indicatorId)) || valueWords(box, value);
  return { value, planned: { indicatorId, shown, state: state as PlannedBox["state"], words: finding?.words ?? null } };
}

/** Why a bản's row is left alone: what was sent or approved is not written over by a file. */
function standingWords({ open, approved, rivals }: TableHamlet): string | null {
  if (rivals > 0) return "Kỳ này đang có hai báo cáo chờ chọn một.";
  if (open?.state === "submitted") return `${open.senderName} đã gửi báo cáo kỳ này, đang chờ duyệt.`;
  if (approved) return "Báo cáo kỳ này đã duyệt nên khóa; sửa thì báo cáo lại, có lý do.";
  return null;
}

const same = (left: readonly FilledValue[], right: readonly FilledValue[]) => {
  const key = (values: readonly FilledValue[]) =>
    JSON.stringify(
      values
        .filter(isFilled)
        .map(({ indicatorId, numerator, denominator, yes, nothing, reason }) => [
          ...[indicatorId, numerator, denominator, yes, nothing, reason],
        ])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    );
  return key(left) === key(right);
};

function planFilled(hamlet: TableHamlet, cells: RowCells, told: Pick<PlannedRow, "difficulties" | "proposals">) {
  const { open } = hamlet;
  const before = new Map(open?.values.map((value) => [value.indicatorId, value]));
  const boxes = hamlet.boxes.map((box) => planBox(box, cells, before.get(box.indicatorId)));
  const values = boxes.flatMap(({ value }) => (value ? [value] : []));
  const wrong = boxes.filter(({ planned }) => planned.state === "wrong").length;
  const filled = {
    boxes: boxes.map(({ planned }) => planned),
    values,
    blank: hamlet.boxes.length - values.length - wrong,
    difficulties: told.difficulties ?? open?.difficulties ?? null,
    proposals: told.proposals ?? open?.proposals ?? null,
  };
  const says = boxes.some(({ planned }) => planned.state !== "blank" && planned.state !== "kept");
  if (wrong > 0) return { ...filled, act: "problem" as const, words: `Có ${wrong} ô cần sửa.` };
  if (!says && !told.difficulties && !told.proposals) return { ...filled, act: "empty" as const, words: null };
  if (values.length === 0) return { ...filled, act: "problem" as const, words: "Có lời ghi nhưng chưa có số nào." };
  const unchanged =
    open &&
    same(open.values, values) &&
    open.difficulties === filled.difficulties &&
    open.proposals === filled.proposals;
  if (unchanged && (open.state === "returned" || filled.blank > 0)) {
    return { ...filled, act: "same" as const, words: "Giống báo cáo đang có, không có gì mới." };
  }
  if (filled.blank > 0 && open?.state === "returned") {
    const words = `Báo cáo đã bị trả lại, tệp còn thiếu ${filled.blank} ô nên chưa thay được.`;
    return { ...filled, act: "standing" as const, words };
  }
  const replaces = open ? `Thay bản ${open.state === "draft" ? "nháp" : "bị trả lại"} của ${open.senderName}.` : null;
  return { ...filled, act: filled.blank > 0 ? ("draft" as const) : ("send" as const), words: replaces };
}

const wordsAt = (grid: SheetGrid, row: number, column: number | null) =>
  column === null ? null : cleanLines(cellText(cellAt(grid, row, column))).slice(0, MOST_WORDS) || null;

/** What writing a table of a period's figures would do: bản by bản, box by box, against what there is already. */
export function planReportTable(
  { grid, choices }: { readonly grid: SheetGrid; readonly choices: RowChoices },
  hamlets: readonly TableHamlet[],
  others: readonly HeadedBox[],
): ReportTablePlan {
  const boxes = [
    ...new Map(hamlets.flatMap((hamlet) => hamlet.boxes.map((box) => [box.indicatorId, box] as const))).values(),
  ];
  const table = findTable(grid, headWords(boxes));
  const columns = matchTableColumns(table.columns, boxes, others);
  const seen = new Map<string, number>();
  const rows = table.dataRows.map((at): PlannedRow => {
    const row = rowNumber(at);
    const name = columns.name === null ? "" : cleanLine(cellText(cellAt(grid, at, columns.name)));
    const told = {
      difficulties: wordsAt(grid, at, columns.difficulties),
      proposals: wordsAt(grid, at, columns.proposals),
    };
    const choice = choices[String(row)];
    const none = { row, name, hamlet: null, boxes: [], values: [], blank: 0, ...told };
    if (choice === LEAVE_OUT) return { ...none, act: "left-out", words: "Bỏ qua dòng này." };
    const found = choice ? hamlets.find(({ id }) => id === choice) : findHamlet(hamlets, name);
    const cells = readRow(grid, at, columns, found?.boxes ?? boxes);
    if (!found) {
      if (cells.raw.size === 0 && !told.difficulties && !told.proposals) return { ...none, act: "empty", words: null };
      const words = name === "" ? "Chưa có tên bản." : "Không có bản nào trong kỳ mang tên này.";
      return { ...none, act: "problem", words };
    }
    const hamlet = { id: found.id, name: found.name };
    const planned = planFilled(found, cells, told);
    if (planned.act === "empty") return { ...none, ...planned, hamlet };
    const first = seen.get(found.id);
    if (first !== undefined) return { ...none, ...planned, hamlet, act: "problem", words: `Trùng với dòng ${first}.` };
    seen.set(found.id, row);
    const standing = standingWords(found);
    return { ...none, ...planned, hamlet, ...(standing ? { act: "standing", words: standing } : {}) };
  });
  const count = (act: RowAct) => rows.filter((row) => row.act === act).length;
  return { columns, rows, send: count("send"), draft: count("draft"), problems: count("problem") };
}

/** What is known of a bản as reports know it. */
interface KnownReporter extends Pick<TableHamlet, "boxes" | "open"> {
  readonly frame: { readonly reporter: { readonly reporter: { readonly id: string }; readonly name: string } };
  readonly approved: unknown;
  readonly rivals: readonly unknown[];
}

/** The table read against the bản of its period and what they have reported. */
export function planTable(
  { reporters, others }: { readonly reporters: readonly KnownReporter[]; readonly others: readonly HeadedBox[] },
  source: Parameters<typeof planReportTable>[0],
): ReportTablePlan {
  const hamlets = reporters.map(({ frame: { reporter }, boxes, open, approved, rivals }) => ({
    ...{ id: reporter.reporter.id, name: reporter.name, boxes, open },
    ...{ approved: approved !== null, rivals: rivals.length },
  }));
  return planReportTable(source, hamlets, others);
}

/** What would be written, in a few letters: who presses has seen just this. */
export function planCode({ rows }: ReportTablePlan): string {
  const written = rows.filter(({ act }) => act === "send" || act === "draft");
  return checkCode(
    JSON.stringify(
      written.map(({ hamlet, act, values, difficulties, proposals }) => [
        ...[hamlet?.id, act, difficulties, proposals],
        values.map(({ indicatorId, numerator, denominator, yes, nothing, reason }) => [
          ...[indicatorId, numerator, denominator, yes, nothing, reason],
        ]),
      ]),
    ),
  );
}

/** Sheets that only show the period before are never read back. */
const HINT_SHEET = /^k[yỳ] tr[uư][oớ]c|^h[uư][oớ]ng d[aẫ]n/iu;

/** The sheet with the most columns of figures; the first of equals, and one of hints only where there is no other. */
export function chooseReportSheet(grids: readonly SheetGrid[], boxes: readonly HeadedBox[]): SheetGrid {
  const [first] = grids;
  if (!first) throw new Error("an upload that was read has a sheet");
  const worth = (grid: SheetGrid) => {
    const table = findTable(grid, headWords(boxes));
    return matchTableColumns(table.columns, boxes, []).boxes.length;
  };
  const own = grids.filter(({ name }) => !HINT_SHEET.test(name.trim()));
  return own.reduce((best, grid) => (worth(grid) > worth(best) ? grid : best), own[0] ?? first);
}
