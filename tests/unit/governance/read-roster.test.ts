import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseSheet } from "@/lib/governance/core/choose-sheet";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
import type { RosterReading, RosterSource } from "@/lib/governance/core/read-list";
import { readRoster } from "@/lib/governance/core/read-roster";
import { findRosterTable, matchRosterColumns } from "@/lib/governance/core/read-roster-fields";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { type Cell, EMPTY_CELL, fillMerges, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { YEN_HOA_MEMBERS } from "@/tests/support/spreadsheet-fixtures/yen-hoa-members";

const FIXTURES = join(import.meta.dirname, "../../support/spreadsheet-fixtures");

function sourceOf(grid: SheetGrid, rest: Partial<RosterSource> = {}): RosterSource {
  const table = findRosterTable(grid);
  return { grid, table, mapping: matchRosterColumns(grid, table).mapping, ...rest };
}

function readGrid(grid: SheetGrid, rest: Partial<RosterSource> = {}): RosterReading {
  return readRoster(sourceOf(grid, rest));
}

async function openFixture(file: string): Promise<SheetGrid> {
  const result = await readXlsx(readFileSync(join(FIXTURES, file)));
  const grid = result.ok ? result.value[0] : undefined;
  if (!grid) throw new Error(`cannot read ${file}`);
  return grid;
}

function gridOf(rows: readonly (readonly (string | number | null)[])[]): SheetGrid {
  const cells = rows.map((row) =>
    row.map((value): Cell => {
      if (value === null || value === "") return EMPTY_CELL;
      return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
    }),
  );
  return { name: "A", hidden: false, rows: cells, merges: [], hiddenRows: [] };
}

const HEAD = ["TT", "Họ và tên", "Chức vụ", "Chức vụ trong BCĐ", "Nhiệm vụ", "Phụ trách thôn", "Số điện thoại"];
const PLAIN = ["Lò A Páo", "Chủ tịch UBND xã", "Trưởng ban", "Phụ trách chung", "", ""];
const codes = (reading: RosterReading) => reading.problems.map(({ code, row }) => `${code}@${row}`);

const EXPECTED = YEN_HOA_MEMBERS.map((member) => ({
  honorific: member.honorific,
  fullName: member.fullName,
  positionTitle: member.positionTitle,
  committeeRole: { "Trưởng ban": "truong-ban", "Phó ban": "pho-ban", "Ủy viên": "uy-vien" }[member.role],
  dutyText: member.duty,
  hamletNames: member.hamlet === null ? [] : [member.hamlet.replace("trại", "Trại").replace("nữ", "Nữ")],
}));

describe("the list of 25 as officials send it", () => {
  it.each(["yen-hoa-libreoffice.xlsx", "yen-hoa-excel-like.xlsx"])("is read whole from %s", async (file) => {
    const reading = readGrid(await openFixture(file));
    expect(reading.rows).toHaveLength(25);
    reading.rows.forEach((row, index) => {
      expect(row).toMatchObject(EXPECTED[index] ?? {});
      expect(row.row).toBe(index + 9);
    });
    expect(reading.problems).toEqual([]);
    expect([reading.statedTotal, reading.foundTotal]).toEqual([25, 25]);
    expect(new Set(reading.rows.flatMap(({ hamletNames }) => hamletNames)).size).toBe(10);
  });

  it("says that the closing line counts otherwise", async () => {
    const reading = readGrid(await openFixture("yen-hoa-wrong-total.xlsx"));
    expect(reading.rows).toHaveLength(25);
    expect(reading.problems).toEqual([
      expect.objectContaining({
        code: "total-differs",
        severity: "warning",
        row: null,
        words: "Dòng cuối ghi 24 người, đọc được 25 người.",
      }),
    ]);
  });

  it("reads the same people however rows and columns are shuffled", () => {
    const order = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const rows = YEN_HOA_MEMBERS.map((one) => [
      `${one.honorific}: ${one.fullName}`,
      one.positionTitle,
      one.role,
      one.duty,
      one.hamlet,
    ]);
    const titles = [
      "Họ và tên",
      "Chức vụ, đơn vị công tác",
      "Chức vụ trong BCĐ",
      "Nhiệm vụ được phân công",
      "Phụ trách thôn",
    ];
    const byName = (reading: readonly { fullName: string }[]) =>
      [...reading].sort((left, right) => (left.fullName < right.fullName ? -1 : 1));
    fc.assert(
      fc.property(order(rows), order([...titles.keys()]), (shuffled, columns) => {
        const pick = (row: readonly (string | null)[]) => columns.map((column) => row[column] ?? null);
        const numbered = shuffled.map((row, index) => [index + 1, ...pick(row)]);
        const reading = readGrid(gridOf([["TT", ...pick(titles)], ...numbered]));
        expect(reading.problems).toEqual([]);
        expect(reading.rows.map(({ fullName }) => fullName)).toEqual(
          shuffled.map((row) => row[0]?.replace(/^(Ông|Bà): /, "")),
        );
        byName(reading.rows).forEach((row, index) => {
          expect(row).toMatchObject(byName(EXPECTED)[index] ?? {});
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("other shapes of lists", () => {
  it("reads lines pasted from a decision, without a head", () => {
    const reading = readGrid(
      readPastedTable(
        "1. Ông Đoàn Trung Nam – Chủ tịch UBND xã – Trưởng ban;\n" +
          "2. Bà Đoàn Thị Thơm – Phó Bí thư Đảng ủy – Phó Trưởng ban thường trực;\n" +
          "3. Ông Hoàng Văn Cảnh – Phó Chủ tịch UBND xã – Uỷ viên.\n" +
          "Danh sách này có 03 đồng chí.",
      ),
    );
    expect(
      reading.rows.map(({ fullName, positionTitle, committeeRole }) => [fullName, positionTitle, committeeRole]),
    ).toEqual([
      ["Đoàn Trung Nam", "Chủ tịch UBND xã", "truong-ban"],
      ["Đoàn Thị Thơm", "Phó Bí thư Đảng ủy", "pho-ban"],
      ["Hoàng Văn Cảnh", "Phó Chủ tịch UBND xã", "uy-vien"],
    ]);
    expect(reading.statedTotal).toBe(3);
    expect(reading.rows[1]?.roleText).toBe("Phó Trưởng ban thường trực");
  });

  it("leaves out the words before a numbered list, and takes roles from after the comma", () => {
    const reading = readGrid(
      readPastedTable(
        "Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số gồm các ông, bà có tên sau:\n" +
          "1. Ông Lò A Páo, Chủ tịch UBND xã, Trưởng ban;\n2. Bà Vàng Thị Mỷ, Bí thư Đoàn xã, Ủy viên;",
      ),
    );
    expect(
      reading.rows.map(({ fullName, positionTitle, committeeRole }) => [fullName, positionTitle, committeeRole]),
    ).toEqual([
      ["Lò A Páo", "Chủ tịch UBND xã", "truong-ban"],
      ["Vàng Thị Mỷ", "Bí thư Đoàn xã", "uy-vien"],
    ]);
  });

  it("finds the role in a column called otherwise, and beside the post", () => {
    const byColumn = readGrid(
      gridOf([
        ["STT", "Họ tên", "Chức danh", "Nhiệm vụ trong Ban"],
        [1, "Ông Lò A Páo", "Chủ tịch UBND", "Trưởng ban"],
        [2, "Bà Vàng Thị Mỷ", "Bí thư Đoàn", "Ủy viên"],
      ]),
    );
    expect(byColumn.rows.map(({ committeeRole }) => committeeRole)).toEqual(["truong-ban", "uy-vien"]);
    const besidePost = readGrid(
      gridOf([
        ["STT", "Họ tên", "Chức vụ"],
        [1, "Ông Lò A Páo", "Chủ tịch UBND xã - Trưởng ban"],
        [2, "Bà Vàng Thị Mỷ", "Trưởng ban công tác Mặt trận, Ủy viên"],
      ]),
    );
    expect(besidePost.rows.map(({ committeeRole, positionTitle }) => [committeeRole, positionTitle])).toEqual([
      ["truong-ban", "Chủ tịch UBND xã"],
      ["uy-vien", "Trưởng ban công tác Mặt trận"],
    ]);
  });

  it("joins họ đệm and tên under one wide head, and duties that run over several rows of one person", () => {
    const rows = gridOf([
      ["TT", "Họ và tên", null, "Chức vụ", "Chức vụ BCĐ", "Nhiệm vụ"],
      [1, "Lò A", "Páo", "Chủ tịch", "Trưởng ban", "Phụ trách chung"],
      [2, "Vàng Thị", "Mỷ", "Bí thư Đoàn", "Ủy viên", "Tuyên truyền đoàn viên"],
      [null, null, null, null, null, "Phụ trách bản Nà Phát, Nà San"],
    ]);
    const merges = [
      { from: { row: 0, column: 1 }, to: { row: 0, column: 2 } },
      ...[0, 1, 2, 3, 4].map((column) => ({ from: { row: 2, column }, to: { row: 3, column } })),
    ];
    const reading = readGrid({ ...rows, rows: fillMerges(rows.rows, merges), merges });
    expect(reading.rows.map(({ fullName, dutyText, hamletNames }) => ({ fullName, dutyText, hamletNames }))).toEqual([
      { fullName: "Lò A Páo", dutyText: "Phụ trách chung", hamletNames: [] },
      { fullName: "Vàng Thị Mỷ", dutyText: "Tuyên truyền đoàn viên", hamletNames: ["Nà Phát", "Nà San"] },
    ]);
  });

  it("reads phones, years, sex and ethnicity", () => {
    const reading = readGrid(
      gridOf([
        [
          "STT",
          "Họ và tên",
          "Giới tính",
          "Năm sinh",
          "Dân tộc",
          "Chức vụ",
          "Chức danh trong Ban",
          "Công việc phụ trách",
          "Địa bàn phụ trách",
          "SĐT",
          "Ghi chú",
        ],
        [
          1,
          "LÒ A PÁO",
          "Nam",
          1980,
          "Mông",
          "Chủ tịch",
          "Trưởng ban",
          "Chung",
          "bản Nà Phát và Nà San",
          912345678,
          "x",
        ],
        [2, "Vàng Thị Mỷ", "Nữ", "05/01/1990", "Mông", "Bí thư", "Ủy viên", "Đoàn", null, "0912", null],
      ]),
    );
    expect(reading.rows[0]).toMatchObject({
      honorific: "Ông",
      fullName: "Lò A Páo",
      sex: "nam",
      birthYear: 1980,
      ethnicity: "Mông",
      hamletNames: ["Nà Phát", "Nà San"],
      phone: "0912345678",
      note: "x",
    });
    expect(reading.rows[1]).toMatchObject({ honorific: "Bà", birthYear: 1990, phone: null });
    expect(codes(reading)).toEqual(["unreadable-phone@3"]);
  });
});

describe("choosing the sheet", () => {
  it("takes the visible one with a list", () => {
    const list = gridOf([HEAD, [1, ...PLAIN]]);
    const words = gridOf([["Ghi chép"], ["một"], ["hai"], ["ba"]]);
    expect(chooseSheet([words, list], LIST_FORMS["bcd-roster"])?.grid).toBe(list);
    expect(chooseSheet([words, { ...list, hidden: true }], LIST_FORMS["bcd-roster"])?.grid).toBe(words);
    expect(chooseSheet([], LIST_FORMS["bcd-roster"])).toBeNull();
  });
});

describe("problems", () => {
  const second = (name: string, ...rest: string[]) =>
    gridOf([HEAD, [1, ...PLAIN], [2, name, ...(rest.length > 0 ? rest : ["Bí thư Đoàn", "Ủy viên", "Tuyên truyền"])]]);

  it.each<[string, SheetGrid, string[]]>([
    ["nothing wrong", second("Vàng Thị Mỷ"), []],
    ["no name", second("", "Bí thư Đoàn", "Ủy viên", "Tuyên truyền"), ["missing-name@3"]],
    ["an honorific without a name", second("Ông:"), ["missing-name@3"]],
    ["a name of one word", second("Mỷ"), ["doubtful-name@3"]],
    ["a name with a figure", second("Vàng Thị Mỷ 2"), ["doubtful-name@3"]],
    ["a name with a remark", second("Vàng Thị Mỷ (kiêm)"), ["doubtful-name@3"]],
    ["a name in small letters", second("vàng thị mỷ"), ["doubtful-name@3"]],
    ["a strange character", second("V\uFFFDng Thị Mỷ"), ["strange-characters@3", "doubtful-name@3"]],
    ["no role", second("Vàng Thị Mỷ", "Bí thư", "", "Tuyên truyền"), ["missing-role@3"]],
    ["an unknown role", second("Vàng Thị Mỷ", "Bí thư", "Cố vấn", "Tuyên truyền"), ["unknown-role@3"]],
    ["two heads", second("Vàng Thị Mỷ", "Bí thư", "Trưởng ban", "Tuyên truyền"), ["second-head@3"]],
    ["no duty", second("Vàng Thị Mỷ", "Bí thư", "Ủy viên", ""), ["missing-duty@3"]],
    ["no post", second("Vàng Thị Mỷ", "", "Ủy viên", "Tuyên truyền"), ["missing-position@3"]],
    ["a person twice", second("Ông LÒ A PÁO", "Chủ tịch UBND xã", "Ủy viên", "x"), ["duplicate-person@3"]],
    ["a namesake", second("Lò A Páo", "Bí thư Đoàn", "Ủy viên", "x"), ["same-name@3"]],
    ["legacy letters", second("NguyÔn V¨n Hµ"), ["legacy-font@3"]],
    ["no head of the committee", gridOf([HEAD, [1, "Lò A Páo", "Chủ tịch", "Ủy viên", "x"]]), ["no-head@null"]],
    ["no people", gridOf([HEAD]), ["no-rows@null"]],
  ])("%s", (_, grid, expected) => {
    expect(codes(readGrid(grid))).toEqual(expected);
  });

  it("carry what mending in place needs, and mending clears them", () => {
    const grid = second("NguyÔn V¨n Hµ", "Bí thư", "Cố vấn", "Tuyên truyền");
    const reading = readGrid(grid);
    expect(reading.rows[1]?.fullName).toBe("Nguyễn Văn Hà");
    expect(reading.problems.find(({ code }) => code === "unknown-role")).toEqual({
      code: "unknown-role",
      severity: "error",
      row: 3,
      field: "committeeRole",
      words: "Không rõ chức vụ trong Ban Chỉ đạo: “Cố vấn”.",
      value: "Cố vấn",
      suggestions: ["Trưởng ban", "Phó Trưởng ban", "Ủy viên"],
    });
    const mended = readGrid(grid, {
      corrections: [
        { row: 3, field: "committeeRole", text: "Ủy viên" },
        { row: 3, field: "fullName", text: "Bà Nguyễn Thị Hà" },
      ],
    });
    expect(mended.problems).toEqual([]);
    expect(mended.rows[1]).toMatchObject({ fullName: "Nguyễn Thị Hà", honorific: "Bà", committeeRole: "uy-vien" });
  });

  it("leave when the row is left out", () => {
    const reading = readGrid(second("", "x", "y", "z"), { omittedRows: [3] });
    expect(reading.rows).toHaveLength(1);
    expect(reading.problems).toEqual([]);
  });

  it("tell of people in rows the file hides", () => {
    const grid = { ...second("Vàng Thị Mỷ"), hiddenRows: [2] };
    expect(codes(readGrid(grid))).toEqual(["hidden-row@3"]);
  });

  it("ask for the name column when there is none", () => {
    const grid = gridOf([HEAD, [1, ...PLAIN]]);
    expect(codes(readGrid(grid, { mapping: { positionTitle: 2 } }))).toEqual(["no-name-column@null"]);
  });

  it("are found in any grid without a fault", () => {
    const cell = fc.oneof(
      fc.constantFrom<string | number | null>(...HEAD, ...PLAIN, 1, null),
      fc.string({ unit: "grapheme" }),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const reading = readGrid(gridOf(rows));
        expect(reading.foundTotal).toBe(reading.rows.length);
        for (const { words } of reading.problems) expect(words).toMatch(/\.$/);
      }),
    );
  });
});
