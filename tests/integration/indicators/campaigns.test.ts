import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addCampaign, closeCampaign, editCampaign } from "@/lib/indicators/commands/campaigns";
import { extendDeadline } from "@/lib/indicators/commands/extensions";
import { type Reporter, reporterKey } from "@/lib/indicators/core/reporter";
import { heatOf } from "@/lib/indicators/core/reporting-standing";
import { listCampaigns, readCampaignGrid } from "@/lib/indicators/queries/campaigns";
import type { CampaignFields } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { stopClockAt } from "@/lib/platform/clock";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import { filled, givenReport, hamletReporter, indicatorOf, submissionOf } from "./given-reports";

const database = useDatabase();
let office: Actor;
let communeId: string;
let counted: string;
let one: Reporter;
let two: Reporter;

const at = (day: string, time: string) => stopClockAt(new Date(`${day}T${time}:00+07:00`));

beforeEach(async () => {
  await database.truncateAll();
  at("2026-11-22", "08:00");
  ({ communeId, actor: office } = await givenCommune());
  counted = await indicatorOf(office, "XHS-02");
  one = await hamletReporter(office, 1);
  two = await hamletReporter(office, 2);
});
afterEach(() => stopClockAt(null));

const fields = (change: Partial<CampaignFields> = {}): CampaignFields => ({
  ...{ name: "Ba ngày cao điểm", from: civilDate("2026-11-23"), through: civilDate("2026-11-25"), every: "day" },
  ...{ dueTime: "17:00", indicators: [counted], hamlets: [one.id, two.id], reason: "Kiểm thử", documentCode: null },
  ...change,
});

const headOf = (reporter: Reporter, today: string) =>
  givenActor(communeId, ["truong-ban"], { hamletIds: [reporter.id], today: civilDate(today) });

const send = (reporter: Reporter, campaignId: string, day: string) =>
  givenReport(
    headOf(reporter, day),
    submissionOf(reporter, day, [filled(counted, { numerator: 3, denominator: 10 })], { campaignId }),
  );

async function heats(campaignId: string, actor = office) {
  const grid = await readCampaignGrid(actor, campaignId);
  return grid?.rows.map(({ cells }) => cells.map(heatOf));
}

describe("a campaign", () => {
  test("has a report of each bản and day, in time until its hour, late after it, missing without", async () => {
    const { id } = value(await addCampaign(office, fields()));
    at("2026-11-23", "17:00");
    await send(one, id, "2026-11-23");
    at("2026-11-23", "17:05");
    await send(two, id, "2026-11-23");
    at("2026-11-24", "18:00");
    expect(await heats(id)).toEqual([
      ["full", "missing", "open"],
      ["late", "missing", "open"],
    ]);
    expect(await heats(id, headOf(two, "2026-11-24"))).toEqual([["late", "missing", "open"]]);
  });

  test("gives more time to one bản until the same hour of a later day", async () => {
    const { id } = value(await addCampaign(office, fields()));
    const period = `2026-11-23~${id}`;
    const given = { period, reporters: [reporterKey(two)], until: civilDate("2026-11-24"), reason: "Mất mạng" };
    value(await extendDeadline(office, given));
    at("2026-11-24", "16:30");
    await send(two, id, "2026-11-23");
    expect((await heats(id))?.map(([first]) => first)).toEqual(["missing", "full"]);
  });

  test("ended early asks nothing more for what was not due, and keeps what was sent", async () => {
    const { id } = value(await addCampaign(office, fields()));
    at("2026-11-23", "09:00");
    await send(one, id, "2026-11-23");
    at("2026-11-23", "10:00");
    value(await closeCampaign(office, { id, version: 1 }));
    at("2026-11-26", "10:00");
    expect(await heats(id)).toEqual([
      ["full", "not-asked", "not-asked"],
      ["not-asked", "not-asked", "not-asked"],
    ]);
    expect((await listCampaigns(office)).map(({ stage }) => stage)).toEqual(["closed"]);
    expect(code(await closeCampaign(office, { id, version: 2 }))).toBe("over");
  });

  test("is changed while nobody has reported, by one of two who try", async () => {
    const { id } = value(await addCampaign(office, fields()));
    const both = await Promise.all(
      ["Một", "Hai"].map((name) => editCampaign(office, { ...fields({ name }), id, version: 1 })),
    );
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    at("2026-11-23", "09:00");
    await send(one, id, "2026-11-23");
    expect(code(await editCampaign(office, { ...fields(), id, version: 2 }))).toBe("begun");
  });

  test("asks only what can be asked, of whom is there, on days that come", async () => {
    const portal = await indicatorOf(office, "XHS-01");
    expect(code(await addCampaign(office, fields({ through: civilDate("2026-11-20") })))).toBe("wrong-days");
    expect(code(await addCampaign(office, fields({ through: civilDate("2027-11-20") })))).toBe("wrong-days");
    const past = { from: civilDate("2026-11-01"), through: civilDate("2026-11-03") };
    expect(code(await addCampaign(office, fields(past)))).toBe("wrong-days");
    expect(code(await addCampaign(office, fields({ indicators: [crypto.randomUUID()] })))).toBe("not-asked");
    expect(code(await addCampaign(office, fields({ hamlets: [crypto.randomUUID()] })))).toBe("not-asked");
    expect(code(await addCampaign(office, fields({ indicators: [counted, portal] })))).toBe("ok");
    for (const role of ["truong-ban", "to-giup-viec", "chi-xem"] as const)
      expect(code(await addCampaign(givenActor(communeId, [role]), fields()))).toBe("forbidden");
  });
});
