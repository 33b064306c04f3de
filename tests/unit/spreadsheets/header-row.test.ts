import { describe, expect, it } from "vitest";
import { isSignatureLine, readClosingLine } from "@/lib/spreadsheets/core/closing-row";
import { findTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnField, matchColumns } from "@/lib/spreadsheets/core/match-columns";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { type Cell, EMPTY_CELL, fillMerges, type MergedArea, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";

const VOCABULARY = [
  "họ và tên",
  "họ tên",
  "chức vụ",
  "đơn vị",
  "nhiệm vụ",
  "phụ trách bản",
  "ghi chú",
  "số điện thoại",
];

type Value = string | number | null;

function grid(rows: readonly (readonly Value[])[], areas: readonly (readonly number[])[] = []): SheetGrid {
  const merges = areas.map(
    ([top = 0, left = 0, bottom = 0, right = 0]): MergedArea => ({
      from: { row: top, column: left },
      to: { row: bottom, column: right },
    }),
  );
  const cells = rows.map((row) =>
    row.map((value): Cell => {
      if (value === null) return EMPTY_CELL;
      return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
    }),
  );
  return { name: "A", hidden: false, rows: fillMerges(cells, merges), merges, hiddenRows: [] };
}

describe("finding the table of a sheet", () => {
  it("skips titles, joins a two-line head, skips column numbers, and stops at the closing line", () => {
    const found = findTable(
      grid(
        [
          ["DANH SÁCH", null, null, null, null],
          ["TT", "Họ và tên", "Nhiệm vụ", null, "Ghi chú"],
          [null, null, "Công việc", "Phụ trách bản", null],
          ["A", "B", "1", "2", "3"],
          [1, "Lò A Páo", "Tuyên truyền", "Nà Phát", null],
          [2, "Vàng Thị Mỷ", "Tổng hợp", null, null],
          ["Tổng số: 02 người", null, null, null, null],
          [null, null, "NGƯỜI LẬP", null, null],
          [null, null, "Lò Văn Ban", "x", null],
        ],
        [
          [0, 0, 0, 4],
          [1, 0, 2, 0],
          [1, 1, 2, 1],
          [1, 2, 1, 3],
          [1, 4, 2, 4],
          [6, 0, 6, 4],
        ],
      ),
      VOCABULARY,
    );
    expect(found.headerRows).toEqual([1, 2]);
    expect(found.columns.map(({ title }) => title)).toEqual([
      "TT",
      "Họ và tên",
      "Nhiệm vụ – Công việc",
      "Nhiệm vụ – Phụ trách bản",
      "Ghi chú",
    ]);
    expect(found.dataRows).toEqual([4, 5]);
    expect(found.closing.map(({ statedTotal }) => statedTotal)).toEqual([2, null, null]);
  });

  it("keeps group headings apart from people, and people with little written", () => {
    const found = findTable(
      grid([
        ["STT", "Họ tên", "Chức vụ"],
        ["I", "Lãnh đạo", null],
        [1, "Lò A Páo", "Chủ tịch"],
        ["II. Thành viên", null, null],
        [2, "Vàng Thị Mỷ", null],
        [null, "Lò Văn Ban", null],
        [3, null, null],
        [null, null, null],
        [4, "Giàng A Sử", "Trưởng bản"],
      ]),
      VOCABULARY,
    );
    expect(found.headings.map(({ text }) => text)).toEqual(["I Lãnh đạo", "II. Thành viên"]);
    expect(found.dataRows).toEqual([2, 4, 5, 8]);
  });

  it("goes on after a subtotal when numbered people follow", () => {
    const found = findTable(
      grid([
        ["TT", "Họ tên", "Chức vụ"],
        [1, "Lò A Páo", "Chủ tịch"],
        ["Cộng: 1 người", null, null],
        [2, "Vàng Thị Mỷ", "Bí thư"],
        ["Tổng cộng", 2, null],
      ]),
      VOCABULARY,
    );
    expect(found.dataRows).toEqual([1, 3]);
    expect(found.closing.map(({ statedTotal }) => statedTotal)).toEqual([1, 2]);
  });

  it("does not take the first people for column numbers or for a second head line", () => {
    const found = findTable(
      grid([
        ["TT", "Họ tên", "Chức vụ", "Nhiệm vụ"],
        [1, "Lò A Páo", "Chủ tịch", "Chung"],
        [2, "Vàng Thị Mỷ", "Bí thư", "Chung"],
      ]),
      VOCABULARY,
    );
    expect(found.headerRows).toEqual([0]);
    expect(found.dataRows).toEqual([1, 2]);
  });

  it("says there is no head where there is none", () => {
    const found = findTable(
      readPastedTable("1. Ông Lò A Páo – Chủ tịch – Trưởng ban\n2. Bà Vàng Thị Mỷ – Bí thư – Ủy viên"),
      VOCABULARY,
    );
    expect(found.headerRows).toEqual([]);
    expect(found.dataRows).toEqual([0, 1]);
    expect(found.columns.map(({ title }) => title)).toEqual(["", "", "", ""]);
  });

  it("keeps unnumbered people whose post is one that signs, also after a subtotal", () => {
    const found = findTable(
      grid([
        ["Họ tên", "Chức vụ", "Ghi chú"],
        ["Lò A Páo", "Chủ tịch", null],
        [null, "Chủ tịch", null],
        ["Vàng Thị Mỷ", "Bí thư", "x"],
        ["Cộng: 3 người", null, null],
        ["Lò Văn Ban", "Trưởng bản", "y"],
        ["NGƯỜI LẬP", "CHỦ TỊCH", null],
        ["Lò Văn Sử", "Giàng A Páo", null],
      ]),
      VOCABULARY,
    );
    expect(found.dataRows).toEqual([1, 2, 3, 5]);
    expect(found.closing.map(({ row }) => row)).toEqual([4, 6, 7]);
  });

  it("never takes a numbered person for the head", () => {
    const found = findTable(grid([[1, "Lò A Páo", "Nhiệm vụ của ngành", "Phụ trách bản"]]), VOCABULARY);
    expect(found).toMatchObject({ headerRows: [], dataRows: [0] });
  });

  it("finds nothing in an empty sheet", () => {
    expect(findTable(grid([]), VOCABULARY)).toMatchObject({ headerRows: [], dataRows: [], columns: [] });
  });
});

describe("closing lines", () => {
  it.each([
    ["Tổng số: 25 người", 25],
    ["Danh sách này có 25 đồng chí.", 25],
    ["(Danh sách có 05 người)", 5],
    ["Ấn định danh sách có 24 người./.", 24],
    ["Tổng cộng: 25 (hai mươi lăm) người, trong đó 8 nữ", 25],
    ["Danh sách gồm 25 (hai mươi lăm) thành viên", 25],
    ["Tổng cộng 12", 12],
    ["Tổng cộng", null],
  ])("%j states %j", (text, total) => {
    expect(readClosingLine(text)).toEqual({ text, statedTotal: total });
  });

  it.each(["Tống Văn Số", "Tổng Biên tập", "Công chức Tư pháp", "Cống Thị Hà", "Danh sách kèm theo", "1 Lò A Páo"])(
    "%j closes nothing",
    (text) => {
      expect(readClosingLine(text)).toBeNull();
    },
  );

  it("knows the foot of a document", () => {
    for (const text of [
      "Nơi nhận:",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "Yên Hòa, ngày     tháng 8 năm 2020",
      "NGƯỜI LẬP",
      "CHỦ TỊCH",
    ])
      expect(isSignatureLine(text), text).toBe(true);
    for (const text of ["Chủ tịch UBND xã", "Lò A Páo", "Tuyên truyền hằng ngày"])
      expect(isSignatureLine(text), text).toBe(false);
  });
});

describe("matching columns to fields", () => {
  const FIELDS = [
    { key: "name", words: ["họ và tên", "họ tên", "tên"] },
    { key: "position", words: ["chức vụ", "chức vụ đơn vị công tác"] },
    { key: "role", words: ["chức vụ trong bcđ", "chức danh trong ban"] },
    { key: "duty", words: ["nhiệm vụ được phân công", "nhiệm vụ"] },
    { key: "note", words: ["ghi chú"] },
  ] satisfies ColumnField<string>[];

  const match = (...titles: string[]) =>
    matchColumns(
      titles.map((title, index) => ({ index, title })),
      FIELDS,
    );

  it("prefers the closest words and uses no column twice", () => {
    expect(
      match("TT", "HỌ VÀ TÊN", "Chức vụ,\nđơn vị công tác", "Chức vụ trong BCĐ", "Phân công – Nhiệm vụ").mapping,
    ).toEqual({
      name: 1,
      position: 2,
      role: 3,
      duty: 4,
    });
  });

  it("takes the first noun of a title for its head", () => {
    const fields = [...FIELDS, { key: "unit", words: ["đơn vị"] }];
    expect(matchColumns([{ index: 0, title: "Chức vụ, đơn vị" }], fields).mapping).toEqual({ position: 0 });
  });

  it("does not depend on the order of columns", () => {
    expect(match("Nhiệm vụ được phân công", "Chức danh trong Ban", "Chức vụ", "Họ tên").mapping).toEqual({
      name: 3,
      position: 2,
      role: 1,
      duty: 0,
    });
  });

  it("says what it could not place", () => {
    const { unmatchedColumns, unmatchedFields } = match("Họ tên", "Quê quán");
    expect(unmatchedColumns).toEqual([{ index: 1, title: "Quê quán" }]);
    expect(unmatchedFields).toEqual(["position", "role", "duty", "note"]);
  });
});
