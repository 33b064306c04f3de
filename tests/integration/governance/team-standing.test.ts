import { beforeEach, expect, test } from "vitest";
import { removeEntry, startFromCurrent } from "@/lib/governance/commands/roster-draft";
import { type BodyView, readBody } from "@/lib/governance/queries/bodies";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import { readTeamStandings } from "@/lib/governance/queries/team-standing";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { value } from "./given-list";
import { givenPeople } from "./given-roster";
import { givenSeated, givenTeam } from "./given-team";

const database = useDatabase();
let clerk: Actor;
let bodyId: string;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["quan-tri", "lanh-dao", "van-thu"]);
  bodyId = await givenTeam(clerk, 1);
});

const team = async (): Promise<BodyView> => {
  const view = await readBody(clerk, bodyId);
  if (!view) throw new Error("no such team");
  return view;
};

test("a kiện toàn says which rule of the team it would break, and not what was missed before", async () => {
  const people = [...(await givenPeople(clerk, ["Lò Văn A", "Vàng Thị B", "Giàng A C"])).values()];
  const seats = people.map((personId, index) => ({
    personId,
    role: index === 0 ? ("to-truong" as const) : ("thanh-vien" as const),
  }));
  expect(await readTeamStandings(clerk, await team(), TEST_DAY)).toEqual({ seated: null, broken: [] });
  await givenSeated(clerk, bodyId, seats, { number: "1/QĐ-UBND", from: civilDate("2026-09-01") });
  const before = await readTeamStandings(clerk, await team(), TEST_DAY);
  const missed = before?.seated?.findings.map(({ rule }) => rule) ?? [];
  expect(missed).not.toContain("min-members");
  expect(missed).toContain("ambassador");
  expect(before?.broken).toEqual([]);

  value(await startFromCurrent(clerk, { body: { bodyId } }));
  expect((await readTeamStandings(clerk, await team(), TEST_DAY))?.broken).toEqual([]);
  const last = (await readOpenDraft(clerk, { bodyId }))?.members.at(-1);
  value(await removeEntry(clerk, { id: last?.id ?? "" }));
  const after = await readTeamStandings(clerk, await team(), TEST_DAY);
  expect(after?.broken.map(({ rule }) => rule)).toEqual(["min-members"]);
  expect(after?.seated).toEqual(before?.seated);

  const reader = givenActor(clerk.communeId, ["truong-ban"]);
  expect((await readTeamStandings(reader, await team(), TEST_DAY))?.broken).toEqual([]);
});

test("other bodies are not judged by the rules of teams", async () => {
  expect(await readTeamStandings(clerk, { ...(await team()), kind: "to-giup-viec" }, TEST_DAY)).toBeNull();
});
