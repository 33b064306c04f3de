import { beforeEach, describe, expect, test } from "vitest";
import { acceptMilestones } from "@/lib/indicators/commands/accept-milestones";
import { saveTargets } from "@/lib/indicators/commands/targets";
import { proposalKey } from "@/lib/indicators/core/proposal-key";
import { readTargetTable } from "@/lib/indicators/queries/target-table";
import { listTargets, targetHistory } from "@/lib/indicators/queries/targets";
import type { Actor } from "@/lib/kernel/actor";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import { hamletReporter, indicatorOf } from "./given-reports";

const database = useDatabase();
let office: Actor;
let other: Actor;
let communeId: string;
/** "Trên 80%" by 2030. */
let vneid: string;

const box = (
  indicatorId: string,
  year: number,
  text: string,
  more: { upper?: string; seenId?: string | null } = {},
) => ({
  ...{ field: `${indicatorId}.${year}`, indicatorId, hamletId: null, year, value: text, upper: "", seenId: null },
  ...more,
});

const standing = async (indicatorId: string, year: number) =>
  (await listTargets(office, { indicatorId, hamletId: null, years: [year] }))[0];

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  other = await givenAccount(database, communeId, ["lanh-dao"], { name: "Phó Chủ tịch" });
  vneid = await indicatorOf(office, "XHS-01");
});

describe("targets of the commune", () => {
  test("are kept exactly, replaced and never rewritten: both times stay", async () => {
    value(await saveTargets(office, { typed: [box(vneid, 2027, "67,25")] }));
    const first = await standing(vneid, 2027);
    expect(first?.valueCenti).toBe(6725);
    value(await saveTargets(other, { typed: [box(vneid, 2027, "70", { seenId: first?.id ?? null })] }));
    expect((await standing(vneid, 2027))?.createdName).toBe("Phó Chủ tịch");
    const known = (await targetHistory(office, vneid)).filter(({ year }) => year === 2027);
    expect(known.map(({ valueCenti, supersededAt }) => [valueCenti, supersededAt !== null])).toEqual([
      [7000, false],
      [6725, true],
    ]);
  });

  test("of two editors who fill one box, one is told what the other wrote, and nothing of his is half written", async () => {
    const both = await Promise.all([
      saveTargets(office, { typed: [box(vneid, 2027, "60"), box(vneid, 2028, "61")] }),
      saveTargets(other, { typed: [box(vneid, 2027, "70"), box(vneid, 2029, "71")] }),
    ]);
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    const refused = both.find((one) => !one.ok);
    expect(refused && !refused.ok ? refused.refusal.fields?.[`v.${vneid}.2027`] : "").toMatch(/vừa ghi trên/);
    const years = (await listTargets(office, { indicatorId: vneid, hamletId: null })).map(({ year }) => year);
    expect(years).toEqual(both[0].ok ? [2027, 2028, 2030] : [2027, 2029, 2030]);
  });

  test("unchanged boxes write nothing, an emptied one takes its target back", async () => {
    const set = await standing(vneid, 2030);
    const same = box(vneid, 2030, "80", { seenId: set?.id ?? null });
    expect(value(await saveTargets(office, { typed: [same] })).changed).toBe(0);
    expect((await standing(vneid, 2030))?.id).toBe(set?.id);
    value(await saveTargets(office, { typed: [{ ...same, value: "" }] }));
    expect(await standing(vneid, 2030)).toBeUndefined();
  });

  test("are refused beside their box, all of them unwritten", async () => {
    const models = await indicatorOf(office, "XHS-05");
    const set = await standing(models, 2030);
    const refused = await saveTargets(office, {
      typed: [
        box(vneid, 2027, "120"),
        box(vneid, 2028, "50"),
        box(models, 2030, "5", { upper: "3", seenId: set?.id ?? null }),
      ],
    });
    expect(refused.ok ? [] : Object.keys(refused.refusal.fields ?? {}).sort()).toEqual(
      [`u.${models}.2030`, `v.${vneid}.2027`].sort(),
    );
    expect(await standing(vneid, 2028)).toBeUndefined();
  });

  test("tell where the commune stood and why, for all their years at once", async () => {
    const set = await standing(vneid, 2030);
    const story = { baseline: "41,5", baselineWords: "theo Công an xã", reason: "Đề án" };
    const typed = [box(vneid, 2026, "50"), box(vneid, 2030, "80", { seenId: set?.id ?? null })];
    value(await saveTargets(office, { typed, story }));
    const told = await listTargets(office, { indicatorId: vneid, hamletId: null });
    expect(told.map(({ baselineCenti, reason }) => [baselineCenti, reason])).toEqual([
      [4150, "Đề án"],
      [4150, "Đề án"],
    ]);
    const lonely = await saveTargets(office, { typed: [box(vneid, 2026, "")], story });
    expect(code(lonely)).toBe("wrong");
  });

  test("are set by the culture-society office and the leaders alone", async () => {
    const head = givenActor(communeId, ["truong-ban", "uy-vien", "van-thu", "chi-xem"]);
    expect(code(await saveTargets(head, { typed: [box(vneid, 2027, "60")] }))).toBe("forbidden");
    expect(code(await acceptMilestones(head, { indicatorId: null, seen: "" }))).toBe("forbidden");
  });
});

describe("targets of bản", () => {
  test("stand beside the commune's, each its own", async () => {
    const { id } = await hamletReporter(office, 1);
    const typed = [{ ...box(vneid, 2030, "90"), hamletId: id, field: id }];
    value(await saveTargets(office, { typed }));
    expect((await standing(vneid, 2030))?.valueCenti).toBe(8000);
    const [own] = await listTargets(office, { indicatorId: vneid, hamletId: id });
    expect(own?.valueCenti).toBe(9000);
  });
});

describe("targets proposed between phases", () => {
  test("count only once taken over, and just as they were shown", async () => {
    value(await saveTargets(office, { typed: [box(vneid, 2026, "60")] }));
    const shown = await readTargetTable(office);
    const own = shown.filter(({ definition }) => definition.indicatorId === vneid);
    expect([...(own[0]?.proposed.keys() ?? [])]).toEqual([2027, 2028, 2029]);
    expect(await standing(vneid, 2028)).toBeUndefined();
    const seen = proposalKey(own);
    const set = await standing(vneid, 2026);
    value(await saveTargets(other, { typed: [box(vneid, 2026, "40", { seenId: set?.id ?? null })] }));
    expect(code(await acceptMilestones(office, { indicatorId: vneid, seen }))).toBe("stale");
    const now = (await readTargetTable(office)).filter(({ definition }) => definition.indicatorId === vneid);
    const input = { indicatorId: vneid, seen: proposalKey(now) };
    const twice = await Promise.all([acceptMilestones(office, input), acceptMilestones(other, input)]);
    expect(twice.map(code).sort()).toEqual(["nothing", "ok"]);
    expect((await standing(vneid, 2028))?.valueCenti).toBe(6000);
    expect((await standing(vneid, 2028))?.reason).toMatch(/đường thẳng/);
  });
});
