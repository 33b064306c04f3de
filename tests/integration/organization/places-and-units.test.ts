import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { editCommune, nameSigner } from "@/lib/organization/commands/commune";
import { addHamlet, editHamlet, trashHamlet } from "@/lib/organization/commands/hamlets";
import { addPerson } from "@/lib/organization/commands/people";
import { restoreFromTrash } from "@/lib/organization/commands/trash";
import { addUnit, editUnit, trashUnit } from "@/lib/organization/commands/units";
import { listHamlets, readHamlet } from "@/lib/organization/queries/hamlets";
import { signersOn } from "@/lib/organization/queries/people";
import { listUnits, readUnit } from "@/lib/organization/queries/units";
import { communeEditSchema, newPersonSchema } from "@/lib/organization/schema";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";

const database = useDatabase();
let clerk: Actor;
let viewer: Actor;
let leader: Actor;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  viewer = givenActor(communeId, ["chi-xem"]);
  leader = givenActor(communeId, ["lanh-dao"]);
});

const lastAction = async () =>
  (await database.superuserQuery<{ action: string }>("select action from audit_line order by id desc limit 1"))[0]
    ?.action;

const plain = { validFrom: null, note: null };

async function firstHamlet() {
  const [hamlet] = await listHamlets(clerk);
  if (!hamlet) throw new Error("the reference commune has no bản");
  return hamlet;
}

describe("bản", () => {
  test("begin as 35 numbers and stop being one when named", async () => {
    const hamlets = await listHamlets(viewer);
    expect([hamlets.length, hamlets.every(({ placeholder }) => placeholder)]).toEqual([35, true]);
    const { id, version } = await firstHamlet();
    expect(await editHamlet(clerk, { ...plain, id, version, name: "Nà Phát" })).toMatchObject({ ok: true });
    expect(await readHamlet(viewer, id)).toMatchObject({ name: "Nà Phát", placeholder: false, number: 1 });
    expect((await listHamlets(clerk, { query: "na phat", sort: "so" })).map((hamlet) => hamlet.id)).toEqual([id]);
    expect(await lastAction()).toBe("hamlet.edited");
  });

  test("bear one name each, however it is written, and of two at once one is first", async () => {
    expect(await addHamlet(clerk, { ...plain, name: "Nà Cà" })).toMatchObject({ ok: true });
    const again = await addHamlet(clerk, { ...plain, name: "bản NA CA" });
    expect(again).toMatchObject({ ok: false, refusal: { code: "name-taken", fields: { name: expect.anything() } } });
    const race = await Promise.all(["Thèn Thầu", "thèn thầu"].map((name) => addHamlet(clerk, { ...plain, name })));
    expect(race.filter((added) => added.ok).length).toBe(1);
    expect((await listHamlets(clerk)).length).toBe(37);
  });

  test("merge what two changed, and refuse where both changed the same", async () => {
    const { id, version, name } = await firstHamlet();
    const base = { name, validFrom: null, note: null };
    await editHamlet(clerk, { ...plain, id, version, name, note: "sáp nhập 2025", base });
    expect(await editHamlet(clerk, { ...plain, id, version, name: "Nà Phát", base })).toMatchObject({ ok: true });
    expect(await readHamlet(clerk, id)).toMatchObject({ name: "Nà Phát", note: "sáp nhập 2025" });
    const late = await editHamlet(clerk, { ...plain, id, version, name: "Nà Khác", base });
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: "stale", fields: { name: expect.stringContaining("Nà Phát") } },
    });
  });

  test("go to the trash and come back unless their name was taken meanwhile", async () => {
    const { id, version, name } = await firstHamlet();
    expect(await trashHamlet(viewer, { id, version })).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await trashHamlet(clerk, { id, version })).toMatchObject({ ok: true });
    await addHamlet(clerk, { ...plain, name });
    expect(await restoreFromTrash(clerk, { kind: "hamlet", id })).toMatchObject({
      ok: false,
      refusal: { code: "name-taken" },
    });
  });

  test("are not changed by who only looks, nor from another commune", async () => {
    const { id, version } = await firstHamlet();
    const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
    const edit = { ...plain, id, version, name: "Khác" };
    expect(await editHamlet(viewer, edit)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await addHamlet(viewer, { ...plain, name: "Mới" })).toMatchObject({ ok: false });
    expect(await editHamlet(stranger, edit)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    expect(await trashHamlet(stranger, { id, version })).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    expect(await readHamlet(stranger, id)).toBeNull();
  });
});

const unit = { name: "Trạm khuyến nông", shortName: null, kind: "khac", abbreviation: null } as const;

describe("units", () => {
  test("are added, saved by two without loss, and kept while posts are held in them", async () => {
    const added = await addUnit(clerk, unit);
    const id = added.ok ? added.value.id : "";
    const base = { ...unit };
    await editUnit(clerk, { ...unit, id, version: 1, shortName: "TKN", base });
    expect(await editUnit(clerk, { ...unit, id, version: 1, abbreviation: "TKN", base })).toMatchObject({ ok: true });
    expect(await readUnit(clerk, id)).toMatchObject({ shortName: "TKN", abbreviation: "TKN", version: 3 });
    const clash = await editUnit(clerk, { ...unit, id, version: 1, shortName: "Trạm", base });
    expect(clash).toMatchObject({ ok: false, refusal: { code: "stale" } });
    expect(await lastAction()).toBe("unit.edited");
    await addPerson(
      clerk,
      newPersonSchema.parse({ honorific: "ba", fullName: "Lò Thị B", title: "Trạm trưởng", unitId: id }),
    );
    expect(await trashUnit(clerk, { id, version: 3 })).toMatchObject({ ok: false, refusal: { code: "in-use" } });
  });

  test("go to the trash when empty; who only looks or comes from elsewhere changes nothing", async () => {
    const added = await addUnit(clerk, unit);
    const id = added.ok ? added.value.id : "";
    const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
    expect(await addUnit(viewer, unit)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await editUnit(viewer, { ...unit, id, version: 1 })).toMatchObject({
      ok: false,
      refusal: { code: "forbidden" },
    });
    expect(await editUnit(stranger, { ...unit, id, version: 1 })).toMatchObject({
      ok: false,
      refusal: { code: "not-found" },
    });
    expect(await readUnit(stranger, id)).toBeNull();
    const before = (await listUnits(clerk)).length;
    expect(await trashUnit(clerk, { id, version: 1 })).toMatchObject({ ok: true });
    expect((await listUnits(clerk)).length).toBe(before - 1);
  });
});

describe("the commune and who signs", () => {
  const names = {
    ...{ unitType: "phường", name: "Tân Phong", provinceName: "tỉnh Lai Châu", hamletWord: "tổ dân phố" },
    ...{ paperFlow: "full" as const, mostHamlets: 4, chatGroupPattern: "KTS_{xa}_{tinh}_{mang}" },
    organId: "H35.12.34",
  };

  test("is renamed once by whoever saves first", async () => {
    expect(await editCommune(clerk, { ...names, version: 1 })).toMatchObject({
      ok: false,
      refusal: { code: "forbidden" },
    });
    const race = await Promise.all([
      editCommune(leader, { ...names, version: 1 }),
      editCommune(leader, { ...names, version: 1 }),
    ]);
    expect(race.filter((saved) => saved.ok).length).toBe(1);
    expect(race.find((saved) => !saved.ok)).toMatchObject({ refusal: { code: "stale" } });
    expect(await lastAction()).toBe("commune.edited");
  });

  test("names its chat groups and measures overload by words and numbers that can be read", () => {
    const form = { ...names, version: "1", paperFlow: "short", mostHamlets: "7" };
    expect(communeEditSchema.parse(form)).toMatchObject({ mostHamlets: 7 });
    const wrong = { ...form, mostHamlets: "nhiều", chatGroupPattern: "KTS {phong}" };
    const refused = communeEditSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join("."));
    expect(refused).toEqual(expect.arrayContaining(["mostHamlets", "chatGroupPattern"]));
    expect(communeEditSchema.safeParse({ ...form, mostHamlets: "0" }).success).toBe(false);
    expect(communeEditSchema.safeParse({ ...form, chatGroupPattern: "KTS_{mang}" }).success).toBe(false);
    expect(communeEditSchema.parse({ ...form, organId: " h35.12.34 " })).toMatchObject({ organId: "H35.12.34" });
    expect(communeEditSchema.parse({ ...form, organId: "" })).toMatchObject({ organId: null });
    for (const organId of ["H35/12", "H35.1234", "000.00.12.H35.9"]) {
      expect(communeEditSchema.safeParse({ ...form, organId }).success).toBe(false);
    }
  });

  test("has one Chủ tịch a day and deputies as there are", async () => {
    const ids: string[] = [];
    for (const fullName of ["Lò Văn A", "Lò Thị B"]) {
      const added = await addPerson(clerk, newPersonSchema.parse({ honorific: "ong", fullName }));
      ids.push(added.ok ? added.value.id : "");
    }
    const [first = "", second = ""] = ids;
    const chair = { signing: "chu-tich", validFrom: null } as const;
    expect(await nameSigner(clerk, { ...chair, personId: first })).toMatchObject({
      ok: false,
      refusal: { code: "forbidden" },
    });
    expect(await nameSigner(leader, { ...chair, personId: first })).toMatchObject({ ok: true });
    expect(await nameSigner(leader, { ...chair, personId: second })).toMatchObject({
      ok: false,
      refusal: { code: "seat-taken" },
    });
    const deputy = { personId: second, signing: "pho-chu-tich", validFrom: civilDate("2026-11-22") } as const;
    expect(await nameSigner(leader, deputy)).toMatchObject({ ok: true });
    expect((await signersOn(viewer, TEST_DAY)).map(({ fullName }) => fullName)).toEqual(["Lò Văn A", "Lò Thị B"]);
    expect((await signersOn(viewer, civilDate("2026-11-21"))).length).toBe(1);
    const stranger = givenActor(await givenOtherCommune(), ["lanh-dao"]);
    expect(await nameSigner(stranger, { ...chair, personId: first })).toMatchObject({
      ok: false,
      refusal: { code: "not-found" },
    });
  });
});
