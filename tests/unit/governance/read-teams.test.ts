import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseSheet } from "@/lib/governance/core/choose-sheet";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
import type { RosterReading } from "@/lib/governance/core/read-list";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { readDocx } from "@/lib/spreadsheets/read-docx";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import {
  documentOfLines,
  documentOfTables,
  documentOfTallCells,
  type GivenTeam,
  linesOf,
  mergesOf,
  rowsOf,
  rowsUnderHeadings,
  someTeams,
  workbookOf,
} from "../../support/given-teams";
import { buildDocx, paragraph, table } from "../../support/spreadsheet-fixtures/build-docx";

const TEAMS = LIST_FORMS["doi-cnscd"];

function readGrids(grids: readonly SheetGrid[]): RosterReading {
  const chosen = chooseSheet(grids, TEAMS);
  if (!chosen) throw new Error("nothing to read");
  const table = TEAMS.findTable(chosen.grid);
  const { mapping } = TEAMS.matchColumns(chosen.grid, table);
  return TEAMS.read({ grid: chosen.grid, table, mapping });
}

const readPasted = (rows: readonly (readonly string[])[]) =>
  readGrids([readPastedTable(rows.map((row) => row.join("\t")).join("\n"))]);
const readLines = (lines: readonly string[]) => readGrids([readPastedTable(lines.join("\n"))]);

async function readFile(bytes: Uint8Array, kind: "xlsx" | "docx"): Promise<RosterReading> {
  const grids = kind === "xlsx" ? await readXlsx(bytes) : readDocx(bytes);
  if (!grids.ok) throw new Error(grids.refusal.words);
  return readGrids(grids.value);
}

/** What a reading says of each person, to be held against what was written. */
function told({ rows }: RosterReading) {
  return rows.map(({ hamletNames, honorific, fullName, committeeRole, positionTitle, marks, phone }) => ({
    place: hamletNames.map(hamletKey).join(),
    ...{ honorific, fullName, committeeRole, positionTitle, phone },
    ambassador: marks.includes("dai-su-so"),
    youth: marks.includes("doan-thanh-nien"),
  }));
}

function expected(teams: readonly GivenTeam[]) {
  return teams.flatMap(({ place, members }) =>
    members.map(({ honorific, name, title, role, ambassador, phone }) => ({
      place: hamletKey(place),
      ...{ honorific, fullName: name, committeeRole: role, positionTitle: title, phone, ambassador },
      youth: title === "Bí thư Chi đoàn",
    })),
  );
}

const hand = fc.record({
  way: fc.nat({ max: 11 }),
  roleIn: fc.constantFrom("role" as const, "note" as const, "title" as const),
});

function expectSame(reading: RosterReading, teams: readonly GivenTeam[]): void {
  expect(told(reading)).toEqual(expected(teams));
  expect(reading.problems.filter(({ code }) => code !== "shared-phone")).toEqual([]);
}

describe("the same teams read the same from every layout", () => {
  test("the bản on each row, or once for its rows, pasted from a sheet", () => {
    fc.assert(
      fc.property(someTeams, hand, fc.boolean(), (teams, how, once) => {
        const reading = readPasted(rowsOf(teams, how, once));
        expectSame(reading, teams);
        expect(reading.statedTotal).toBe(reading.foundTotal);
      }),
    );
  });

  test("the bản in a tall merged cell of a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(someTeams, hand, async (teams, how) => {
        expectSame(await readFile(workbookOf(rowsOf(teams, how, true), mergesOf(teams)), "xlsx"), teams);
      }),
      { numRuns: 40 },
    );
  });

  test("the bản in a line over its people, with and without subtotals", () => {
    fc.assert(
      fc.property(someTeams, hand, fc.boolean(), (teams, how, counted) => {
        const reading = readPasted(rowsUnderHeadings(teams, how, counted));
        expectSame(reading, teams);
        expect(reading.statedTotal).toBe(reading.foundTotal);
      }),
    );
  });

  test("lines of running text", () => {
    fc.assert(
      fc.property(someTeams, hand, fc.boolean(), (teams, how, comma) => {
        expectSame(readLines(linesOf(teams, how, comma)), teams);
      }),
    );
  });

  test("a document with a table a team, with tall cells, or of lines", async () => {
    await fc.assert(
      fc.asyncProperty(someTeams, hand, fc.boolean(), async (teams, how, listed) => {
        expectSame(await readFile(documentOfTables(teams, how), "docx"), teams);
        expectSame(await readFile(documentOfTallCells(teams, how), "docx"), teams);
        expectSame(await readFile(documentOfLines(linesOf(teams, how, false), listed), "docx"), teams);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a document with both lines and tables", () => {
  const lines = ["Tổ công nghệ số cộng đồng bản số 34:", "Ông Vàng A Sáng, Trưởng bản - Tổ trưởng;"].map((text) =>
    paragraph(text),
  );
  const members = table([
    ["STT", "Họ tên", "Chức vụ", "Ghi chú"],
    ["1", "Sùng A Páo", "Trưởng bản", "Tổ trưởng"],
    ["2", "Giàng Thị Sua", "Đoàn viên", ""],
  ]);
  const chosen = (body: string) => {
    const grids = readDocx(buildDocx(body));
    return grids.ok ? chooseSheet(grids.value, TEAMS) : null;
  };

  test("tells that the people of its lines are not read", () => {
    expect(chosen(`${lines.join("")}${paragraph("Bản số 35")}${members}`)?.otherSheets).toEqual(["Các dòng chữ"]);
    expect(chosen(`${paragraph("Bản số 35")}${members}`)?.otherSheets).toEqual([]);
  });
});

test("a number is the name of a bản however it is written", () => {
  const { rows } = readLines(["TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG BẢN SỐ 34", "Ông Vàng A Sáng, Trưởng bản - Tổ trưởng"]);
  expect(rows.map(({ hamletNames }) => hamletNames)).toEqual([["Bản số 34"]]);
});

test("a head who stands unnumbered before a numbered list is one of the team", () => {
  const { rows } = readLines([
    ...["DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG", "BẢN SỐ 34", "Ông Vàng A Sáng, Trưởng bản - Tổ trưởng"],
    ...["1. Bà Lý Thị Mẩy – Bí thư chi đoàn", "2. Ông Trần Văn Công – Công an viên"],
    ...["Bản số 35:", "1. Ông Sùng A Páo – Trưởng bản, Tổ trưởng", "2. Bà Giàng Thị Sua – Đoàn viên"],
  ]);
  expect(rows.map(({ fullName, hamletNames, committeeRole }) => [fullName, hamletNames[0], committeeRole])).toEqual([
    ["Vàng A Sáng", "Bản số 34", "to-truong"],
    ["Lý Thị Mẩy", "Bản số 34", "thanh-vien"],
    ["Trần Văn Công", "Bản số 34", "thanh-vien"],
    ["Sùng A Páo", "Bản số 35", "to-truong"],
    ["Giàng Thị Sua", "Bản số 35", "thanh-vien"],
  ]);
});
