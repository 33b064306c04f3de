import type { WorkbookColumn, WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";

const COLUMNS: readonly WorkbookColumn[] = [
  { title: "STT", width: 6, kind: "number", align: "center" },
  { title: "Ông, bà", width: 9 },
  { title: "Họ và tên", width: 26 },
  { title: "Chức vụ, đơn vị công tác", width: 32 },
  { title: "Chức vụ trong Ban Chỉ đạo", width: 20 },
  { title: "Nhiệm vụ được phân công", width: 48 },
  { title: "Phụ trách bản", width: 22 },
  { title: "Số điện thoại", width: 16 },
];

const BLANK_ROWS = 30;

const EXAMPLE: readonly WorkbookValue[] = [
  1,
  "Ông",
  "Nguyễn Văn An",
  "Chủ tịch UBND xã",
  "Trưởng ban",
  "Phụ trách chung",
  "Bản Một, Bản Hai",
  "0912 345 678",
];

/** A sheet to start from. The example stands on a sheet of its own, so that nobody takes it into the committee. */
export function templateSheets(): readonly WorkbookSheet[] {
  const blank = Array.from({ length: BLANK_ROWS }, (_, index) => [index + 1, ...COLUMNS.slice(1).map(() => null)]);
  return [
    {
      name: "Danh sách",
      caption: [
        "DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
        "Mỗi người một dòng. Chức vụ trong Ban: Trưởng ban, Phó Trưởng ban hoặc Ủy viên. Nhiều bản thì cách nhau bằng dấu phẩy. Xem trang “Ví dụ”.",
      ],
      columns: COLUMNS,
      rows: blank,
    },
    { name: "Ví dụ", caption: ["VÍ DỤ CÁCH GHI MỘT DÒNG"], columns: COLUMNS, rows: [EXAMPLE] },
  ];
}
