import type { WorkbookColumn, WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";

const BLANK_ROWS = 200;

function columnsFor(hamletWord: string): readonly WorkbookColumn[] {
  const word = hamletWord.charAt(0).toLocaleUpperCase("vi") + hamletWord.slice(1);
  return [
    { title: "STT", width: 6, kind: "number", align: "center" },
    { title: word, width: 20 },
    { title: "Ông, bà", width: 9 },
    { title: "Họ và tên", width: 26 },
    { title: "Chức vụ, nghề nghiệp", width: 30 },
    { title: "Vai trò trong Tổ", width: 18 },
    { title: "Đại sứ số", width: 11, align: "center" },
    { title: "Số điện thoại", width: 16 },
    { title: "Ghi chú", width: 24 },
  ];
}

const EXAMPLE: readonly (readonly WorkbookValue[])[] = [
  [1, "Bản Một", "Ông", "Nguyễn Văn An", "Trưởng bản", "Tổ trưởng", null, "0912 345 678", null],
  [2, null, "Bà", "Trần Thị Bình", "Bí thư Chi đoàn", "Tổ phó", "x", "0987 654 321", null],
  [3, null, "Ông", "Lê Văn Cường", "Đoàn viên", "Thành viên", null, null, null],
  [4, "Bản Hai", "Bà", "Phạm Thị Dung", "Trưởng bản", "Tổ trưởng", null, "0356 789 012", null],
];

/** A sheet to start from for all teams. The example stands on a sheet of its own, so that nobody takes it in. */
export function teamsTemplateSheets(hamletWord: string): readonly WorkbookSheet[] {
  const columns = columnsFor(hamletWord);
  const blank = Array.from({ length: BLANK_ROWS }, (_, index) => [index + 1, ...columns.slice(1).map(() => null)]);
  return [
    {
      name: "Danh sách",
      caption: [
        "DANH SÁCH THÀNH VIÊN CÁC TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG",
        `Mỗi người một dòng. Tên ${hamletWord} ghi ở mỗi dòng, hoặc một lần ở dòng đầu của mỗi Tổ. Đại sứ số thì đánh dấu x. Xem trang “Ví dụ”.`,
      ],
      columns,
      rows: blank,
    },
    { name: "Ví dụ", caption: ["VÍ DỤ CÁCH GHI"], columns, rows: EXAMPLE },
  ];
}
