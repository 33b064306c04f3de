import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { recordPhoneExport } from "@/lib/organization/commands/export";
import { addPerson, addPost, editPerson, endPost, trashPerson } from "@/lib/organization/commands/people";
import { restoreFromTrash } from "@/lib/organization/commands/trash";
import { exportPeople, listPeople, PEOPLE_PAGE, readPerson } from "@/lib/organization/queries/people";
import { listTrash } from "@/lib/organization/queries/trash";
import { listUnits } from "@/lib/organization/queries/units";
import { newPersonSchema, type PersonEdit } from "@/lib/organization/schema";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";

const database = useDatabase();
let clerk: Actor;
let viewer: Actor;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
  viewer = givenActor(communeId, ["chi-xem"]);
});

const person = (fullName: string, more: Record<string, string> = {}) =>
  newPersonSchema.parse({ honorific: "ong", fullName, ...more });

async function given(fullName: string, more: Record<string, string> = {}): Promise<string> {
  const added = await addPerson(clerk, person(fullName, { confirmNew: "co", ...more }));
  if (!added.ok) throw new Error(added.refusal.words);
  return added.value.id;
}

async function editOf(id: string): Promise<PersonEdit> {
  const stored = await readPerson(clerk, id);
  if (!stored) throw new Error("no such person");
  const { honorific, fullName, email, birthYear, ethnicity, note, version } = stored;
  const phone = stored.phone?.replaceAll(" ", "") ?? null;
  const fields = { honorific: honorific ?? "ong", fullName, phone, email, birthYear, ethnicity, note };
  return { ...fields, id, version, base: { ...fields } };
}

const lastLine = async () =>
  (
    await database.superuserQuery<{ action: string; words: string; actor_name: string }>(
      "select action, words, actor_name from audit_line order by id desc limit 1",
    )
  )[0];

describe("adding", () => {
  test("keeps the person with the post held now, found by either, and says so in the trail", async () => {
    const id = await given("Đoàn Trung Nam", { title: "Chủ tịch UBND xã", phone: "+84 912 345 678" });
    const found = await listPeople(clerk, { query: "chu tich nam", unitId: null, sort: "ten", page: 1 });
    expect(found.rows.map((row) => [row.id, row.title, row.phone])).toEqual([[id, "Chủ tịch UBND xã", "0912 345 678"]]);
    expect(await lastLine()).toMatchObject({ action: "person.added", words: "Thêm cán bộ Đoàn Trung Nam" });
  });

  test("is not for those who only look, and leaves nothing behind", async () => {
    const refused = await addPerson(viewer, person("Lò Văn A"));
    expect(refused).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await database.superuserQuery("select 1 from person")).toEqual([]);
    expect(await database.superuserQuery("select 1 from audit_line")).toEqual([]);
  });

  test("points a namesake out once, and takes both when told they are two", async () => {
    await given("Nguyễn Thị Hà", { title: "Chủ tịch MTTQ xã" });
    const asked = await addPerson(clerk, person("NGUYỄN THỊ HÀ"));
    expect(asked).toMatchObject({ ok: false, refusal: { code: "maybe-duplicate" } });
    expect(asked.ok ? "" : asked.refusal.words).toContain("Chủ tịch MTTQ xã");
    expect(await addPerson(clerk, person("Nguyễn Thị Hà", { confirmNew: "co" }))).toMatchObject({ ok: true });
  });
});

describe("the list", () => {
  test("is ordered by tên, họ, đệm both ways and paged without repeats", async () => {
    for (const name of ["Lê Thị Hồng", "Nguyễn Thị Hà", "Đoàn Thị Hạ", "Bùi Văn Hà", "Trần Ân"]) await given(name);
    const names = async (sort: "ten" | "ten-giam") =>
      (await listPeople(clerk, { query: "", unitId: null, sort, page: 1 })).rows.map((row) => row.fullName);
    const up = ["Trần Ân", "Bùi Văn Hà", "Nguyễn Thị Hà", "Đoàn Thị Hạ", "Lê Thị Hồng"];
    expect(await names("ten")).toEqual(up);
    expect(await names("ten-giam")).toEqual([...up].reverse());
    const beyond = await listPeople(clerk, { query: "", unitId: null, sort: "ten", page: 2 });
    expect([beyond.total, beyond.rows.length, PEOPLE_PAGE]).toEqual([5, 0, 50]);
  });

  test("masks telephones for those who do not call people", async () => {
    await given("Lò Văn A", { phone: "0912345678", note: "riêng", email: "a@b.vn" });
    const [row] = await exportPeople(viewer, { query: "", unitId: null });
    expect(row?.phone).toBe("0912 ••• 678");
    const seen = await readPerson(viewer, row?.id ?? "");
    expect([seen?.email, seen?.note]).toEqual([null, null]);
  });

  test("is closed to those whose duty is one bản", async () => {
    const id = await given("Lò Văn A");
    const head = givenActor(clerk.communeId, ["truong-ban"]);
    expect(await listPeople(head, { query: "", unitId: null, sort: "ten", page: 1 })).toEqual({ rows: [], total: 0 });
    expect(await readPerson(head, id)).toBeNull();
  });
});

describe("saving", () => {
  test("keeps what another saved meanwhile where both did not touch the same field", async () => {
    const id = await given("Lò Văn A");
    const [first, second] = [await editOf(id), await editOf(id)];
    expect(await editPerson(clerk, { ...first, birthYear: "1990" })).toMatchObject({ ok: true });
    expect(await editPerson(clerk, { ...second, ethnicity: "Thái" })).toMatchObject({ ok: true });
    expect(await readPerson(clerk, id)).toMatchObject({ birthYear: "1990", ethnicity: "Thái", version: 3 });
    expect(await lastLine()).toMatchObject({ action: "person.edited" });
  });

  test("names who was first where both changed the same field, and is taken once that was seen", async () => {
    const id = await given("Lò Văn A");
    const [first, second] = [await editOf(id), await editOf(id)];
    await editPerson({ ...clerk, name: "Bà Hường" }, { ...first, ethnicity: "Dao", note: "của bà Hường" });
    const refused = await editPerson(clerk, { ...second, ethnicity: "Thái" });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "stale" } });
    expect(refused.ok ? "" : refused.refusal.words).toContain("Bà Hường");
    expect(refused.ok ? {} : refused.refusal.fields).toEqual({ ethnicity: "Người khác vừa sửa thành: Dao" });
    const { ethnicity: _seen, ...base } = second.base;
    expect(await editPerson(clerk, { ...second, ethnicity: "Thái", base })).toMatchObject({ ok: true });
    expect(await readPerson(clerk, id)).toMatchObject({ ethnicity: "Thái", note: "của bà Hường" });
  });

  test("of many at once never loses a field somebody changed", async () => {
    const id = await given("Lò Văn A");
    const opened = await editOf(id);
    const saves = await Promise.all([
      editPerson(clerk, { ...opened, birthYear: "1980" }),
      editPerson(clerk, { ...opened, ethnicity: "Mông" }),
      editPerson(clerk, { ...opened, note: "ba" }),
    ]);
    expect(saves.map((save) => save.ok)).toEqual([true, true, true]);
    expect(await readPerson(clerk, id)).toMatchObject({ birthYear: "1980", ethnicity: "Mông", note: "ba" });
  });

  test("is refused to who only looks", async () => {
    const edit = await editOf(await given("Lò Văn A"));
    expect(await editPerson(viewer, edit)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
  });
});

describe("posts", () => {
  test("begin and end on days, and the search knows their titles", async () => {
    const personId = await given("Lò Văn A");
    const added = await addPost(clerk, {
      personId,
      title: "Trưởng phòng",
      unitId: null,
      validFrom: civilDate("2026-01-01"),
    });
    const postId = added.ok ? added.value.id : "";
    const early = await endPost(clerk, { postId, validTo: civilDate("2026-01-01") });
    expect(early).toMatchObject({ ok: false, refusal: { code: "bad-day" } });
    expect(await endPost(viewer, { postId, validTo: civilDate("2026-11-01") })).toMatchObject({ ok: false });
    expect(await endPost(clerk, { postId, validTo: civilDate("2026-11-01") })).toMatchObject({ ok: true });
    expect((await readPerson(clerk, personId))?.posts).toMatchObject([{ title: "Trưởng phòng", current: false }]);
    expect(await lastLine()).toMatchObject({ action: "post.ended" });
    expect((await listPeople(clerk, { query: "truong phong", unitId: null, sort: "ten", page: 1 })).total).toBe(1);
  });
});

test("a unit that is not one of ours is refused in words, for a new person and for a post", async () => {
  const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
  const unitId = (await listUnits(stranger))[0]?.id ?? "";
  const added = await addPerson(clerk, person("Lò Văn A", { title: "Trưởng phòng", unitId }));
  expect(added).toMatchObject({ ok: false, refusal: { code: "not-found", fields: { unitId: expect.anything() } } });
  const personId = await given("Lò Văn B");
  const post = await addPost(clerk, { personId, title: "Trưởng phòng", unitId, validFrom: null });
  expect(post).toMatchObject({ ok: false, refusal: { code: "not-found" } });
  expect(newPersonSchema.safeParse({ honorific: "ong", fullName: "Lò Văn C", unitId: "x" }).success).toBe(false);
});

test("of two presses of one button one adds the person", async () => {
  const race = await Promise.all([addPerson(clerk, person("Lò Văn A")), addPerson(clerk, person("Lò Văn A"))]);
  expect(race.filter((added) => added.ok).length).toBe(1);
});

describe("the trash", () => {
  test("takes a person and gives them back as they were", async () => {
    const id = await given("Lò Văn A", { title: "Văn thư" });
    expect(await trashPerson(viewer, { id, version: 1 })).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await trashPerson(clerk, { id, version: 1 })).toMatchObject({ ok: true });
    expect((await listPeople(clerk, { query: "", unitId: null, sort: "ten", page: 1 })).total).toBe(0);
    expect(await trashPerson(clerk, { id, version: 1 })).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    expect((await listTrash(clerk)).map(({ name }) => name)).toEqual(["Lò Văn A"]);
    expect(await listTrash(viewer)).toEqual([]);
    expect(await restoreFromTrash(viewer, { kind: "person", id })).toMatchObject({ ok: false });
    expect(await restoreFromTrash(clerk, { kind: "person", id })).toMatchObject({ ok: true });
    expect(await restoreFromTrash(clerk, { kind: "person", id })).toMatchObject({ ok: false });
    expect(await lastLine()).toMatchObject({ action: "person.restored" });
    expect((await readPerson(clerk, id))?.title).toBe("Văn thư");
  });
});

test("another commune's people are nobody here: not read, not saved, not thrown away", async () => {
  const id = await given("Lò Văn A");
  const edit = await editOf(id);
  const stranger = givenActor(await givenOtherCommune(), ["quan-tri", "van-hoa-xa-hoi"]);
  expect(await readPerson(stranger, id)).toBeNull();
  expect((await exportPeople(stranger, { query: "", unitId: null })).length).toBe(0);
  for (const refused of [
    await editPerson(stranger, edit),
    await trashPerson(stranger, { id, version: 1 }),
    await addPost(stranger, { personId: id, title: "x", unitId: null, validFrom: null }),
    await restoreFromTrash(stranger, { kind: "person", id }),
  ]) {
    expect(refused).toMatchObject({ ok: false, refusal: { code: "not-found" } });
  }
});

test("telephones that leave in a file are noted, and only by who may take them", async () => {
  expect(await recordPhoneExport(viewer, { count: 3, filter: "" })).toMatchObject({ ok: false });
  await recordPhoneExport(clerk, { count: 3, filter: "Tìm: hà" });
  expect(await lastLine()).toMatchObject({
    action: "people.exported",
    words: "Xuất danh sách 3 cán bộ có số điện thoại ra tệp Excel (Tìm: hà)",
  });
});
