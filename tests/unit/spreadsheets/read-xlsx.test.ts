import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Cell, cellAt, cellText, placeName, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { buildZip, sharedStringsXml, sheetXml, workbookParts } from "@/tests/support/spreadsheet-fixtures/build-xlsx";
import { YEN_HOA_MEMBERS } from "@/tests/support/spreadsheet-fixtures/yen-hoa-members";

const FIXTURES = join(import.meta.dirname, "../../support/spreadsheet-fixtures");

async function read(bytes: Uint8Array): Promise<SheetGrid[]> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function readSheet(rows: string, after = ""): Promise<SheetGrid> {
  const texts = sharedStringsXml(["Đoàn Trung Nam", "hai\ndòng"]);
  const [grid] = await read(buildZip(workbookParts({ sheet: sheetXml(rows, after), sharedStrings: texts })));
  if (!grid) throw new Error("no sheet");
  return grid;
}

describe("reading the files officials send", () => {
  it.each(["yen-hoa-libreoffice.xlsx", "yen-hoa-excel-like.xlsx"])("reads all 25 rows of %s", async (file) => {
    const [grid] = await read(readFileSync(join(FIXTURES, file)));
    if (!grid) throw new Error("no sheet");
    expect(grid.name).toBe("Danh sách");
    const names = grid.rows.slice(8, 33).map((row) => cellText(row[1] ?? { kind: "empty" }));
    expect(names).toHaveLength(25);
    YEN_HOA_MEMBERS.forEach(({ fullName }, index) => {
      expect(names[index]?.replace(/\s+/g, " ")).toContain(fullName);
    });
    expect(names[12]).toBe("Ông\nNguyễn Công\nHoan");
    expect(cellAt(grid, 8, 0)).toEqual({ kind: "number", value: 1 });
    expect(cellAt(grid, 5, 5)).toEqual({
      kind: "text",
      text: "Phân công nhiệm vụ",
      mergedFrom: { row: 5, column: 4 },
    });
    expect(cellText(cellAt(grid, 33, 5))).toContain("25 người");
  });

  it("refuses the damaged file in words", async () => {
    const result = await readXlsx(readFileSync(join(FIXTURES, "damaged.xlsx")));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.refusal).toMatchObject({ code: "damaged", words: expect.stringContaining("hỏng") });
  });
});

describe("cells", () => {
  it.each<[string, string, Cell]>([
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', { kind: "text", text: "Đoàn Trung Nam" }],
    ["a text with a line break", '<c r="A1" t="s"><v>1</v></c>', { kind: "text", text: "hai\ndòng" }],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>Lò A Páo</t></is></c>', { kind: "text", text: "Lò A Páo" }],
    [
      "a rich text",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Lò A </t></r><r><t>Páo</t></r></is></c>',
      { kind: "text", text: "Lò A Páo" },
    ],
    ["a decomposed text", '<c r="A1" t="inlineStr"><is><t>Pa\u0301o</t></is></c>', { kind: "text", text: "Páo" }],
    ["a number", '<c r="A1"><v>2.5</v></c>', { kind: "number", value: 2.5 }],
    ["a number kept as text", '<c r="A1" t="str"><v>0912</v></c>', { kind: "text", text: "0912" }],
    ["a day by its format", '<c r="A1" s="1"><v>46348</v></c>', { kind: "date", day: "2026-11-22" as never }],
    ["yes", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { kind: "error", text: "#REF!" }],
    ["a formula's result", '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: "number", value: 2, formula: true }],
    [
      "a formula's text",
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { kind: "text", text: "ab", formula: true },
    ],
  ])("%s", async (_, xml, cell) => {
    const grid = await readSheet(`<row r="1">${xml}<c r="B1"><v>9</v></c></row>`);
    expect(cellAt(grid, 0, 0)).toEqual(cell);
  });

  it("keeps the Mac's day count", async () => {
    const workbook =
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const sheet = sheetXml('<row r="1"><c r="A1" s="1"><v>44886</v></c></row>');
    const [grid] = await read(buildZip(workbookParts({ sheet, workbook })));
    expect(grid && cellAt(grid, 0, 0)).toEqual({ kind: "date", day: "2026-11-22" });
  });

  it("shows a merged area's text in all its cells and says where it is from", async () => {
    const grid = await readSheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="C2"><v>1</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(cellAt(grid, 1, 1)).toEqual({ kind: "text", text: "Đoàn Trung Nam", mergedFrom: { row: 0, column: 0 } });
    expect(cellAt(grid, 1, 2)).toEqual({ kind: "number", value: 1 });
    expect(grid.merges).toEqual([{ from: { row: 0, column: 0 }, to: { row: 1, column: 1 } }]);
  });

  it("does not lay out a merged area that covers the whole sheet", async () => {
    const grid = await readSheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect(grid.rows).toHaveLength(1);
  });

  it("knows hidden rows, and names places as the program does", async () => {
    const grid = await readSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
    );
    expect(grid.hiddenRows).toEqual([1]);
    expect([placeName({ row: 0, column: 0 }), placeName({ row: 9, column: 26 })]).toEqual(["A1", "AA10"]);
  });
});
