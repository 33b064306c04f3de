import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { SpreadsheetRefusal } from "@/lib/spreadsheets/core/refusal-codes";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import {
  buildZip,
  sheetXml,
  simpleWorkbook,
  type WorkbookParts,
  workbookParts,
  type ZipPart,
} from "@/tests/support/spreadsheet-fixtures/build-xlsx";

const HONEST = simpleWorkbook([
  ["TT", "Họ và tên"],
  [1, "Lò A Páo"],
]);
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LIBRE = readFileSync(join(import.meta.dirname, "../../support/spreadsheet-fixtures/yen-hoa-libreoffice.xlsx"));

function withPart(part: ZipPart): Uint8Array {
  return buildZip([...HONEST.filter(({ name }) => name !== part.name), part]);
}

function without(name: string): Uint8Array {
  return buildZip(HONEST.filter((part) => part.name !== name));
}

function workbook(parts: Partial<WorkbookParts>): Uint8Array {
  return buildZip(workbookParts({ sheet: sheetXml(ROW), ...parts }));
}

function ole2(name: string): Uint8Array {
  const bytes = Buffer.alloc(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(name, 1_024, "utf16le");
  return bytes;
}

const ZEROES = "0".repeat(60 * 1024 * 1024);
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

/** Files made to break a reader, and what each must be refused as. */
const HOSTILE: readonly (readonly [string, () => Uint8Array, SpreadsheetRefusal | readonly SpreadsheetRefusal[]])[] = [
  ["nothing", () => new Uint8Array(), "empty-file"],
  ["one byte", () => new Uint8Array([80]), "no-spreadsheet"],
  ["text named .xlsx", () => Buffer.from("TT;Họ và tên\n1;Lò A Páo"), "no-spreadsheet"],
  ["a web page named .xlsx", () => Buffer.from("<html><table><tr><td>1</td></tr></table></html>"), "no-spreadsheet"],
  ["a PDF named .xlsx", () => Buffer.from("%PDF-1.7\n1 0 obj"), "no-spreadsheet"],
  ["a PNG named .xlsx", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "no-spreadsheet"],
  ["gzip named .xlsx", () => gzipSync("a"), "no-spreadsheet"],
  ["NUL bytes", () => Buffer.alloc(4_096), "no-spreadsheet"],
  ["an old .xls", () => ole2("Workbook"), "old-xls"],
  ["a workbook with a password", () => ole2("EncryptedPackage"), "encrypted"],
  ["a zip with encrypted parts", () => buildZip(HONEST.map((part) => ({ ...part, flags: 1 }))), "encrypted"],
  ["an empty zip", () => buildZip([]), "no-spreadsheet"],
  [
    "a Word document",
    () =>
      buildZip([
        { name: "[Content_Types].xml", bytes: "<a/>" },
        { name: "word/document.xml", bytes: "<a/>" },
      ]),
    "no-spreadsheet",
  ],
  [
    "an OpenDocument sheet",
    () =>
      buildZip([
        { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", bytes: "<a/>" },
      ]),
    "no-spreadsheet",
  ],
  ["a binary workbook", () => withPart({ name: "xl/workbook.bin", bytes: "x" }), "old-xlsb"],
  ["macros", () => withPart({ name: "xl/vbaProject.bin", bytes: "x" }), "macros"],
  ["macros under another case", () => withPart({ name: "XL/VBAPROJECT.BIN", bytes: "x" }), "macros"],
  ["Excel 4 macro sheets", () => withPart({ name: "xl/macrosheets/sheet1.xml", bytes: "<a/>" }), "macros"],
  ["ActiveX controls", () => withPart({ name: "xl/activeX/activeX1.bin", bytes: "x" }), "macros"],
  [
    "macros by content type",
    () =>
      withPart({
        name: "[Content_Types].xml",
        bytes:
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
    "macros",
  ],
  [
    "links to other files",
    () => withPart({ name: "xl/externalLinks/externalLink1.xml", bytes: "<a/>" }),
    "external-links",
  ],
  ["data connections", () => withPart({ name: "xl/connections.xml", bytes: "<a/>" }), "external-links"],
  [
    "a relation to a server",
    () =>
      withPart({
        name: "xl/_rels/workbook.xml.rels",
        bytes: relations(
          `<Relationship Id="rId1" Type="${RELATION}/worksheet" Target="http://10.0.0.1/a.xml" TargetMode="External"/>`,
        ),
      }),
    "external-links",
  ],
  [
    "1,500 parts",
    () =>
      buildZip([...HONEST, ...Array.from({ length: 1_500 }, (_, index) => ({ name: `xl/media/${index}`, bytes: "" }))]),
    "too-many-parts",
  ],
  ["more parts claimed than there are", () => buildZip(HONEST, 20), "damaged"],
  ["fewer parts claimed than there are", () => buildZip(HONEST, 3), "damaged"],
  [
    "a file above the limit",
    () => Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(16 * 1024 * 1024)]),
    "file-too-large",
  ],
  ["a bomb that says its size", () => workbook({ sheet: ZEROES }), "unpacks-too-large"],
  [
    "a bomb that lies about its size",
    () => withPart({ name: "xl/worksheets/sheet1.xml", bytes: ZEROES, claimedSize: 100 }),
    "unpacks-too-large",
  ],
  [
    "a bomb spread over parts",
    () =>
      workbook({
        extra: Array.from({ length: 40 }, (_, index) => ({
          name: `xl/worksheets/s${index}.xml`,
          bytes: `<a>${" ".repeat(2 * 1024 * 1024)}</a>`,
          claimedSize: 10,
        })),
      }),
    ["unpacks-too-large", "damaged"],
  ],
  ["a wrong checksum", () => buildZip(HONEST.map((part) => ({ ...part, claimedCrc: 1 }))), "damaged"],
  ["a wrong length", () => buildZip(HONEST.map((part) => ({ ...part, claimedSize: 5 }))), "damaged"],
  ["an unknown packing", () => buildZip(HONEST.map((part) => ({ ...part, method: 14 }))), "damaged"],
  [
    "noise as packed bytes",
    () =>
      buildZip(HONEST.map((part) => ({ ...part, method: 0 }))).map((byte, index) =>
        index > 30 && index < 90 ? byte ^ 0x55 : byte,
      ),
    "damaged",
  ],
  [
    "the same part twice",
    () => buildZip([...HONEST, { name: "xl/worksheets/SHEET1.xml", bytes: sheetXml(ROW) }]),
    "damaged",
  ],
  ["a path that climbs", () => withPart({ name: "../../etc/passwd", bytes: "x" }), "damaged"],
  ["an absolute path", () => withPart({ name: "/etc/passwd", bytes: "x" }), "damaged"],
  ["a NUL in a name", () => withPart({ name: "xl/a\0.xml", bytes: "<a/>" }), "damaged"],
  [
    "billion laughs",
    () =>
      workbook({
        sharedStrings: `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}">]><sst xmlns="${MAIN}"><si><t>&c;</t></si></sst>`,
      }),
    "unsafe-xml",
  ],
  [
    "an entity that reads a file",
    () => workbook({ sheet: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetXml(ROW)}` }),
    "unsafe-xml",
  ],
  ["a document type in small letters", () => workbook({ styles: "<!doctype a><styleSheet/>" }), "unsafe-xml"],
  [
    "UTF-16 to hide from the scan",
    () => withPart({ name: "xl/worksheets/sheet1.xml", bytes: Buffer.from(`\uFEFF${sheetXml(ROW)}`, "utf16le") }),
    "unsafe-xml",
  ],
  ["an odd encoding", () => workbook({ sheet: sheetXml(ROW).replace("UTF-8", "UTF-7") }), "unsafe-xml"],
  [
    "a cell at XFD1048576",
    () => workbook({ sheet: sheetXml(`${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`) }),
    "too-many-columns",
  ],
  [
    "a cell in row 1048576",
    () => workbook({ sheet: sheetXml(`${ROW}<row r="1048576"><c><v>1</v></c></row>`) }),
    "too-many-rows",
  ],
  [
    "a far cell behind > in an attribute",
    () => workbook({ sheet: sheetXml(`${ROW}<row><c x=">" r="XFD9"><v>1</v></c></row>`) }),
    "too-many-columns",
  ],
  [
    "a far cell in single quotes",
    () => workbook({ sheet: sheetXml(`${ROW}<row><c r='ZZ2'><v>1</v></c></row>`) }),
    "too-many-columns",
  ],
  [
    "a far cell under a prefix",
    () =>
      workbook({
        sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c r="ZZ1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    "too-many-columns",
  ],
  ["21,000 rows", () => workbook({ sheet: sheetXml("<row><c><v>1</v></c></row>".repeat(21_000)) }), "too-many-rows"],
  [
    "201 columns",
    () => workbook({ sheet: sheetXml(`<row>${"<c><v>1</v></c>".repeat(201)}</row>`) }),
    "too-many-columns",
  ],
  [
    "700,000 cells",
    () => workbook({ sheet: sheetXml(`<row>${"<c/>".repeat(190)}</row>`.repeat(3_700)) }),
    "too-many-cells",
  ],
  ["a sheet with no rows", () => workbook({ sheet: sheetXml("") }), "no-rows"],
  ["rows with nothing in them", () => workbook({ sheet: sheetXml('<row r="1"><c r="A1"/></row>') }), "no-rows"],
  ["no workbook", () => without("xl/workbook.xml"), "no-spreadsheet"],
  ["no content list", () => without("[Content_Types].xml"), "no-spreadsheet"],
  ["no relations", () => without("_rels/.rels"), "damaged"],
  ["no sheet", () => without("xl/worksheets/sheet1.xml"), "damaged"],
  ["XML that is none", () => workbook({ sheet: "không phải XML" }), "damaged"],
  ["XML cut off", () => workbook({ workbook: `<workbook xmlns="${MAIN}"><sheets><sheet na` }), ["damaged", "no-rows"]],
  [
    "relations in a circle",
    () =>
      withPart({
        name: "xl/_rels/workbook.xml.rels",
        bytes: relations(`<Relationship Id="rId1" Type="${RELATION}/worksheet" Target="workbook.xml"/>`),
      }),
    ["damaged", "no-rows"],
  ],
  [
    "a shared text that is not there",
    () => workbook({ sheet: sheetXml('<row><c t="s"><v>99999999</v></c></row>') }),
    ["damaged", "no-rows"],
  ],
];

describe("hostile files", () => {
  it.each(HOSTILE)("%s is refused in plain words", { timeout: 10_000 }, async (_, build, expected) => {
    const started = performance.now();
    const result = await readXlsx(build());
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect([expected].flat()).toContain(result.refusal.code);
    expect(result.refusal.words).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it("refuses a real file cut at any of 120 places", async () => {
    for (let step = 0; step < 120; step += 1) {
      const result = await readXlsx(LIBRE.subarray(0, Math.floor((LIBRE.length * step) / 120)));
      expect(result.ok, `cut at ${step}/120`).toBe(false);
    }
  });

  it("answers any real file with bytes flipped, with a grid or a refusal, never a fault", async () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const bytes = Uint8Array.from(LIBRE);
      for (let flip = 0; flip < 4; flip += 1) {
        const at = (seed * 7_919 + flip * 104_729) % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 + ((seed + flip) % 255));
      }
      expect(typeof (await readXlsx(bytes)).ok).toBe("boolean");
    }
  });

  it.each([
    ["tags that never close", "<c ".repeat(200_000)],
    ["a quote that never closes", `<c r="${"A".repeat(1_000_000)}`],
    ["quotes without end", `<c ${'a="" '.repeat(200_000)}`],
    ["deep nesting", "<a>".repeat(100_000)],
    [
      "one row, 150,000 merges",
      `${ROW}</sheetData><mergeCells>${'<mergeCell ref="A1:GR20000"/>'.repeat(150_000)}</mergeCells><sheetData>`,
    ],
  ])("is not slowed down by %s", { timeout: 10_000 }, async (_, rows) => {
    const started = performance.now();
    const result = await readXlsx(workbook({ sheet: sheetXml(rows) }));
    expect(typeof result.ok).toBe("boolean");
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it("still opens the honest file all these were made from", async () => {
    expect((await readXlsx(buildZip(HONEST))).ok).toBe(true);
  });
});
