import { describe, expect, test } from "vitest";
import { hamletSheet } from "@/components/organization/hamlet-sheet";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { chooseHamletSheet, type ListedHamlet, planHamletList } from "@/lib/organization/core/hamlet-list";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const HAMLETS: readonly ListedHamlet[] = [
  { id: "a", number: 1, name: "Nà Khằm", placeholder: false, ended: false },
  { id: "b", number: 2, name: "Bản số 02", placeholder: true, ended: false },
  { id: "c", number: 3, name: "Bản số 03", placeholder: true, ended: false },
  { id: "d", number: 4, name: "Hô Be", placeholder: false, ended: true },
];

const plan = (text: string, choices: Readonly<Record<string, string>> = {}) =>
  planHamletList({ format: 1, grid: readPastedTable(text), choices }, HAMLETS);
const told = (text: string, choices: Readonly<Record<string, string>> = {}) =>
  plan(text, choices).rows.map(({ name, plan: one }) => [name, one.kind, "hamletId" in one ? one.hamletId : null]);

describe("a list of bản", () => {
  test("names the numbered bản of its numbers, and adds what is beyond them", () => {
    expect(told("STT\tTên bản\n1\tBản Nà Khằm\n3\tBẢN NÀ ĐON (120 hộ)\n9\tThèn Thầu")).toEqual([
      ["Nà Khằm", "known", null],
      ["Nà Đon", "name", "c"],
      ["Thèn Thầu", "add", null],
    ]);
  });

  test("without numbers names the numbered ones in their order", () => {
    expect(told("Nà Đon\nThèn Thầu\nCò Lá")).toEqual([
      ["Nà Đon", "name", "b"],
      ["Thèn Thầu", "name", "c"],
      ["Cò Lá", "add", null],
    ]);
  });

  test("lines with numbers as they stand in a letter", () => {
    expect(told("1. Nà Khằm\n2. Nà Đon;\n3. Thèn Thầu.")).toEqual([
      ["Nà Khằm", "known", null],
      ["Nà Đon", "name", "b"],
      ["Thèn Thầu", "name", "c"],
    ]);
  });

  test("a number that is another's, a name twice: said, and mended by a choice", () => {
    const text = "STT\tTên bản\n1\tPhiêng Giằng\n2\tNà Đon\n3\tNà Đon";
    const wrong = plan(text);
    expect(wrong.ready).toBe(false);
    expect(wrong.rows.map(({ plan: one }) => (one.kind === "problem" ? one.words : one.kind))).toEqual([
      expect.stringContaining("Số 1 trong cổng là Nà Khằm"),
      "name",
      "Trùng tên với dòng 3.",
    ]);
    const mended = plan(text, { 2: "name:c", 4: "skip" });
    expect(mended.ready).toBe(true);
    expect(mended.free).toEqual([]);
  });

  test("a name that only an ended bản bore is new again", () => {
    expect(told("STT\tTên bản\n7\tHô Be")).toEqual([["Hô Be", "add", null]]);
  });

  test("with nothing to do is not written", () => {
    expect(plan("1. Nà Khằm").ready).toBe(false);
  });

  test("the workbook the portal gives out reads back as what is there", async () => {
    const day = parseCivilDate("2026-11-22");
    if (!day) throw new Error("a day");
    const views = HAMLETS.slice(0, 3).map((hamlet) => ({
      ...hamlet,
      ...{ validFrom: null, validTo: null, note: null, version: 1, sample: false, inForce: true, deleted: false },
    }));
    const asked = { query: "", sort: "so" as const, day, wrongDay: null, withEnded: false };
    const grids = await readXlsx(await writeWorkbook({ sheets: [hamletSheet(views, asked, "bản")] }));
    if (!grids.ok) throw new Error(grids.refusal.words);
    const read = planHamletList({ format: 1, grid: chooseHamletSheet(grids.value), choices: {} }, HAMLETS);
    expect(read.rows.map(({ number, name }) => [number, name])).toEqual([
      [1, "Nà Khằm"],
      [2, "Bản số 02"],
      [3, "Bản số 03"],
    ]);
    expect(read.rows.map(({ plan: one }) => one.kind)).toEqual(["known", "known", "known"]);
  });
});
