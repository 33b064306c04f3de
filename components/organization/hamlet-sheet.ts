import { formatDay } from "@/lib/kernel/civil-date";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import type { HamletQuery } from "./hamlet-filter";

function stateWords({ inForce, placeholder, validTo }: HamletView): string {
  if (!inForce) return validTo ? "Đã thôi" : "Chưa có";
  return placeholder ? "Chưa đặt tên" : "Đang có";
}

/** The list of bản as a sheet that can be brought in again, its day and filter as the caption. */
export function hamletSheet(
  hamlets: readonly HamletView[],
  { day, query, withEnded }: HamletQuery,
  word: string,
): WorkbookSheet {
  const filter = [query.trim() ? `tên có “${query.trim()}”` : "", withEnded ? "gồm cả nơi đã thôi" : ""].filter(
    Boolean,
  );
  return {
    name: `Danh sách ${word}`,
    caption: [
      `DANH SÁCH ${word.toLocaleUpperCase("vi")}`,
      [`Ngày ${formatDay(day)}`, ...filter, `${hamlets.length} ${word}`].join(", "),
    ],
    columns: [
      { title: "STT", width: 7, kind: "number", align: "center" },
      { title: `Tên ${word}`, width: 32 },
      { title: "Tình trạng", width: 16 },
      { title: "Có từ ngày", width: 14, kind: "date" },
      { title: "Thôi từ ngày", width: 14, kind: "date" },
      { title: "Ghi chú", width: 36 },
    ],
    rows: hamlets.map((hamlet) => [
      hamlet.number,
      hamlet.name,
      stateWords(hamlet),
      hamlet.validFrom,
      hamlet.validTo,
      hamlet.note,
    ]),
  };
}
