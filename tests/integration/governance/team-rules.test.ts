import { beforeEach, describe, expect, test } from "vitest";
import { editTeamRules, restoreTeamRules } from "@/lib/governance/commands/edit-team-rules";
import { chooseTeamRules, dropTeamRuleChoice } from "@/lib/governance/commands/team-rules";
import {
  listTeamRuleChoices,
  listTeamRuleSets,
  readTeamRuleSet,
  readTeamRulesIn,
  type TeamRuleSetView,
} from "@/lib/governance/queries/team-rules";
import { type TeamRulesEdit, teamRulesEditSchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { loadReferenceData } from "@/prisma/seed/load-reference";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";

const database = useDatabase();
let clerk: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
});

const rulesOn = (day: CivilDate, actor = clerk) => inCommune(actor.communeId, (tx) => readTeamRulesIn(tx, actor, day));

async function setOf(code: string): Promise<TeamRuleSetView> {
  const set = (await listTeamRuleSets(clerk)).find((one) => one.code === code);
  if (!set) throw new Error(`no set ${code}`);
  return set;
}

function edited(set: TeamRuleSetView, more: Partial<TeamRulesEdit>): TeamRulesEdit {
  const { id, version, title, source, minMembers, maxMembers, headIsHamletHead, needsYouth, minAmbassadors } = set;
  const { leastTeams, everyHamlet, establishedBy, establishedBySource, note, recommended, fieldSources } = set;
  return {
    ...{ id, version, title, source, minMembers, maxMembers, headIsHamletHead, needsYouth, minAmbassadors },
    ...{ leastTeams, everyHamlet, establishedBy, establishedBySource, note, recommended: [...recommended] },
    ...{ fieldSources: { ...fieldSources }, from: null, ...more },
  };
}

describe("reference rules", () => {
  test("are five sets with their sources, one in force from the day the decree holds", async () => {
    const sets = await listTeamRuleSets(clerk);
    expect(sets.map(({ code }) => code)).toEqual([
      ...["BINH_LU", "ND224_2026", "HANDBOOK_820", "LANGSON_1966", "UPPER_LEVEL_2022"],
    ]);
    expect(sets.every(({ source, establishedBySource, edited }) => source && establishedBySource && !edited)).toBe(
      true,
    );
    expect(await rulesOn(civilDate("2026-06-30"))).toBeNull();
    expect(await rulesOn(civilDate("2026-07-01"))).toMatchObject({
      ...{ code: "BINH_LU", minMembers: 3, maxMembers: 10, minAmbassadors: 1, establishedBy: "ubnd" },
      ...{ since: "2026-07-01", recommended: ["youth"] },
    });
  });

  test("are given to a commune that lacks them, once, and leave what it has", async () => {
    await database.superuserQuery("delete from team_rule_choice");
    await database.superuserQuery("delete from team_rule_set where code <> 'BINH_LU'");
    await database.superuserQuery("update team_rule_set set min_members = 4, edited = true");
    await database.superuserQuery("delete from standard_position where position > 3");
    await loadReferenceData();
    await loadReferenceData();
    expect(await listTeamRuleSets(clerk)).toHaveLength(5);
    expect(await setOf("BINH_LU")).toMatchObject({ minMembers: 4, edited: true });
    expect(await listTeamRuleChoices(clerk)).toHaveLength(1);
    const [kept] = await database.superuserQuery<{ count: string }>(
      "select count(*) from standard_position where body_kind = 'ban-chi-dao'",
    );
    expect(kept?.count).toBe("3");
    await database.superuserQuery("delete from standard_position");
    await loadReferenceData();
    const [filled] = await database.superuserQuery<{ count: string }>(
      "select count(*) from standard_position where body_kind = 'ban-chi-dao'",
    );
    expect(filled?.count).toBe("24");
  });
});

describe("choosing", () => {
  test("holds from its day on, and what was before still answers for its days", async () => {
    const { id: setId } = await setOf("UPPER_LEVEL_2022");
    value(await chooseTeamRules(clerk, { setId, from: civilDate("2027-01-01") }));
    expect((await rulesOn(civilDate("2026-12-31")))?.code).toBe("BINH_LU");
    expect(await rulesOn(civilDate("2027-01-01"))).toMatchObject({ code: "UPPER_LEVEL_2022", chosenBy: clerk.name });
    expect((await listTeamRuleChoices(clerk)).map(({ from, to }) => [from, to])).toEqual([
      ["2027-01-01", null],
      ["2026-07-01", "2027-01-01"],
    ]);
  });

  test("refuses what already holds, and a set there is not", async () => {
    const { id: setId } = await setOf("BINH_LU");
    expect(code(await chooseTeamRules(clerk, { setId, from: civilDate("2027-01-01") }))).toBe("same-set");
    const missing = { setId: crypto.randomUUID(), from: civilDate("2027-01-01") };
    expect(code(await chooseTeamRules(clerk, missing))).toBe("not-found");
  });

  test("two choices of one day leave one", async () => {
    const from = civilDate("2027-01-01");
    const sets = [await setOf("ND224_2026"), await setOf("HANDBOOK_820")];
    const results = await Promise.all(sets.map(({ id }) => chooseTeamRules(clerk, { setId: id, from })));
    expect(results.map(code)).toEqual(["ok", "ok"]);
    expect(await listTeamRuleChoices(clerk)).toHaveLength(2);
  });

  test("can be taken back, but for the first", async () => {
    const from = civilDate("2027-01-01");
    value(await chooseTeamRules(clerk, { setId: (await setOf("ND224_2026")).id, from }));
    value(await dropTeamRuleChoice(clerk, { from }));
    expect((await rulesOn(from))?.code).toBe("BINH_LU");
    expect(code(await dropTeamRuleChoice(clerk, { from }))).toBe("not-found");
    expect(code(await dropTeamRuleChoice(clerk, { from: civilDate("2026-07-01") }))).toBe("last-choice");
  });
});

describe("editing", () => {
  test("marks a set not yet in force as changed, and it can go back to what its source says", async () => {
    const set = await setOf("ND224_2026");
    const fieldSources = { "min-members": "Quy chế của xã" };
    value(await editTeamRules(clerk, edited(set, { minMembers: 5, establishedBy: "chu-tich-ubnd", fieldSources })));
    const after = await readTeamRuleSet(clerk, set.id);
    expect(after).toMatchObject({
      minMembers: 5,
      establishedBy: "chu-tich-ubnd",
      fieldSources,
      edited: true,
      version: 2,
    });
    expect(await listTeamRuleSets(clerk)).toHaveLength(5);
    expect(code(await restoreTeamRules(clerk, { id: set.id, version: 1 }))).toBe("stale");
    value(await restoreTeamRules(clerk, { id: set.id, version: 2 }));
    expect(await readTeamRuleSet(clerk, set.id)).toEqual({ ...set, version: 3 });
  });

  test("a set chosen only for days to come is still changed itself", async () => {
    const set = await setOf("ND224_2026");
    value(await chooseTeamRules(clerk, { setId: set.id, from: civilDate("2027-01-01") }));
    expect(await setOf("ND224_2026")).toMatchObject({ heldSince: null });
    value(await editTeamRules(clerk, edited(set, { minMembers: 6 })));
    expect(await rulesOn(civilDate("2027-01-01"))).toMatchObject({ code: "ND224_2026", minMembers: 6 });
  });

  test("a set in force becomes a new one from a day, and the days before are judged as they were", async () => {
    const set = await setOf("BINH_LU");
    expect(set.heldSince).toBe("2026-07-01");
    const from = civilDate("2026-10-01");
    const done = value(await editTeamRules(clerk, edited(set, { minMembers: 5, from })));
    expect(done).toEqual({ title: `${set.title} (từ 01/10/2026)`, from });
    expect(await rulesOn(civilDate("2026-09-30"))).toMatchObject({ code: "BINH_LU", minMembers: 3, edited: false });
    const next = await rulesOn(from);
    expect(next).toMatchObject({ code: "BINH_LU/2", minMembers: 5, edited: true, since: from, chosenBy: clerk.name });
    expect(await readTeamRuleSet(clerk, set.id)).toEqual({ ...set, version: set.version + 1 });
    expect((await listTeamRuleSets(clerk)).slice(0, 3).map((one) => one.code)).toEqual([
      ...["BINH_LU", "BINH_LU/2", "ND224_2026"],
    ]);

    const again = edited(await setOf("BINH_LU/2"), { minMembers: 6, from: civilDate("2026-11-01") });
    expect(value(await editTeamRules(clerk, again)).title).toBe(`${set.title} (từ 01/11/2026)`);
    const days = ["2026-09-30", "2026-10-31", "2026-11-01"].map((day) => rulesOn(civilDate(day)));
    expect((await Promise.all(days)).map((rules) => rules?.minMembers)).toEqual([3, 5, 6]);
  });

  test("a set in force is not changed without a day, from a day before it held, nor put back", async () => {
    const set = await setOf("BINH_LU");
    expect(code(await editTeamRules(clerk, edited(set, { minMembers: 5 })))).toBe("needs-day");
    const early = edited(set, { minMembers: 5, from: civilDate("2026-06-30") });
    expect(code(await editTeamRules(clerk, early))).toBe("day-before");
    expect(code(await restoreTeamRules(clerk, set))).toBe("held");
    expect(await readTeamRuleSet(clerk, set.id)).toEqual(set);
    expect(await listTeamRuleChoices(clerk)).toHaveLength(1);
  });

  test("of two who change the set in force at once, one makes a new set and the other is told", async () => {
    const set = await setOf("BINH_LU");
    const from = civilDate("2026-10-01");
    const both = [4, 7].map((minMembers) => editTeamRules(clerk, edited(set, { minMembers, from })));
    expect((await Promise.all(both)).map(code).sort()).toEqual(["ok", "stale"]);
    expect(await listTeamRuleSets(clerk)).toHaveLength(6);
  });

  test("of two who open the same, the second is told who was first and changes nothing", async () => {
    const set = await setOf("ND224_2026");
    const chair = givenActor(communeId, ["lanh-dao"], { name: "Bà Chủ tịch" });
    value(await editTeamRules(chair, edited(set, { minMembers: 4 })));
    const second = await editTeamRules(clerk, edited(set, { minMembers: 7 }));
    expect(second.ok ? null : second.refusal.code).toBe("stale");
    expect(second.ok ? "" : second.refusal.words).toContain("Bà Chủ tịch");
    expect((await readTeamRuleSet(clerk, set.id))?.minMembers).toBe(4);
  });

  test("is for the administrator, the leaders and the culture-society office of this commune", async () => {
    const set = await setOf("BINH_LU");
    const from = civilDate("2027-01-01");
    for (const role of ["van-thu", "to-giup-viec", "uy-vien", "truong-ban", "chi-xem", "tai-chinh"] as const) {
      const other = givenActor(communeId, [role]);
      const refusals = [
        await editTeamRules(other, edited(set, { minMembers: 9 })),
        await restoreTeamRules(other, set),
        await chooseTeamRules(other, { setId: set.id, from }),
        await dropTeamRuleChoice(other, { from }),
      ];
      expect(refusals.map(code)).toEqual(["forbidden", "forbidden", "forbidden", "forbidden"]);
    }
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect(code(await editTeamRules(stranger, edited(set, { minMembers: 9 })))).toBe("not-found");
    expect(code(await chooseTeamRules(stranger, { setId: set.id, from }))).toBe("not-found");
    expect(await readTeamRuleSet(clerk, set.id)).toEqual(set);
  });
});

describe("the form", () => {
  const form = {
    ...{
      id: crypto.randomUUID(),
      version: "1",
      title: " Bộ của xã ",
      source: "Đề án",
      minMembers: "3",
      maxMembers: "",
    },
    ...{
      minAmbassadors: "",
      leastTeams: "",
      headIsHamletHead: "co",
      establishedBy: "ubnd",
      establishedBySource: "Đ79",
    },
    ...{ recommended: "youth", "source-ambassador": " Đề án ", "source-youth": "" },
  };
  const refused = (more: Record<string, string>) => {
    const parsed = teamRulesEditSchema.safeParse({ ...form, ...more });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
  };

  test("an empty number asks for nothing; sources are kept by rule", () => {
    expect(teamRulesEditSchema.parse(form)).toMatchObject({
      ...{ title: "Bộ của xã", minMembers: 3, maxMembers: null, minAmbassadors: 0, leastTeams: null, version: 1 },
      ...{ headIsHamletHead: true, needsYouth: false, everyHamlet: false, recommended: ["youth"] },
      ...{ fieldSources: { ambassador: "Đề án" }, note: null },
    });
  });

  test("refuses what is no number, and a most below the least", () => {
    expect(refused({ minMembers: "ba" })).toEqual(["minMembers"]);
    expect(refused({ minMembers: "0" })).toEqual(["minMembers"]);
    expect(refused({ minMembers: "5", maxMembers: "3" })).toEqual(["maxMembers"]);
    expect(refused({ establishedBy: "tỉnh", source: "" }).sort()).toEqual(["establishedBy", "source"]);
  });
});
