import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { fillSheet } from "@/lib/spreadsheets/core/fill-sheet";
import { cellAt, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { fillXlsx } from "@/lib/spreadsheets/fill-xlsx";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { unzipMember } from "../../support/read-back";

const bold = { font: { bold: true }, fill: { type: "pattern" as const, pattern: "solid" as const } };

/** A form as an upper level sends it: heads, rows of bản, a sum, a second sheet. */
function form(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Biểu 01 & phụ",
        cells: new Map([
          ["0,0", { value: "BIỂU SỐ 01", style: bold }],
          ["2,0", { value: "Bản" }],
          ["2,1", { value: "Số người" }],
          ["3,0", { value: "Bản 1" }],
          ["3,1", { value: 7, style: bold }],
          ["4,0", { value: "Bản 2" }],
          ["5,1", { type: "formula" as const, formula: "SUM(B4:B5)", formulaResult: 7, style: bold }],
        ]),
        columns: [{ width: 40 }, { width: 12 }],
        merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 1 }],
      },
      { name: "Khác", cells: new Map([["0,0", { value: "giữ nguyên" }]]) },
    ],
  });
}

async function opened(bytes: Uint8Array): Promise<SheetGrid[]> {
  const grids = await readXlsx(bytes);
  if (!grids.ok) throw new Error(grids.refusal.words);
  return grids.value;
}

function filled(bytes: Uint8Array, cells: Parameters<typeof fillSheet>[1]): Uint8Array {
  const made = fillXlsx({ bytes, sheets: [{ name: "Biểu 01 & phụ", cells }] });
  if (!made.ok) throw new Error(made.refusal.words);
  return made.value;
}

describe("filling a form", () => {
  it("puts numbers in their cells and leaves everything else as it was", async () => {
    const bytes = await form();
    const made = filled(bytes, [
      { row: 3, column: 1, value: 12 },
      { row: 4, column: 1, value: 82.4 },
      { row: 9, column: 3, value: "chữ <&>" },
    ]);
    const [sheet, other] = await opened(made);
    if (!sheet || !other) throw new Error("no sheets");
    expect(cellAt(sheet, 3, 1)).toMatchObject({ kind: "number", value: 12 });
    expect(cellAt(sheet, 4, 1)).toMatchObject({ kind: "number", value: 82.4 });
    expect(cellAt(sheet, 9, 3)).toMatchObject({ kind: "text", text: "chữ <&>" });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ text: "BIỂU SỐ 01" });
    expect(cellAt(other, 0, 0)).toMatchObject({ text: "giữ nguyên" });
    const [before, after] = [
      unzipMember(bytes, "xl/worksheets/sheet1.xml"),
      unzipMember(made, "xl/worksheets/sheet1.xml"),
    ];
    const style = (xml: string) => /<c r="B4"[^>]* s="(\d+)"|<c r="B4" s="(\d+)"/.exec(xml)?.slice(1).find(Boolean);
    expect(style(after)).toBe(style(before));
    expect(after).toContain(/<cols>.*<\/cols>/s.exec(before)?.[0] ?? "no columns");
    expect(after).toContain(/<mergeCells.*<\/mergeCells>/s.exec(before)?.[0] ?? "no merges");
    expect(unzipMember(made, "xl/styles.xml")).toBe(unzipMember(bytes, "xl/styles.xml"));
  });

  it("never writes over a formula, and has it reckoned anew", async () => {
    const made = filled(await form(), [{ row: 5, column: 1, value: 99 }]);
    const xml = unzipMember(made, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<f>SUM\(B4:B5\)<\/f><\/c>/u);
    expect(xml).not.toContain("99");
    expect(unzipMember(made, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("empties a cell whose figure is missing, with its look", async () => {
    const made = filled(await form(), [{ row: 3, column: 1, value: null }]);
    const [sheet] = await opened(made);
    expect(sheet && cellAt(sheet, 3, 1).kind).toBe("empty");
    expect(unzipMember(made, "xl/worksheets/sheet1.xml")).toMatch(/<c r="B4" s="\d+"\/>/u);
  });

  it("keeps rows and cells in order, in a sheet with holes and one with nothing", () => {
    const xml =
      '<worksheet><sheetData><row r="2" spans="1:2" ht="30"><c r="B2"/></row><row r="5"/></sheetData><x/></worksheet>';
    const cells = [
      { row: 0, column: 0, value: 1 },
      { row: 1, column: 0, value: 2 },
      { row: 1, column: 2, value: 3 },
      { row: 3, column: 27, value: 4 },
      { row: 8, column: 0, value: 5 },
    ];
    const places = [...fillSheet(xml, cells).matchAll(/<(row|c) r="([A-Z]*\d+)"/g)].map(([, , place]) => place);
    expect(places).toEqual(["1", "A1", "2", "A2", "B2", "C2", "4", "AB4", "5", "9", "A9"]);
    expect(fillSheet(xml, cells)).toContain('ht="30"');
    expect(fillSheet("<worksheet><sheetData/></worksheet>", [{ row: 0, column: 0, value: 1 }])).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it("refuses what is no workbook", () => {
    const refused = fillXlsx({ bytes: new Uint8Array([1, 2, 3]), sheets: [] });
    expect(refused.ok ? "" : refused.refusal.code).toBe("no-spreadsheet");
  });
});
