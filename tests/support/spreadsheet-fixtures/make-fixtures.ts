import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildZip, sharedStringsXml, sheetXml, workbookParts } from "./build-xlsx";
import { YEN_HOA_MEMBERS } from "./yen-hoa-members";

/** Writes the committed .xlsx files anew: node --import tsx tests/support/spreadsheet-fixtures/make-fixtures.ts */
const FOLDER = import.meta.dirname;

type Value = string | number | null;

const AREAS = ["A1:C1", "D1:F1", "A2:C2", "A3:F3", "A4:F4", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:F6"];

function writtenName(index: number, honorific: string, name: string): string {
  if (name === "Nguyễn Công Hoan") return "Ông\nNguyễn Công\nHoan";
  return `${honorific}${[": ", " ", "\u00A0", ":"][index % 4]}${name}`;
}

function listRows(closing: string): Value[][] {
  const members = YEN_HOA_MEMBERS.map((member, index): Value[] => [
    index + 1,
    writtenName(index, member.honorific, member.fullName),
    member.positionTitle,
    member.role,
    member.duty,
    member.hamlet,
  ]);
  return [
    ["ỦY BAN NHÂN DÂN\nXÃ YÊN HÒA", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
    ["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"],
    ["DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ XÃ YÊN HÒA"],
    ["(Kèm theo Quyết định số        /QĐ-UBND ngày     tháng     năm 2020 của UBND xã)"],
    [],
    ["TT", "Họ và tên", "Chức vụ,\nđơn vị công tác", "Chức vụ trong BCĐ", "Phân công nhiệm vụ"],
    [null, null, null, null, "Nhiệm vụ được phân công", "Phụ trách thôn"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ...members,
    [closing],
    [],
    [null, null, null, null, "NGƯỜI LẬP BIỂU"],
    [null, null, null, null, "(Ký, ghi rõ họ tên)"],
  ];
}

function excelLike(rows: readonly (readonly Value[])[]): Uint8Array {
  const texts: string[] = [];
  const cell = (value: Value | undefined, place: string): string => {
    if (value === null || value === undefined) return `<c r="${place}" s="2"/>`;
    if (typeof value === "number") return `<c r="${place}" s="2"><v>${value}</v></c>`;
    if (!texts.includes(value)) texts.push(value);
    return `<c r="${place}" s="2" t="s"><v>${texts.indexOf(value)}</v></c>`;
  };
  const xml = rows.map((row, index) => {
    const number = index + 1;
    const cells = [..."ABCDEF"].map((letter, column) => cell(row[column], `${letter}${number}`)).join("");
    return row.length === 0 ? "" : `<row r="${number}" spans="1:6">${cells}</row>`;
  });
  const areas = [...AREAS, "A34:F34"];
  const merges = `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
  const widths =
    '<cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="6" width="24" customWidth="1"/></cols>';
  const sheet = sheetXml(xml.join(""), merges, `<dimension ref="A1:F37"/>${widths}`);
  return buildZip(workbookParts({ sheet, sharedStrings: sharedStringsXml(texts) }));
}

function savedByLibreOffice(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), workbook);
    execFileSync("soffice", ["--headless", "--convert-to", "ods", "--outdir", folder, join(folder, "in.xlsx")]);
    execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", folder, join(folder, "in.ods")]);
    return readFileSync(join(folder, "in.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const right = excelLike(listRows("Ấn định danh sách có 25 người./."));
const wrong = excelLike(listRows("Ấn định danh sách có 24 người./."));
const libreOffice = savedByLibreOffice(right);
writeFileSync(join(FOLDER, "yen-hoa-excel-like.xlsx"), right);
writeFileSync(join(FOLDER, "yen-hoa-wrong-total.xlsx"), wrong);
writeFileSync(join(FOLDER, "yen-hoa-libreoffice.xlsx"), libreOffice);
writeFileSync(join(FOLDER, "damaged.xlsx"), libreOffice.subarray(0, Math.floor(libreOffice.length * 0.6)));
