import { beforeEach, describe, expect, test } from "vitest";
import { createBody, removeBody, renameBody } from "@/lib/governance/commands/keep-bodies";
import { addEntry, EMPTY_PLACE, removeEntry } from "@/lib/governance/commands/roster-draft";
import { listBodies, readBody } from "@/lib/governance/queries/bodies";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import { bodyRenameSchema, newBodySchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";
import { givenPeople, givenRecorded } from "./given-roster";

const database = useDatabase();
let clerk: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
});

const create = (fields: Record<string, string>, actor = clerk) => createBody(actor, newBodySchema.parse(fields));
const rename = (fields: Record<string, string>, actor = clerk) => renameBody(actor, bodyRenameSchema.parse(fields));

const names = async () => (await listBodies(clerk)).map(({ kind, name }) => `${kind}: ${name}`);

const lastWords = async () =>
  (await database.superuserQuery<{ words: string }>("select words from audit_line order by id desc limit 1"))[0]?.words;

describe("writing a body down", () => {
  test("takes the usual name, and nobody sits until a document says so", async () => {
    const { body } = value(await create({ kind: "to-giup-viec" }));
    expect(await readBody(clerk, body.id)).toMatchObject({
      ...{ kind: "to-giup-viec", name: "Tổ giúp việc Ban Chỉ đạo", from: null, to: null, parentId: null },
    });
    expect(await lastWords()).toBe("Lập mới Tổ giúp việc Ban Chỉ đạo");
  });

  test("refuses a second one of a kind that stands alone, also when two come at once", async () => {
    const both = await Promise.all([create({ kind: "ban-truyen-thong" }), create({ kind: "ban-truyen-thong" })]);
    expect(both.map(code).sort()).toEqual(["ok", "standing"]);
    expect(await names()).toEqual(["ban-truyen-thong: Ban Truyền thông"]);
    expect(await create({ kind: "ban-truyen-thong", name: "Ban Truyền thông thứ hai" })).toMatchObject({
      refusal: { fields: { kind: expect.stringContaining("Đã có Ban Truyền thông") } },
    });
  });

  test("lets a new one begin once the former has ended", async () => {
    const { body } = value(await create({ kind: "group" }));
    await database.superuserQuery(
      `update body set valid_from = '2026-01-01', valid_to = '2026-02-01' where id = '${body.id}'`,
    );
    expect(code(await create({ kind: "group" }))).toBe("ok");
    expect(await names()).toHaveLength(2);
  });

  test("puts a nhóm công tác under a standing Tổ giúp việc, each by a name of its own", async () => {
    expect(code(await create({ kind: "nhom-cong-tac", name: "Nhóm 1" }))).toBe("no-parent");
    const parentId = value(await create({ kind: "to-giup-viec" })).body.id;
    const first = value(await create({ kind: "nhom-cong-tac", name: "Nhóm kinh tế số", parentId })).body;
    expect(first.parentId).toBe(parentId);
    expect(code(await create({ kind: "nhom-cong-tac", name: "nhóm  Kinh tế số", parentId }))).toBe("same-name");
    expect(code(await create({ kind: "nhom-cong-tac", name: "Nhóm xã hội số", parentId }))).toBe("ok");
    expect(code(await create({ kind: "nhom-cong-tac", name: "Nhóm lạc", parentId: first.id }))).toBe("no-parent");
    expect(newBodySchema.safeParse({ kind: "nhom-cong-tac", parentId }).success).toBe(false);
  });

  test("names the team of a bản after it and makes no second one", async () => {
    const [hamlet] = await listHamlets(clerk);
    const hamletId = hamlet?.id ?? "";
    const { body } = value(await create({ kind: "to-cnscd-ban", hamletId }));
    expect(body).toMatchObject({ name: "Tổ công nghệ số cộng đồng bản số 01", hamletId });
    expect(code(await create({ kind: "to-cnscd-ban", hamletId }))).toBe("standing");
    expect(code(await create({ kind: "to-cnscd-ban" }))).toBe("no-parent");
  });

  test("is for those who prepare rosters", async () => {
    for (const role of ["truong-ban", "uy-vien", "chi-xem", "tai-chinh", "truong-group"] as const) {
      expect(code(await create({ kind: "group" }, givenActor(communeId, [role])))).toBe("forbidden");
    }
    expect(await names()).toEqual([]);
  });
});

describe("renaming", () => {
  test("keeps another's name from being lost unseen", async () => {
    const { id } = value(await create({ kind: "group" })).body;
    const opened = JSON.stringify({ name: "Group “Bình Lư Digital”" });
    value(await rename({ id, name: "Group Bình Lư số", base: opened }));
    const late = await rename({ id, name: "Group Chuyển đổi số", base: opened });
    expect(late).toMatchObject({ refusal: { code: "stale", fields: { name: expect.stringContaining("Bình Lư số") } } });
    expect(code(await rename({ id, name: "Group Chuyển đổi số" }))).toBe("ok");
    expect(await lastWords()).toBe("Đổi tên Group Bình Lư số thành Group Chuyển đổi số");
  });

  test("refuses the name of another body at work, and those who may not", async () => {
    const { id } = value(await create({ kind: "group" })).body;
    value(await create({ kind: "ban-truyen-thong" }));
    expect(code(await rename({ id, name: "Ban truyền thông" }))).toBe("same-name");
    expect(code(await rename({ id, name: "Khác" }, givenActor(communeId, ["uy-vien"])))).toBe("forbidden");
  });

  test("reaches no other commune's body", async () => {
    const { id } = value(await create({ kind: "group" })).body;
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect(code(await rename({ id, name: "Của nơi khác" }, stranger))).toBe("not-found");
    expect(code(await removeBody(stranger, { id }))).toBe("not-found");
    expect(await readBody(stranger, id)).toBeNull();
  });
});

describe("taking a body back", () => {
  test("is possible while nothing hangs on it", async () => {
    const { id } = value(await create({ kind: "to-giup-viec" })).body;
    const entry = value(
      await addEntry(clerk, { ...EMPTY_PLACE, body: { bodyId: id }, role: "to-truong", positionTitle: "A", duty: "" }),
    );
    expect(await removeBody(clerk, { id })).toMatchObject({
      refusal: { code: "in-use", words: expect.stringContaining("danh sách dự kiến 1 hàng") },
    });
    value(await removeEntry(clerk, { id: entry.id }));
    const part = value(await create({ kind: "nhom-cong-tac", name: "Nhóm 1", parentId: id })).body;
    expect(code(await removeBody(clerk, { id }))).toBe("in-use");
    value(await removeBody(clerk, { id: part.id }));
    value(await removeBody(clerk, { id }));
    expect(await lastWords()).toBe("Bỏ Tổ giúp việc Ban Chỉ đạo (lập nhầm, chưa dùng)");
    expect(await readOpenDraft(clerk, { bodyId: id })).toBeNull();
    expect(code(await removeBody(clerk, { id }))).toBe("not-found");
  });

  test("meets whoever begins its list or puts a nhóm under it: one of the two comes first", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = value(await create({ kind: "to-giup-viec" })).body;
      const place = { ...EMPTY_PLACE, role: "to-truong", positionTitle: "A", duty: "" } as const;
      const meeting = [
        () => addEntry(clerk, { ...place, body: { bodyId: id } }),
        () => create({ kind: "nhom-cong-tac", name: `Nhóm ${round}`, parentId: id }),
      ][round % 2];
      const [removed, met] = await Promise.all([removeBody(clerk, { id }), meeting?.()]);
      const stands = (await readBody(clerk, id)) !== null;
      expect([code(removed), met && code(met)]).toEqual(
        stands ? ["in-use", "ok"] : ["ok", round % 2 === 0 ? "body-ended" : "no-parent"],
      );
      await database.superuserQuery(`update body set valid_from = '2026-01-01', valid_to = '2026-02-01'`);
    }
  });

  test("is refused once a document spoke of it", async () => {
    const people = await givenPeople(clerk, ["Lò Văn A"]);
    const [personId = ""] = people.values();
    const issuer = givenActor(communeId, ["quan-tri", "lanh-dao", "van-thu"]);
    await givenRecorded(issuer, "1/QĐ-UBND", clerk.today, [{ personId }]);
    const [committee] = await listBodies(clerk);
    expect(code(await removeBody(clerk, { id: committee?.id ?? "" }))).toBe("in-use");
    expect(code(await removeBody(givenActor(communeId, ["uy-vien"]), { id: committee?.id ?? "" }))).toBe("forbidden");
  });
});
