import { beforeEach, describe, expect, test } from "vitest";
import { saveGridRows, sendGridRows } from "@/lib/indicators/commands/grid-rows";
import { reporterKey } from "@/lib/indicators/core/reporter";
import { readReportGrid } from "@/lib/indicators/queries/report-grid";
import type { GridRows } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/kernel/actor";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { filled, givenBaseFigure, hamletReporter, indicatorOf } from "./given-reports";

const database = useDatabase();
const MONTH = "2026-11";
let actor: Actor;
let knowledge: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ actor } = await givenCommune());
  knowledge = await indicatorOf(actor, "XHS-02");
});

async function rowOf(number: number, numerator: number, more: Partial<GridRows["rows"][number]> = {}) {
  const reporter = await hamletReporter(actor, number);
  return {
    ...{ key: reporterKey(reporter), submissionKey: crypto.randomUUID(), values: [filled(knowledge, { numerator })] },
    ...{ difficulties: null, proposals: null, seenReportId: null, seenVersion: null, givenBy: null },
    ...more,
  };
}

describe("the grid of a month", () => {
  test("offers the base figure of the bản, and shows what was kept", async () => {
    const { id: hamletId } = await hamletReporter(actor, 1);
    await givenBaseFigure(actor, { hamletId, kind: "adults", figure: 210 });
    await saveGridRows(actor, { periodKey: MONTH, rows: [await rowOf(1, 100)] });
    const grid = await readReportGrid(actor, MONTH);
    const line = grid?.lines[0];
    expect(line?.boxes.find(({ indicatorId }) => indicatorId === knowledge)?.offered).toBe(210);
    expect(line?.report).toMatchObject({ state: "draft", version: 1 });
    expect(line?.report?.values).toEqual([filled(knowledge, { numerator: 100, denominator: 210 })]);
    expect(grid?.lines).toHaveLength(35);
  });

  test("is only for the office that keeps reports, and not of months to come", async () => {
    const head = givenActor(actor.communeId, ["truong-ban"], { hamletIds: [(await hamletReporter(actor, 1)).id] });
    expect(await readReportGrid(head, MONTH)).toBeNull();
    expect(await readReportGrid(givenActor(actor.communeId, ["chi-xem"]), MONTH)).toBeNull();
    expect(await readReportGrid(actor, "2027-03")).toBeNull();
    const [refused] = await saveGridRows(head, { periodKey: MONTH, rows: [await rowOf(2, 5)] });
    expect(refused).toMatchObject({ ok: false });
    expect((await readReportGrid(actor, MONTH))?.lines.filter(({ report }) => report)).toEqual([]);
  });

  test("keeps the rows beside one that is refused, with words for that one", async () => {
    const wrong = await rowOf(1, 3.5);
    const [first, second] = await saveGridRows(actor, { periodKey: MONTH, rows: [wrong, await rowOf(2, 5)] });
    expect(first).toMatchObject({ key: wrong.key, ok: false });
    expect(first?.ok === false && first.fields[`${knowledge}.numerator`]).toContain("số nguyên");
    expect(second).toMatchObject({ ok: true });
  });

  test("does not write over what somebody kept meanwhile", async () => {
    const row = await rowOf(1, 100);
    const [kept] = await saveGridRows(actor, { periodKey: MONTH, rows: [row] });
    const id = kept?.ok ? kept.id : null;
    await saveGridRows(actor, { periodKey: MONTH, rows: [{ ...row, seenReportId: id, seenVersion: 1 }] });
    const late = { ...(await rowOf(1, 7)), submissionKey: row.submissionKey, seenReportId: id, seenVersion: 1 };
    const [stale] = await saveGridRows(actor, { periodKey: MONTH, rows: [late] });
    expect(stale).toMatchObject({ ok: false });
    const line = (await readReportGrid(actor, MONTH))?.lines[0];
    expect(line?.report?.values[0]?.numerator).toBe(100);
  });

  test("sends what it kept as the same report, only with who gave the figures", async () => {
    const row = await rowOf(1, 100);
    const [kept] = await saveGridRows(actor, { periodKey: MONTH, rows: [row] });
    const seenReportId = kept?.ok ? kept.id : null;
    const [nobody] = await sendGridRows(actor, { periodKey: MONTH, rows: [{ ...row, seenReportId }] });
    expect(nobody).toMatchObject({ ok: false });
    const givenBy = "Ông Lò Văn A, gọi điện sáng 18/11";
    const [sent] = await sendGridRows(actor, { periodKey: MONTH, rows: [{ ...row, seenReportId, givenBy }] });
    expect(sent).toMatchObject({ ok: true, id: seenReportId });
    const line = (await readReportGrid(actor, MONTH))?.lines[0];
    expect(line?.report).toMatchObject({ state: "submitted", givenBy });
  });
});
