import { daysLate } from "@/lib/documents/core/incoming-state";
import { receivedWords } from "@/lib/documents/core/register-words";
import type { IncomingFilter, IncomingRow } from "@/lib/documents/queries/incoming";
import type { OutgoingFilter, OutgoingRow } from "@/lib/documents/queries/outgoing";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { incomingFilterWords, outgoingFilterWords } from "./register-filter";

/** "Đã thu hồi: ghi nhầm danh sách. Gửi qua trục liên thông" */
export function outgoingNote({ revokedReason, recorded, note }: OutgoingRow): string {
  return [
    ...(revokedReason === null ? [] : [`Đã thu hồi: ${revokedReason}`]),
    ...(recorded ? ["Ghi nhận từ bản giấy"] : []),
    ...(note ? [note] : []),
  ].join(". ");
}

/** The register of outgoing documents in the decree's ten columns; "Ký nhận" says who signed, or is left for the hand. */
export function outgoingSheet(rows: readonly OutgoingRow[], filter: OutgoingFilter): WorkbookSheet {
  return {
    name: "Sổ văn bản đi",
    caption: ["SỔ ĐĂNG KÝ VĂN BẢN ĐI", `${outgoingFilterWords(filter)}: ${rows.length} văn bản`],
    columns: [
      { title: "Số, ký hiệu văn bản", width: 16 },
      { title: "Ngày tháng văn bản", width: 13, kind: "date" },
      { title: "Tên loại và trích yếu nội dung văn bản", width: 44 },
      { title: "Người ký", width: 20 },
      { title: "Nơi nhận văn bản", width: 34 },
      { title: "Đơn vị, người nhận bản lưu", width: 14 },
      { title: "Số lượng bản", width: 9, kind: "number", align: "center" },
      { title: "Ngày chuyển", width: 13, kind: "date" },
      { title: "Ký nhận", width: 12 },
      { title: "Ghi chú", width: 26 },
    ],
    rows: rows.map((row) => [
      ...[row.code, row.issuedOn, row.typeAndSubject, row.signerName, row.recipients, row.archive],
      ...[row.copies, row.handedOn, row.received || null, outgoingNote(row)],
    ]),
  };
}

/** "Hạn 05/12/2026, quá hạn 3 ngày. Chuyển bản giấy" */
export function incomingNote(row: IncomingRow, today: CivilDate): string {
  const { dueOn, doneOn } = row;
  const late = daysLate(row, today);
  const work = [
    ...(dueOn ? [`Hạn ${formatDay(dueOn)}${late > 0 ? `, quá hạn ${late} ngày` : ""}`] : []),
    ...(doneOn ? [`Xong ${formatDay(doneOn)}`] : []),
  ].join(". ");
  return [work, incomingRemark(row)].filter(Boolean).join(". ");
}

/** "Đã hủy: vào sổ hai lần", "Trả lời bằng văn bản số 215/UBND-VHXH. Gấp" */
export function incomingRemark({ cancelledReason, answeredBy, note }: IncomingRow): string {
  return [
    ...(cancelledReason === null ? [] : [`Đã hủy: ${cancelledReason}`]),
    ...(answeredBy ? [`Trả lời bằng văn bản số ${answeredBy.code}`] : []),
    ...(note ? [note] : []),
  ].join(". ");
}

/** Sổ theo dõi giải quyết văn bản đến, in its seven columns: what each paper asks for and what became of it. */
export function progressSheet(rows: readonly IncomingRow[], filter: IncomingFilter, today: CivilDate): WorkbookSheet {
  return {
    name: "Theo dõi giải quyết",
    caption: ["SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN", `${incomingFilterWords(filter)}: ${rows.length} văn bản`],
    columns: [
      { title: "Số đến", width: 8, kind: "number", align: "center" },
      { title: "Tên loại, số và ký hiệu, ngày tháng và tác giả văn bản", width: 50 },
      { title: "Đơn vị hoặc người nhận", width: 28 },
      { title: "Thời hạn giải quyết", width: 14, kind: "date" },
      { title: "Tiến độ giải quyết", width: 22 },
      { title: "Số, ký hiệu văn bản trả lời", width: 22 },
      { title: "Ghi chú", width: 30 },
    ],
    rows: rows.map((row) => [
      ...[row.number, incomingNamed(row), row.givenTo, row.dueOn, progressWords(row, today)],
      ...[row.answeredBy?.code ?? null, row.cancelledReason === null ? row.note : incomingRemark(row)],
    ]),
  };
}

/** "Công văn số 15/SKHCN ngày 02/11/2026 của Sở Khoa học và Công nghệ về việc rà soát hạ tầng số" */
export function incomingNamed(row: IncomingRow): string {
  const { type, code, issuedOn, issuer, subject } = row;
  const numbered = [code ? ` số ${code}` : "", issuedOn ? ` ngày ${formatDay(issuedOn)}` : ""].join("");
  const about = /^(?:về việc|v\/v)\s+/iu.exec(subject)?.[0];
  return `${type}${numbered} của ${issuer}${about ? ` về việc ${subject.slice(about.length)}` : `: ${subject}`}`;
}

/** "Đã xong 20/11/2026", "Quá hạn 3 ngày", "Đang giải quyết" */
export function progressWords(row: IncomingRow, today: CivilDate): string {
  const late = daysLate(row, today);
  if (row.cancelledReason !== null) return "Đã hủy";
  if (row.doneOn) return `Đã xong ${formatDay(row.doneOn)}`;
  if (late > 0) return `Quá hạn ${late} ngày`;
  return row.givenTo ? "Đang giải quyết" : "Chưa giao";
}

/** "Công văn về việc đôn đốc …", "Kế hoạch: Ngày chuyển đổi số" */
export function incomingSubject({ type, subject }: Pick<IncomingRow, "type" | "subject">): string {
  return receivedWords({ type, subject });
}

/** The register of what came in, in the decree's ten columns. */
export function incomingSheet(rows: readonly IncomingRow[], filter: IncomingFilter, today: CivilDate): WorkbookSheet {
  return {
    name: "Sổ văn bản đến",
    caption: ["SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", `${incomingFilterWords(filter)}: ${rows.length} văn bản`],
    columns: [
      { title: "Ngày đến", width: 13, kind: "date" },
      { title: "Số đến", width: 8, kind: "number", align: "center" },
      { title: "Tác giả", width: 28 },
      { title: "Số, ký hiệu", width: 18 },
      { title: "Ngày tháng", width: 13, kind: "date" },
      { title: "Tên loại và trích yếu nội dung", width: 44 },
      { title: "Đơn vị hoặc người nhận", width: 26 },
      { title: "Ngày chuyển", width: 13, kind: "date" },
      { title: "Ký nhận", width: 12 },
      { title: "Ghi chú", width: 28 },
    ],
    rows: rows.map((row) => [
      ...[row.receivedOn, row.number, row.issuer, row.code, row.issuedOn, incomingSubject(row)],
      ...[row.givenTo, row.handedOn, null, incomingNote(row, today)],
    ]),
  };
}

/** A value of a sheet as paper shows it. */
export function onPaper(value: WorkbookSheet["rows"][number][number], kind: string | undefined): string {
  if (value === null) return "";
  const text = String(value);
  return kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text as CivilDate) : text;
}
