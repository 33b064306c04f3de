import { standingLabel } from "@/lib/indicators/labels";
import type { ReminderPage } from "@/lib/indicators/queries/reminder-page";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";

/** Who is still to send, as a sheet; without phones, which are read on the screen by those who may. */
export function owingSheet({ standings, owing }: ReminderPage): WorkbookSheet {
  return {
    name: "Chưa gửi",
    caption: ["CÁC NƠI CHƯA GỬI BÁO CÁO", `Kỳ ${standings.period.words}, ${owing.length} nơi`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Bản, cơ quan", width: 40 },
      { title: "Tình trạng", width: 24 },
      { title: "Hạn", width: 40 },
      { title: "Người liên hệ", width: 30 },
      { title: "Ghi chú", width: 24 },
    ],
    rows: owing.map(({ fullName, standing, left, contact, extended }, index) => [
      ...[index + 1, fullName, standingLabel[standing], left, contact?.name ?? "", extended ? "Đã gia hạn" : ""],
    ]),
  };
}
