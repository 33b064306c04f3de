import { beforeEach, expect, test } from "vitest";
import { figureRowsSheet, figuresSheet } from "@/components/indicators/figures/figures-sheet";
import { figureWords } from "@/lib/indicators/core/figures/figure-words";
import { monthNumberOfKey, sinceNewYear } from "@/lib/indicators/core/figures/month-number";
import { readAllFigureRows, readFigureRows } from "@/lib/indicators/queries/figure-rows";
import { type FigureTable, readFigureTable } from "@/lib/indicators/queries/figure-table";
import { readHeatGrid } from "@/lib/indicators/queries/heat-grid";
import { readRanking } from "@/lib/indicators/queries/ranking";
import type { Actor } from "@/lib/kernel/actor";
import { parsePeriodKey } from "@/lib/kernel/period";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { aDefinitionRow, type GivenMonth, giveMonths } from "./given-figures";

const database = useDatabase();
const NOV = monthNumberOfKey("2026-11");
let office: Actor;
let indicatorId: string;
let hamletIds: readonly string[];
const named = (roles: Parameters<typeof givenActor>[1], facts: Partial<Actor> = {}) =>
  givenActor(office.communeId, roles, facts);
const head = (...numbers: number[]) =>
  named(["truong-ban"], { hamletIds: numbers.map((number) => hamletIds[number - 1] as string) });

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  office = givenActor(communeId, ["van-hoa-xa-hoi"]);
  indicatorId = await aDefinitionRow(database, office, { code: "THU-1" });
  const rows = await database.ownerQuery<{ id: string }>("select id from hamlet order by number");
  hamletIds = rows.map(({ id }) => id);
});

const report = (hamlet: number, month: string, numerator: number, denominator: number | null): GivenMonth => ({
  ...{ hamlet, month, state: "approved", senderName: `Trưởng bản số ${hamlet}` },
  values: [{ numerator, denominator, yes: null, nothing: false }],
});
const give = (...months: readonly GivenMonth[]) => giveMonths(database, office, months);
const asked = (more: { readonly period?: string; readonly hamletId?: string } = {}) => ({
  period: parsePeriodKey(more.period ?? "2026-11"),
  hamletId: more.hamletId ?? null,
  pillar: null,
});
const rowOf = (table: FigureTable | null) =>
  table?.pillars.flatMap(({ rows }) => rows).find(({ definition }) => definition.indicatorId === indicatorId);

test("every number of the table is the sum of the rows it leads to", async () => {
  await give(
    report(1, "2025-11", 1, 50),
    report(1, "2026-10", 20, 50),
    report(1, "2026-11", 30, 50),
    report(2, "2026-10", 5, 60),
    report(3, "2026-11", 9, null),
  );
  const row = rowOf(await readFigureTable(office, asked()));
  if (!row) throw new Error("no such row");
  expect([row.now, row.before, row.yearBefore].map(({ figure }) => figureWords(figure))).toEqual([
    "31,8%",
    "22,7%",
    "2,0%",
  ]);
  for (const { figure, span } of [row.now, row.before, row.yearBefore, row.sinceNewYear]) {
    const rows = await readFigureRows(office, { indicatorId, span, hamletId: null });
    const counted = rows?.parts.filter(({ state }) => state === "counted") ?? [];
    expect(counted.reduce((sum, part) => sum + (part.numerator ?? 0), 0)).toBe(figure.numerator);
    expect(counted.reduce((sum, part) => sum + (part.denominator ?? 0), 0)).toBe(figure.denominator);
    expect(rows?.figure).toEqual(figure);
  }
  const rows = await readFigureRows(office, { indicatorId, span: { from: NOV, to: NOV }, hamletId: null });
  const [first, second, third, fourth] = rows?.parts ?? [];
  expect(first).toMatchObject({ carried: false, cells: [{ sender: "Trưởng bản số 1", month: NOV }] });
  expect(first?.cells[0]?.reportId).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toMatchObject({ carried: true, missing: [NOV], cells: [{ month: NOV - 1 }] });
  expect(third).toMatchObject({ state: "no-denominator" });
  expect(fourth).toMatchObject({ state: "missing", numerator: null });
});

test("who sent a figure is shown to the office and not to who only reads", async () => {
  await give(report(1, "2026-11", 30, 50));
  const span = { from: NOV, to: NOV };
  const shown = async (actor: Actor) => {
    const rows = await readFigureRows(actor, { indicatorId, span, hamletId: null });
    return rows?.parts[0]?.cells[0]?.sender;
  };
  expect(await shown(office)).toBe("Trưởng bản số 1");
  expect(await shown(named(["chi-xem"]))).toBeNull();
  const viewer = await readAllFigureRows(named(["chi-xem"]), [{ indicatorId, span, hamletId: null }]);
  expect(JSON.stringify(viewer)).not.toContain("Trưởng bản số");
  expect(JSON.stringify(figureRowsSheet(viewer))).not.toContain("Trưởng bản số");
});

test("a hamlet head sees the own bản with its place among those compared, and nothing of any other", async () => {
  await give(report(1, "2026-11", 30, 50), report(2, "2026-11", 50, 60), report(3, "2026-11", 30, 50));
  const table = await readFigureTable(head(1), asked({ hamletId: hamletIds[1] as string }));
  // Another bản in the address is answered with the own one.
  expect(table?.scope).toEqual({ kind: "hamlet", id: hamletIds[0] });
  expect(table?.hamlets.map(({ id }) => id)).toEqual([hamletIds[0]]);
  expect(rowOf(table)).toMatchObject({
    now: { figure: { numerator: 30 } },
    place: { place: 2, shared: true, compared: 3 },
  });
  const other = hamletIds[1] as string;
  expect(JSON.stringify(table)).not.toContain(other);

  const span = { from: NOV, to: NOV };
  expect(await readFigureRows(head(1), { indicatorId, span, hamletId: hamletIds[0] as string })).not.toBeNull();
  expect(await readFigureRows(head(1), { indicatorId, span, hamletId: other })).toBeNull();
  expect(await readFigureRows(head(1), { indicatorId, span, hamletId: null })).toBeNull();

  const ranking = await readRanking(head(1), { indicatorId, month: NOV });
  expect(ranking).toMatchObject({ ranking: null, own: [{ hamletId: hamletIds[0], own: { place: 2, compared: 3 } }] });
  expect(JSON.stringify(ranking)).not.toContain(other);
  const whole = await readRanking(office, { indicatorId, month: NOV });
  expect(whole?.ranking).toMatchObject({ ranked: [{ hamletId: other, place: 1 }, { place: 2 }, { place: 2 }] });

  const grid = await readHeatGrid(head(1), { last: NOV });
  expect(grid?.rows.map(({ key }) => key)).toEqual([`hamlet:${hamletIds[0]}`]);
  expect(grid?.rows[0]?.cells.at(-1)).toMatchObject({ month: NOV, heat: "full" });
});

test("who neither reports nor reads figures gets none", async () => {
  await give(report(1, "2026-11", 30, 50));
  const nobody = named([]);
  const span = { from: NOV, to: NOV };
  expect(await readFigureTable(nobody, asked())).toBeNull();
  expect(await readFigureRows(nobody, { indicatorId, span, hamletId: null })).toBeNull();
  expect(await readHeatGrid(nobody, { last: null })).toBeNull();
  expect(await readRanking(nobody, { indicatorId, month: null })).toBeNull();
});

test("a period that is not over is counted until the month last reported", async () => {
  await give(report(1, "2026-10", 20, 50));
  const table = await readFigureTable(office, asked({ period: "2026-Q4" }));
  expect(table?.span).toEqual({ from: NOV - 1, to: NOV });
  expect(rowOf(table)?.sinceNewYear.span).toEqual(sinceNewYear({ from: NOV, to: NOV }));
});

test("the workbook has every row and sums that are formulas of them", async () => {
  await give(report(1, "2026-11", 30, 50), report(2, "2026-11", 5, 60));
  const table = await readFigureTable(office, asked());
  if (!table) throw new Error("no table");
  const rows = await readAllFigureRows(office, [{ indicatorId, span: table.span, hamletId: null }]);
  const sheet = figureRowsSheet(rows);
  expect(sheet.rows).toHaveLength(hamletIds.length + 1);
  expect(sheet.rows.at(-1)?.[3]).toEqual({
    formula: { kind: "sum", column: 3, rows: [0, hamletIds.length - 1] },
    result: 35,
  });
  const summary = figuresSheet(table).rows.find(([code]) => code === "THU-1");
  expect(summary?.slice(4, 6)).toEqual([35, 110]);
});
