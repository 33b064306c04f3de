import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertLegacyText } from "@/lib/kernel/legacy-encodings";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { cellText } from "@/lib/spreadsheets/core/sheet-grid";

const read = (text: string) => readPastedTable(text).rows.map((row) => row.map(cellText));

describe("pasted tables", () => {
  it("reads what Excel copies, with line breaks and quotes inside cells", () => {
    expect(read('TT\tHọ và tên\r\n1\t"Ông\nNguyễn Công\nHoan"\r\n2\t"Bà ""Mỷ"""\tgì đó\r\n')).toEqual([
      ["TT", "Họ và tên"],
      ["1", "Ông\nNguyễn Công\nHoan"],
      ["2", 'Bà "Mỷ"', "gì đó"],
    ]);
  });

  it("keeps a quote that opens nothing", () => {
    expect(read('1\t"Bản số\n2\t5" ')).toEqual([
      ["1", '"Bản số'],
      ["2", '5"'],
    ]);
  });

  it("keeps empty cells in their place", () => {
    expect(read("a\t\tb\n\t\t\nc\td\te")).toEqual([
      ["a", "", "b"],
      ["", "", ""],
      ["c", "d", "e"],
    ]);
  });

  it("reads the lines of a list as they stand in a decision or a chat", () => {
    expect(
      read(
        "1. Ông Đoàn Trung Nam – Chủ tịch UBND xã – Trưởng ban;\n" +
          "2. Bà Đoàn Thị Thơm, PBT TT ĐU, CT HĐND xã – Phó ban;\n\n" +
          "3) Ông Hoàng Văn Cảnh - Phó Chủ tịch UBND xã,\n   kiêm nhiệm - Phó ban.",
      ),
    ).toEqual([
      ["1", "Ông Đoàn Trung Nam", "Chủ tịch UBND xã", "Trưởng ban"],
      ["2", "Bà Đoàn Thị Thơm", "PBT TT ĐU, CT HĐND xã", "Phó ban"],
      ["3", "Ông Hoàng Văn Cảnh", "Phó Chủ tịch UBND xã, kiêm nhiệm", "Phó ban"],
    ]);
  });

  it("reads bullets and bare names", () => {
    expect(read("- Ông Lò A Páo, Trưởng bản\n+ Bà Vàng Thị Mỷ")).toEqual([
      ["", "Ông Lò A Páo", "Trưởng bản"],
      ["", "Bà Vàng Thị Mỷ"],
    ]);
  });

  it("gives back any cells that were copied", () => {
    const cell = fc.stringMatching(/^[aáđữ9 "\n]{0,12}$/u).map((text) => text.trim());
    const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = `${rows.map((row) => row.map((value) => quoted(value.normalize("NFC"))).join("\t")).join("\n")}\n`;
        expect(read(text).slice(0, rows.length)).toEqual(rows.map((row) => row.map((value) => value.normalize("NFC"))));
      }),
    );
  });

  it("never fails on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(Array.isArray(readPastedTable(text).rows)).toBe(true);
      }),
    );
  });

  it("keeps the letters of a font of before Unicode for the conversion, the ư too", () => {
    const grid = readPastedTable("STT\tHä vµ tªn\n1\tD\u00AD¬ng V¨n Tr\u00ADëng\u200B");
    const cell = grid.rows[1]?.[1];
    expect(cell?.kind === "text" && convertLegacyText(cell.text).text).toBe("Dương Văn Trưởng");
  });
});
