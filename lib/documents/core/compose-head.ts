import { parts } from "@/lib/kernel/civil-date";
import type { ComposedColumns, ComposedLine, ComposedRule, ComposedRun } from "./composed";
import type { DocumentHeader, DocumentModel, IssueDate } from "./model";
import { keepNumbersWithWords, NO_BREAK_SPACE } from "./nbsp";
import { type LineRole, styleOf } from "./nd30-style";
import { padNumber, typeNameInText } from "./number";

const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const NATIONAL_MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** Room to write a number or a day by hand: about 10–12 mm. */
const ROOM_FOR_NUMBER = NO_BREAK_SPACE.repeat(10);
const ROOM_FOR_DAY = NO_BREAK_SPACE.repeat(8);

/** A line of one run in the style of its role. */
export function line(
  role: LineRole,
  text: string,
  id: string | null = null,
  rule?: ComposedRule["length"],
): ComposedLine {
  const { bold, italic } = styleOf(role);
  const runs: ComposedRun[] = [{ text, bold, italic }];
  return { type: "line", id, role, runs, ...(rule && { rule: { length: rule, of: text } }) };
}

/** "05/QĐ-UBND", or room for the number before the stroke. */
function numberAndSymbol(header: DocumentHeader): { blank: boolean; text: string } {
  const { number, symbol } = header.number;
  const blank = number === null || number.trim() === "";
  return { blank, text: `${blank ? ROOM_FOR_NUMBER : padNumber(number)}/${symbol}` };
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** Zero before days under 10 and before months 1 and 2 only (NĐ 30/2020, Phụ lục I, mục II.4.b). */
function dateInWords(date: IssueDate): string {
  const known =
    date.type === "day" ? parts(date.day) : { day: null as number | null, month: date.month, year: date.year };
  const day = known.day === null ? ROOM_FOR_DAY : `${NO_BREAK_SPACE}${twoDigits(known.day)} `;
  const month =
    known.month === null ? ROOM_FOR_DAY : `${NO_BREAK_SPACE}${known.month < 3 ? twoDigits(known.month) : known.month} `;
  const year = known.year === null ? ROOM_FOR_DAY : `${NO_BREAK_SPACE}${known.year}`;
  return `ngày${day}tháng${month}năm${year}`;
}

/** "(Kèm theo Quyết định số 05/QĐ-UBND ngày … của …)": taken from the head, so it cannot differ from it. */
export function attachedTo(model: DocumentModel): string {
  const { blank, text } = numberAndSymbol(model.header);
  const date = dateInWords(model.header.issued?.date ?? { type: "blank", month: null, year: null });
  const gap = blank ? "" : NO_BREAK_SPACE;
  const issuer = keepNumbersWithWords(model.header.issuerInText);
  return `(Kèm theo ${typeNameInText(model.typeName)} số${gap}${text} ${date.trimEnd()} của ${issuer})`;
}

function nationalLines(): ComposedLine[] {
  return [line("national-name", NATIONAL_NAME), line("national-motto", NATIONAL_MOTTO, null, "full")];
}

function agencyLines(superior: readonly string[], agency: readonly string[]): ComposedLine[] {
  const widest = agency.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
  return [
    ...superior.map((text) => line("superior", text, "header")),
    ...agency.map((text, index) => ({
      ...line("agency", text, "header"),
      ...(index === agency.length - 1 && { rule: { length: "part" as const, of: widest } }),
    })),
  ];
}

/** Agency and number at the left, Quốc hiệu and date at the right; number and date level. */
export function composeHead(model: DocumentModel): ComposedColumns {
  const { header } = model;
  const { blank, text } = numberAndSymbol(header);
  const number = line("number", `Số:${blank ? "" : NO_BREAK_SPACE}${text}`, "number");
  const about =
    model.typeName === null && model.subject !== ""
      ? [line("about", keepNumbersWithWords(`V/v ${model.subject}`), "subject")]
      : [];
  const date = header.issued
    ? [line("date", `${header.issued.place}, ${dateInWords(header.issued.date)}`.trimEnd(), "date")]
    : [];
  // A text put together to be read has neither a number nor a day of its own.
  const second = header.number.symbol === "" ? [] : [{ left: [number, ...about], right: date }];
  return {
    type: "columns",
    purpose: "head",
    rows: [{ left: agencyLines(header.superior, header.agency), right: nationalLines() }, ...second],
  };
}

/** The head of an attached document: no number, no date. */
export function composeAttachedHead(superior: readonly string[], agency: readonly string[]): ComposedColumns {
  return {
    type: "columns",
    purpose: "head",
    rows: [{ left: agencyLines(superior, agency), right: nationalLines() }],
  };
}
