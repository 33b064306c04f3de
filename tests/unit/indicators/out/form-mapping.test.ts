import { describe, expect, it } from "vitest";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { type FormCell, formEntries, hamletRows, proposeCells, withCell } from "@/lib/indicators/core/out/form-mapping";
import type { Cell, SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { aBook, aCell, aDefinition, cellsOf } from "../given-book";

const NOV = monthNumberOfKey("2026-11");
const SPAN = { from: NOV, to: NOV };
const text = (words: string): Cell => (words === "" ? { kind: "empty" } : { kind: "text", text: words });
const sheet = (rows: readonly (readonly (string | Cell)[])[], name = "Biểu 1"): SheetGrid => ({
  ...{ name, hidden: false, merges: [], hiddenRows: [] },
  rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? text(cell) : cell))),
});
const cell = (given: Partial<FormCell>): FormCell => ({
  ...{ sheet: "Biểu 1", row: 1, column: 1, indicatorId: "i", what: "numerator", scope: "commune", doubtful: false },
  ...given,
});
const book = aBook({
  cells: cellsOf([
    { reporter: "hamlet:h1", ...aCell(NOV, { numerator: 30, denominator: 40 }) },
    { reporter: "hamlet:h2", ...aCell(NOV, { numerator: 11, denominator: 60 }) },
  ]),
  targets: [
    {
      ...{ indicatorId: "i", hamletId: null, year: 2026, valueCenti: 8000, upperCenti: null, baselineCenti: null },
      proposed: false,
    },
  ],
});

describe("a form of an upper level", () => {
  const grid = sheet([
    ["STT", "Đơn vị", "Số người"],
    ["1", "Bản số 02", ""],
    ["2", "bản 1.", ""],
    ["", "Cộng", { kind: "number", value: 0, formula: true }],
  ]);

  it("finds the rows of bản however they are written", () => {
    expect([...(hamletRows(grid, book.hamlets)?.places ?? [])]).toEqual([
      [1, "h2"],
      [2, "h1"],
    ]);
  });

  it("fills the cells of all bản by one choice, the commune's by another, and leaves formulas", () => {
    const entries = formEntries(book, [grid], [cell({ column: 2, scope: "rows" }), cell({ row: 3, column: 2 })], SPAN);
    expect(entries.map(({ row, value, state }) => [row, value, state])).toEqual([
      [1, 11, "filled"],
      [2, 30, "filled"],
      [3, null, "formula"],
    ]);
  });

  it("writes what is asked: percent, share, denominator, target", () => {
    const value = (what: FormCell["what"]) => formEntries(book, [grid], [cell({ what })], SPAN)[0]?.value;
    expect([value("percent"), value("share"), value("numerator"), value("denominator"), value("target")]).toEqual([
      ...[41, 0.41, 41, 100, 80],
    ]);
  });

  it("leaves a missing figure blank and says so, and writes no proposal before it is confirmed", () => {
    const none = formEntries(aBook(), [grid], [cell({})], SPAN);
    expect(none[0]).toMatchObject({ value: null, state: "missing" });
    expect(formEntries(book, [grid], [cell({ doubtful: true })], SPAN)).toEqual([]);
  });

  it("proposes by the words of heads, for rows of bản and for rows of indicators", () => {
    const indicators = [aDefinition({ name: "Người trưởng thành có tài khoản định danh điện tử" })];
    const byHamlet = sheet([
      ["Bản", "Người trưởng thành có tài khoản định danh điện tử (%)"],
      ["Bản 1", ""],
      ["Bản 2", ""],
    ]);
    expect(proposeCells([byHamlet], indicators, book.hamlets)).toEqual([
      cell({ row: 1, column: 1, what: "percent", scope: "rows", doubtful: true }),
    ]);
    const byIndicator = sheet([
      ["TT", "Chỉ tiêu", "Kế hoạch", "Kết quả thực hiện", "Ghi chú"],
      ["1", "Tỷ lệ người trưởng thành có tài khoản định danh điện tử", "", "", ""],
      ["2", "Số km đường nhựa", "", "", ""],
    ]);
    expect(proposeCells([byIndicator], indicators, []).map(({ row, column, what }) => [row, column, what])).toEqual([
      [1, 2, "target"],
      [1, 3, "percent"],
    ]);
  });

  it("proposes nothing from a title over the whole table, nor of each bản what an office reports", () => {
    const indicators = [aDefinition({ name: "Người trưởng thành có tài khoản định danh điện tử" })];
    const title = { kind: "text", text: "KẾT QUẢ THỰC HIỆN", mergedFrom: { row: 0, column: 0 } } as const;
    const titled = sheet([
      ["KẾT QUẢ THỰC HIỆN", title, title],
      ["TT", "Chỉ tiêu", "Ghi chú"],
      ["1", "Người trưởng thành có tài khoản định danh điện tử", ""],
    ]);
    expect(proposeCells([titled], indicators, [])).toEqual([]);
    const ofOffice = indicators.map((one) => ({ ...one, reporter: { kind: "unit", unitId: "u" } as const }));
    const byHamlet = sheet([
      ["Bản", "Người trưởng thành có tài khoản định danh điện tử"],
      ["Bản 1", ""],
      ["Bản 2", ""],
    ]);
    expect(proposeCells([byHamlet], ofOffice, book.hamlets)).toEqual([]);
  });

  it("keeps one choice a cell", () => {
    const first = withCell([], cell({}), { indicatorId: "i", what: "percent", scope: "commune" });
    const second = withCell(first, cell({}), { indicatorId: "i", what: "target", scope: "commune" });
    expect(second.map(({ what }) => what)).toEqual(["target"]);
    expect(withCell(second, cell({}), null)).toEqual([]);
  });
});
