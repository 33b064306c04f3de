import { describe, expect, it } from "vitest";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { heatGrid, percentOf, sumHeats } from "@/lib/indicators/core/heat-grid";
import type { KnownReport } from "@/lib/indicators/core/reporting-standing";
import { civilDate } from "@/lib/kernel/civil-date";
import { aBook, aDefinition, aHamlet } from "./given-book";

const NOV = monthNumberOfKey("2026-11");
const [A, B, C] = ["a", "b", "c"].map((letter) => `${letter.repeat(8)}-0000-7000-8000-000000000000`) as [
  string,
  string,
  string,
];
const OFFICE = "dddddddd-0000-7000-8000-000000000000";
const sent = (id: string, at: string, state: KnownReport["state"] = "approved"): KnownReport => ({
  ...{ id, state, submittedAt: new Date(`${at}T08:00:00+07:00`) },
});

const book = aBook({
  definitions: [
    aDefinition(),
    aDefinition({ indicatorId: "q", reporter: { kind: "unit", unitId: OFFICE }, frequency: "quarter" }),
  ],
  hamlets: [
    { ...aHamlet(1), id: A },
    { ...aHamlet(2), id: B },
    { ...aHamlet(3), id: C, to: civilDate("2026-10-15") },
  ],
});

describe("who reported when", () => {
  // Before the 20th of the month: the 19th is the last good day.
  const reports = new Map([
    [`${NOV - 1}|hamlet:${A}`, [sent("r1", "2026-10-18")]],
    [`${NOV}|hamlet:${A}`, [sent("r2", "2026-11-21")]],
    [`${NOV - 1}|hamlet:${B}`, [sent("r3", "2026-10-10", "returned")]],
  ]);
  const grid = heatGrid(book, [NOV - 2, NOV - 1, NOV, NOV + 1], reports, {
    now: new Date("2026-11-22T09:00:00+07:00"),
    offices: [OFFICE],
  });
  const heats = (key: string) => grid.rows.find((row) => row.key === key)?.cells.map(({ heat }) => heat);

  it("is full, late, missing, still open or not asked, with the report that stands", () => {
    expect(heats(`hamlet:${A}`)).toEqual(["missing", "full", "late", "open"]);
    expect(heats(`hamlet:${B}`)).toEqual(["missing", "missing", "missing", "open"]);
    expect(heats(`hamlet:${C}`)).toEqual(["missing", "not-asked", "not-asked", "not-asked"]);
    expect(heats(`unit:${OFFICE}`)).toEqual(["missing", "not-asked", "not-asked", "open"]);
    expect(grid.rows[0]?.cells.map(({ reportId }) => reportId)).toEqual([null, "r1", "r2", null]);
  });

  it("counts each reporter once a month, and what is still open neither way", () => {
    expect(grid.columns.map(({ due, reported, inTime }) => [due, reported, inTime])).toEqual([
      [4, 0, 0],
      [2, 1, 1],
      [2, 1, 0],
      [0, 0, 0],
    ]);
    const rows = grid.rows.reduce((sum, row) => sum + row.sum.due, 0);
    expect(grid.sum).toEqual({ due: rows, reported: 2, inTime: 1 });
  });

  it("says shares in whole percent, half up, and none over nothing", () => {
    expect(sumHeats(["full", "late", "missing", "open", "not-asked"])).toEqual({ due: 3, reported: 2, inTime: 1 });
    expect([percentOf(2, 3), percentOf(1, 8), percentOf(0, 0)]).toEqual([67, 13, null]);
  });
});
