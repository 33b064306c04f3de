import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAt, cellText } from "@/lib/spreadsheets/core/sheet-grid";
import { tidySheetNames } from "@/lib/spreadsheets/core/sheet-names";
import { packedBytes, readZipDirectory } from "@/lib/spreadsheets/core/zip-directory";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { type WorkbookColumn, type WorkbookValue, writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const COLUMNS: WorkbookColumn[] = [
  { title: "TT", width: 5, kind: "number", align: "center" },
  { title: "Họ và tên", width: 28 },
  { title: "Từ ngày", width: 12, kind: "date" },
];

async function writeAndRead(rows: readonly (readonly WorkbookValue[])[], caption?: readonly string[]) {
  const sheet = { name: "Danh sách", columns: COLUMNS, rows, ...(caption ? { caption } : {}) };
  const bytes = await writeWorkbook({ sheets: [sheet] });
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  const grid = result.value[0];
  if (!grid) throw new Error("no sheet");
  return { bytes, grid };
}

function partOf(bytes: Uint8Array, name: string): string {
  const entries = readZipDirectory(bytes);
  if (typeof entries === "string") throw new Error(entries);
  const entry = entries.find((candidate) => candidate.name === name);
  const packed = entry && packedBytes(bytes, entry);
  if (!packed) throw new Error(`no part ${name}`);
  return Buffer.from(entry.method === 8 ? inflateRawSync(packed) : packed).toString();
}

describe("writing workbooks", () => {
  it("writes captions, head, numbers as numbers and days as days", async () => {
    const { grid } = await writeAndRead(
      [
        [1, "Lò A Páo", "2026-11-22"],
        [25n, null, null],
      ],
      ["DANH SÁCH", "Lọc: bản Nà Phát"],
    );
    expect(grid.name).toBe("Danh sách");
    expect(cellText(cellAt(grid, 0, 2))).toBe("DANH SÁCH");
    expect(grid.rows[3]?.map(cellText)).toEqual(["TT", "Họ và tên", "Từ ngày"]);
    expect(grid.rows[4]).toEqual([
      { kind: "number", value: 1 },
      { kind: "text", text: "Lò A Páo" },
      { kind: "date", day: "2026-11-22" },
    ]);
    expect(cellAt(grid, 5, 0)).toEqual({ kind: "number", value: 25 });
  });

  it("writes sums and shares as formulas with what they come to, and nothing typed as one", async () => {
    const { bytes } = await writeAndRead(
      [
        [1, "=1+1", null],
        [4, "Lò A Páo", null],
        [
          { formula: { kind: "sum", column: 0, rows: [0, 1] }, result: 5 },
          { formula: { kind: "share", numerator: 0, denominator: 2 }, result: null },
          null,
        ],
      ],
      ["DANH SÁCH"],
    );
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    // A caption, a blank line and the head stand above the first row.
    expect(sheet).toMatch(/<f>SUM\(A4:A5\)<\/f><v>5<\/v>/);
    expect(sheet).toContain("ROUND(A6/C6*100,2)");
    expect(sheet.match(/<f>/g)).toHaveLength(2);
  });

  it("freezes and repeats the head, and boxes it", async () => {
    const { bytes } = await writeAndRead([[1, "Lò A Páo", null]]);
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(partOf(bytes, "xl/workbook.xml")).toContain("_xlnm.Print_Titles");
    expect(partOf(bytes, "xl/styles.xml")).toContain("Times New Roman");
  });

  it("never writes a formula, whatever a text begins with", async () => {
    const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "=HYPERLINK(", "=cmd|' /C calc'!A0");
    await fc.assert(
      fc.asyncProperty(start, fc.string({ unit: "binary", maxLength: 40 }), async (first, rest) => {
        const { bytes, grid } = await writeAndRead([[1, first + rest, null]]);
        expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toMatch(/<f[\s>/]/);
        expect(cellAt(grid, 1, 1).formula).toBeUndefined();
      }),
      { numRuns: 60 },
    );
    const { grid } = await writeAndRead([[1, "=1+1", null]]);
    expect(cellAt(grid, 1, 1)).toEqual({ kind: "text", text: "=1+1" });
  });

  it("gives sheets names that programs accept", () => {
    const names = tidySheetNames(["Bản: Nà Phát/1", "", "a".repeat(40), "A".repeat(31), "'x'"]);
    expect(names).toEqual(["Bản Nà Phát 1", "Trang 2", "a".repeat(31), `${"A".repeat(27)} (2)`, "x"]);
  });
});
