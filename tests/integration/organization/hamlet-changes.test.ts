import { beforeEach, describe, expect, test } from "vitest";
import { addEntry } from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { arrangeHamlets, withdrawHamletChange } from "@/lib/organization/commands/hamlet-changes";
import { addHamlet, editHamlet, trashHamlet } from "@/lib/organization/commands/hamlets";
import { listHamletChanges, previewChange, readHamletHistory } from "@/lib/organization/queries/hamlet-changes";
import { hamletsOn, listHamlets, readHamlet } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { COMMITTEE_PLACE } from "../governance/given-roster";

const database = useDatabase();
let communeId: string;
let clerk: Actor;
let viewer: Actor;
let ids: readonly string[];

const DAY = civilDate("2026-07-01");
const EVE = civilDate("2026-06-30");
const document = { number: "12/NQ-HĐND", day: civilDate("2026-06-20"), issuer: "Hội đồng nhân dân xã" };

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-thu"]);
  viewer = givenActor(communeId, ["chi-xem"]);
  ids = (await listHamlets(clerk)).map(({ id }) => id);
});

const one = (index: number) => ids[index - 1] ?? "";
const countOn = async (day: CivilDate) => (await hamletsOn(viewer, day)).length;
const nameOf = async (id: string, day: CivilDate) =>
  (await hamletsOn(viewer, day)).find((hamlet) => hamlet.id === id)?.name;

const merge = (more: object = {}, actor = clerk) =>
  arrangeHamlets(actor, {
    ...{ kind: "merge" as const, day: DAY, hamletIds: [one(1), one(2)], keptId: null, names: ["Nà Phát"], document },
    ...more,
  });
const rename = (more: object = {}) => merge({ kind: "rename", hamletIds: [one(3)], names: ["Nà Cà"], ...more });

const rowsOf = () =>
  database.superuserQuery(`select id, name, placeholder, folded, valid_from, valid_to from hamlet order by number, id`);
const actions = () =>
  database.superuserQuery<{ action: string; entity_id: string }>(
    "select action, entity_id from audit_line where action like 'hamlet.%' order by id",
  );

function changeId(result: Awaited<ReturnType<typeof merge>>): string {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value.id;
}

describe("arranging bản", () => {
  test("merges two into a new one from a day, keeping older days as they were, each bản with its audit line", async () => {
    changeId(await merge());
    expect([await countOn(EVE), await countOn(DAY)]).toEqual([35, 34]);
    const merged = (await hamletsOn(viewer, DAY)).find(({ name }) => name === "Nà Phát");
    expect(merged).toMatchObject({ number: 36, validFrom: DAY, placeholder: false });
    const history = await readHamletHistory(viewer, one(1));
    expect(history?.changes).toMatchObject([
      {
        words: "Sáp nhập bản số 01 và bản số 02 thành bản Nà Phát",
        document,
        standing: [{ id: merged?.id, name: "Nà Phát" }],
        bound: null,
      },
    ]);
    const told = await actions();
    expect(told.map(({ action }) => action)).toEqual(["hamlet.merged", "hamlet.merged", "hamlet.merged"]);
    expect(new Set(told.map((line) => line.entity_id))).toEqual(new Set([one(1), one(2), merged?.id]));
  });

  test("merges into one of them under the name of the other", async () => {
    changeId(await merge({ keptId: one(1), names: ["Bản số 02"] }));
    expect([await nameOf(one(1), EVE), await nameOf(one(1), DAY), await nameOf(one(2), DAY)]).toEqual([
      "Bản số 01",
      "Bản số 02",
      undefined,
    ]);
    expect((await listHamlets(viewer, { query: "so 01", sort: "so" })).map(({ id }) => id)).toEqual([one(1)]);
  });

  test("splits, ends and renames; a name read right by hand is no renaming", async () => {
    changeId(await merge({ kind: "split", hamletIds: [one(1)], names: ["Nà Phát 1", "Nà Phát 2"] }));
    changeId(await merge({ kind: "end", hamletIds: [one(2)], names: [] }));
    changeId(await rename());
    expect([await countOn(EVE), await countOn(DAY)]).toEqual([35, 35]);
    expect([await nameOf(one(3), EVE), await nameOf(one(3), DAY)]).toEqual(["Bản số 03", "Nà Cà"]);
    const hamlet = await readHamlet(clerk, one(3));
    await editHamlet(clerk, { id: one(3), version: hamlet?.version ?? 0, name: "Nà Cả", validFrom: null, note: null });
    expect((await readHamletHistory(viewer, one(3)))?.names.map(({ name }) => name)).toEqual(["Bản số 03", "Nà Cả"]);
    await editHamlet(clerk, { id: one(4), version: 1, name: "Hua Bó", validFrom: null, note: null });
    expect(await nameOf(one(4), EVE)).toBe("Hua Bó");
    expect((await listHamletChanges(viewer)).length).toBe(3);
  });

  test("is for who keeps the list, in their own commune, and says no in words", async () => {
    expect(await merge({}, viewer)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
    expect(await merge({}, stranger)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    const id = changeId(await merge());
    expect(await withdrawHamletChange(stranger, { id })).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    expect(await withdrawHamletChange(viewer, { id })).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await readHamletHistory(stranger, one(1))).toBeNull();
    expect(await listHamletChanges(stranger)).toEqual([]);
    expect(await merge({ hamletIds: [one(1), one(3)] })).toMatchObject({
      ok: false,
      refusal: { code: "not-in-force", words: expect.stringContaining("01/07/2026") },
    });
  });

  test("of two who merge one bản at once, one is first and the other is told", async () => {
    const race = await Promise.all([
      merge({ names: ["Một"] }),
      merge({ hamletIds: [one(2), one(3)], names: ["Hai"] }),
      merge({ hamletIds: [one(1), one(2)], names: ["Ba"] }),
    ]);
    expect(race.filter(({ ok }) => ok).length).toBe(1);
    expect(race.filter((result) => !result.ok && result.refusal.code === "not-in-force").length).toBe(2);
    expect(await countOn(DAY)).toBe(34);
    const [{ count } = { count: 0 }] = await database.superuserQuery<{ count: number }>(
      "select count(*)::int as count from hamlet_change",
    );
    expect(count).toBe(1);
  });

  test("writes no name for a day that has one, whoever asks the database", async () => {
    const id = changeId(await rename());
    const twice = database.superuserQuery(
      `insert into hamlet_name (commune_id, id, hamlet_id, change_id, name, folded, placeholder, valid_from, valid_to)
       values ($1, gen_random_uuid(), $2, $3, 'X', 'x', false, '2026-01-01', '2026-02-01')`,
      [communeId, one(3), id],
    );
    await expect(twice).rejects.toThrow(/hamlet_name_one_excl/);
  });
});

describe("who is in charge", () => {
  test("of a bản that merges is shown before, and pointed out on the working roster after", async () => {
    const fields = { role: "uy-vien" as const, positionTitle: "Công chức", duty: "Việc" };
    await addEntry(clerk, { ...COMMITTEE_PLACE, ...fields, hamletIds: [one(1), one(3)] });
    const preview = await previewChange(clerk, { kind: "merge", day: DAY, hamletIds: [one(1), one(2)] });
    expect(preview).toMatchObject({
      ...{ refused: null, countBefore: 35, members: [] },
      proposed: [{ hamletName: "Bản số 01", personName: "Công chức" }],
    });
    expect(await previewChange(viewer, { kind: "end", day: DAY, hamletIds: [one(1)] })).toBeNull();
    const ended = async () =>
      (await readOpenDraft(clerk, COMMITTEE))?.findings.filter(({ rule }) => rule === "hamlet-ended");
    expect(await ended()).toEqual([]);
    const id = changeId(await merge());
    expect(await ended()).toMatchObject([{ severity: "error", words: expect.stringContaining("01/07/2026") }]);
    await withdrawHamletChange(clerk, { id });
    expect(await ended()).toEqual([]);
  });

  test("has the bản by the name of the day until a later renaming comes", async () => {
    const fields = { role: "uy-vien" as const, positionTitle: "Công chức", duty: "Việc" };
    await addEntry(clerk, { ...COMMITTEE_PLACE, ...fields, hamletIds: [one(3)] });
    const named = async () => (await readOpenDraft(clerk, COMMITTEE))?.members[0]?.hamlets[0]?.name;
    changeId(await rename({ day: civilDate("2027-01-01") }));
    expect(await named()).toBe("Bản số 03");
    const later = givenActor(communeId, ["van-thu"], { today: civilDate("2027-01-01") });
    expect((await readOpenDraft(later, COMMITTEE))?.members[0]?.hamlets[0]?.name).toBe("Nà Cà");
  });
});

describe("taking a change back", () => {
  test("leaves every bản as it was, and tells of it", async () => {
    const before = await rowsOf();
    for (const more of [
      {},
      { keptId: one(1), names: ["Bản số 02"] },
      { kind: "split", hamletIds: [one(1)], names: ["Một", "Hai"] },
      { kind: "end", hamletIds: [one(1)], names: [] },
      { kind: "rename", hamletIds: [one(1)], names: ["Nà Cà"] },
    ]) {
      const id = changeId(await merge(more));
      expect(await rowsOf()).not.toEqual(before);
      expect(await withdrawHamletChange(clerk, { id })).toMatchObject({ ok: true });
      expect(await rowsOf()).toEqual(before);
      expect(await withdrawHamletChange(clerk, { id })).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    }
    expect((await actions()).at(-1)?.action).toBe("hamlet.change-withdrawn");
    expect(await listHamletChanges(clerk)).toEqual([]);
  });

  test("waits for what was built on it: a later change, an account, a name given away", async () => {
    const id = changeId(await merge());
    const merged = (await hamletsOn(clerk, DAY)).find(({ name }) => name === "Nà Phát")?.id ?? "";
    const later = changeId(await rename({ hamletIds: [merged], names: ["Hua Bó"], day: civilDate("2026-08-01") }));
    expect((await listHamletChanges(clerk)).find((change) => change.id === id)?.bound).toContain("01/08/2026");
    expect(await withdrawHamletChange(clerk, { id })).toMatchObject({ ok: false, refusal: { code: "built-on" } });
    await withdrawHamletChange(clerk, { id: later });
    await database.superuserQuery(
      "insert into account (id, commune_id, login_name, display_name, roles, hamlet_id) values (gen_random_uuid(), $1, 'x', 'X', '{truong-ban}', $2)",
      [communeId, merged],
    );
    expect((await previewChange(clerk, { kind: "end", day: DAY, hamletIds: [merged] }))?.accounts).toEqual(["X"]);
    expect(await withdrawHamletChange(clerk, { id })).toMatchObject({ ok: false, refusal: { code: "built-on" } });
    await database.superuserQuery("delete from account");
    const taken = await addHamlet(clerk, { name: "Bản số 01", validFrom: null, note: null });
    expect(taken.ok).toBe(true);
    expect(await withdrawHamletChange(clerk, { id })).toMatchObject({ ok: false, refusal: { code: "name-taken" } });
    expect(await countOn(DAY)).toBe(35);
  });

  test("guards what a change says from being edited or thrown away behind it", async () => {
    changeId(await merge());
    const merged = (await hamletsOn(clerk, DAY)).find(({ name }) => name === "Nà Phát");
    const edit = { id: merged?.id ?? "", version: 1, name: "Nà Phát", note: null };
    expect(await editHamlet(clerk, { ...edit, validFrom: null })).toMatchObject({ refusal: { code: "bad-day" } });
    const [version] = await database.superuserQuery<{ version: number }>("select version from hamlet where id = $1", [
      one(1),
    ]);
    const old = { id: one(1), version: version?.version ?? 0, name: "Bản số 01", note: null };
    expect(await editHamlet(clerk, { ...old, validFrom: DAY })).toMatchObject({ refusal: { code: "bad-day" } });
    expect(await trashHamlet(clerk, old)).toMatchObject({ ok: false, refusal: { code: "in-use" } });
  });
});
