import { describe, expect, test } from "vitest";
import { cellText } from "@/lib/spreadsheets/core/sheet-grid";
import { readDocx, readDocxBlocks } from "@/lib/spreadsheets/read-docx";
import { refuseDocument } from "@/lib/spreadsheets/refuse-spreadsheet";
import { buildDocx, documentParts, paragraph, table } from "../../support/spreadsheet-fixtures/build-docx";
import { buildZip, simpleWorkbook } from "../../support/spreadsheet-fixtures/build-xlsx";

const refusal = (bytes: Uint8Array) => {
  const result = readDocx(bytes);
  return result.ok ? "ok" : result.refusal.code;
};

function texts(bytes: Uint8Array): string[][][] {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value.map(({ rows }) => rows.map((cells) => cells.map(cellText)));
}

describe("a document that is no list to be read", () => {
  const parts = documentParts(paragraph("Bản Hô Be"));
  const withMain = (xml: string) =>
    buildZip(parts.map((part) => (part.name === "word/document.xml" ? { ...part, bytes: xml } : part)));

  test.each([
    ["nothing", new Uint8Array(), "empty-file"],
    ["a workbook", buildZip(simpleWorkbook([["TT"]])), "no-document"],
    ["no zip", new TextEncoder().encode("Bản Hô Be, Ông Lò Văn An"), "no-document"],
    ["an old .doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]), "old-doc"],
    ["entities of its own", withMain('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'), "unsafe-xml"],
    ["another encoding", withMain('<?xml version="1.0" encoding="utf-16"?><w:document/>'), "unsafe-xml"],
    ["no words' namespace", withMain("<document/>"), "damaged"],
    ["macros", buildZip([...parts, { name: "word/vbaProject.bin", bytes: "x" }]), "macros"],
    ["a bomb", withMain(`<w:document>${" ".repeat(60 * 1024 * 1024)}</w:document>`), "unpacks-too-large"],
    ["no line", buildDocx(""), "no-rows"],
    ["too many lines", buildDocx("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(20_001)), "too-many-rows"],
  ])("%s is refused", (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test.each(["unpacks-too-large", "too-many-rows", "reading-too-heavy", "no-rows"] as const)(
    "%s is said of a Word file read for its words, and of a table only where a list is sought",
    (code) => {
      expect(refuseDocument(code).refusal.words).toContain("Word");
      expect(refuseDocument(code).refusal.words).not.toMatch(/chép bảng|trang tính/iu);
    },
  );

  test("a bomb read for its words is told of as one", () => {
    const bomb = withMain(`<w:document>${" ".repeat(60 * 1024 * 1024)}</w:document>`);
    const read = readDocxBlocks(bomb);
    expect(read.ok ? "" : read.refusal.words).toContain("chép nội dung");
  });
});

describe("the words of a document", () => {
  test("are those a reader sees: not the deleted, not twice, entities as letters", () => {
    const body =
      "<w:p><w:r><w:t>Bản &amp; </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>H&#244; Be</w:t></w:r></w:ins></w:p>" +
      "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Một</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Một</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
    expect(texts(buildDocx(body))).toEqual([
      [
        ["", "Bản & Hô Be"],
        ["", "Một"],
      ],
    ]);
  });

  test("of tables keep wide and tall cells; lines between them stand over the whole width", () => {
    const grids = texts(
      buildDocx(
        paragraph("Danh sách") +
          table([
            [
              { text: "Bản", tall: "begin" },
              { text: "Người", columns: 2 },
            ],
            [{ text: "", tall: "on" }, "Họ", "Tên"],
          ]),
      ),
    );
    expect(grids[0]).toEqual([
      ["Danh sách", "Danh sách", "Danh sách"],
      ["Bản", "Người", "Người"],
      ["Bản", "Họ", "Tên"],
    ]);
  });
});
