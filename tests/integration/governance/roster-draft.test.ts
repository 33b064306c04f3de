import { beforeEach, describe, expect, test } from "vitest";
import {
  addEntry,
  addPositions,
  EMPTY_PLACE,
  editEntry,
  moveEntry,
  removeEntry,
} from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readProposalState } from "@/lib/governance/queries/body-day";
import { listStandardPositions, readEntry, readOpenDraft } from "@/lib/governance/queries/roster";
import { type EntryFields, newEntrySchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addPerson } from "@/lib/organization/commands/people";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { newPersonSchema } from "@/lib/organization/schema";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";
import { COMMITTEE_PLACE } from "./given-roster";

const database = useDatabase();
let clerk: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
});

async function givenPerson(fullName: string): Promise<string> {
  return value(await addPerson(clerk, newPersonSchema.parse({ honorific: "ong", fullName, confirmNew: "co" }))).id;
}

const entry = (more: Partial<EntryFields>): EntryFields => ({
  ...EMPTY_PLACE,
  role: "uy-vien",
  positionTitle: "",
  duty: "",
  ...more,
});

const add = (actor: Actor, fields: EntryFields) => addEntry(actor, { ...COMMITTEE_PLACE, ...fields });

const names = async () =>
  ((await readOpenDraft(clerk, COMMITTEE))?.members ?? []).map(
    (member) => `${member.position} ${member.fullName || member.positionTitle}`,
  );

const lastWords = async () =>
  (await database.superuserQuery<{ words: string }>("select words from audit_line order by id desc limit 1"))[0]?.words;

async function givenThree(): Promise<{ readonly head: string; readonly deputy: string; readonly member: string }> {
  const member = value(await add(clerk, entry({ positionTitle: "Công chức" }))).id;
  const head = value(await add(clerk, entry({ role: "truong-ban", positionTitle: "Chủ tịch" }))).id;
  const deputy = value(await add(clerk, entry({ role: "pho-ban", positionTitle: "Phó Chủ tịch" }))).id;
  return { head, deputy, member };
}

describe("adding", () => {
  test("puts each after those of the same or a higher role, with duty and bản", async () => {
    await givenThree();
    const personId = await givenPerson("Lò Văn A");
    const [first, second] = await listHamlets(clerk);
    const hamletIds = [second?.id ?? "", first?.id ?? ""];
    const { id } = value(await add(clerk, entry({ personId, role: "pho-ban", duty: "Điều hành", hamletIds })));
    expect(await names()).toEqual(["1 Chủ tịch", "2 Phó Chủ tịch", "3 Lò Văn A", "4 Công chức"]);
    expect(await readEntry(clerk, id)).toMatchObject({
      version: 1,
      duty: "Điều hành",
      hamlets: [
        { id: first?.id, name: "Bản số 01" },
        { id: second?.id, name: "Bản số 02" },
      ],
    });
    expect(await lastWords()).toBe("Đưa Lò Văn A vào danh sách dự kiến (Phó Trưởng ban)");
  });

  test("refuses a person who is listed, and leaves the order as it was", async () => {
    const personId = await givenPerson("Lò Văn A");
    value(await add(clerk, entry({ personId })));
    const again = await add(clerk, entry({ personId, role: "truong-ban" }));
    expect(code(again)).toBe("already-listed");
    expect(again.ok ? null : again.refusal.fields).toEqual({ personId: "Người này đã có tên trong danh sách." });
    expect(await names()).toEqual(["1 Lò Văn A"]);
  });

  test("takes positions of the library with their duties, still without persons", async () => {
    const positions = await listStandardPositions(clerk, "ban-chi-dao");
    expect(positions).toHaveLength(24);
    const positionIds = positions.slice(0, 4).map(({ id }) => id);
    expect(value(await addPositions(clerk, { body: COMMITTEE, positionIds }))).toEqual({ count: 4 });
    const draft = await readOpenDraft(clerk, COMMITTEE);
    expect(draft?.members.map(({ positionTitle, duty }) => [positionTitle, duty])).toEqual(
      positions.slice(0, 4).map(({ title, duty }) => [title, duty]),
    );
    expect(draft?.findings.filter(({ rule }) => rule === "duty-without-member")).toHaveLength(4);
    expect(code(await addPositions(clerk, { body: COMMITTEE, positionIds: [] }))).toBe("not-found");
  });

  test("two first rows at once share one working roster", async () => {
    const both = await Promise.all([
      add(clerk, entry({ positionTitle: "A" })),
      add(clerk, entry({ positionTitle: "B" })),
    ]);
    expect(both.map(code)).toEqual(["ok", "ok"]);
    expect((await names()).map((name) => name.slice(0, 2))).toEqual(["1 ", "2 "]);
    expect(await database.superuserQuery("select 1 from roster_draft")).toHaveLength(1);
  });
});

describe("editing", () => {
  test("changes who, role, duty and bản, and a save from an older state is refused", async () => {
    const { member } = await givenThree();
    const personId = await givenPerson("Lò Văn A");
    const [hamlet] = await listHamlets(clerk);
    const fields = entry({ personId, duty: "Tuyên truyền", hamletIds: [hamlet?.id ?? ""] });
    value(await editEntry(clerk, { ...fields, id: member, version: 1 }));
    expect(await readEntry(clerk, member)).toMatchObject({
      fullName: "Lò Văn A",
      duty: "Tuyên truyền",
      version: 2,
      hamlets: [{ name: "Bản số 01" }],
    });
    expect(code(await editEntry(clerk, { ...fields, duty: "Cũ", id: member, version: 1 }))).toBe("stale");
    expect(await readEntry(clerk, member)).toMatchObject({ duty: "Tuyên truyền", version: 2 });
  });

  test("a bản or a person of another commune cannot be put on the list", async () => {
    const { member } = await givenThree();
    const stranger = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
    const [foreign] = await listHamlets(stranger);
    const fields = entry({ hamletIds: [foreign?.id ?? ""] });
    expect(code(await editEntry(clerk, { ...fields, id: member, version: 1 }))).toBe("gone");
    expect(code(await add(clerk, fields))).toBe("gone");
    const nobody = "0190a000-0000-7000-8000-00000000ffff";
    expect(code(await add(clerk, entry({ personId: nobody })))).toBe("gone");
    expect(await readEntry(clerk, member)).toMatchObject({ version: 1, hamlets: [] });
    expect(await readEntry(stranger, member)).toBeNull();
    expect(code(await removeEntry(stranger, { id: member }))).toBe("not-found");
    expect(code(await moveEntry(stranger, { id: member, step: 1 }))).toBe("not-found");
  });
});

describe("order and removal", () => {
  test("a step changes two neighbours and stops at the ends", async () => {
    const { head, member } = await givenThree();
    value(await moveEntry(clerk, { id: member, step: -1 }));
    expect(await names()).toEqual(["1 Chủ tịch", "2 Công chức", "3 Phó Chủ tịch"]);
    value(await moveEntry(clerk, { id: head, step: -1 }));
    expect(await names()).toEqual(["1 Chủ tịch", "2 Công chức", "3 Phó Chủ tịch"]);
    expect(await lastWords()).toBe("Đổi thứ tự: đưa Chủ tịch lên một hàng");
  });

  test("moves at the same time keep every row and every place", async () => {
    const { head, deputy, member } = await givenThree();
    await Promise.all([
      moveEntry(clerk, { id: head, step: 1 }),
      moveEntry(clerk, { id: member, step: -1 }),
      moveEntry(clerk, { id: deputy, step: 1 }),
    ]);
    expect((await names()).map((name) => name.slice(0, 1))).toEqual(["1", "2", "3"]);
  });

  test("a row taken off closes the gap; the person stays", async () => {
    const { deputy } = await givenThree();
    expect(value(await removeEntry(clerk, { id: deputy }))).toEqual({ name: "Phó Chủ tịch", body: COMMITTEE });
    expect(await names()).toEqual(["1 Chủ tịch", "2 Công chức"]);
    expect(code(await removeEntry(clerk, { id: deputy }))).toBe("not-found");
  });
});

describe("who may", () => {
  test.each(["tai-chinh", "uy-vien", "truong-ban", "dau-moi", "truong-group", "chi-xem"] as const)(
    "%s neither sees nor changes what is proposed",
    async (role) => {
      const { member } = await givenThree();
      const other = givenActor(communeId, [role]);
      const [position] = await listStandardPositions(clerk, "ban-chi-dao");
      const refusals = [
        await add(other, entry({})),
        await addPositions(other, { body: COMMITTEE, positionIds: [position?.id ?? ""] }),
        await editEntry(other, { ...entry({}), id: member, version: 1 }),
        await moveEntry(other, { id: member, step: -1 }),
        await removeEntry(other, { id: member }),
      ];
      expect(refusals.map(code)).toEqual(["forbidden", "forbidden", "forbidden", "forbidden", "forbidden"]);
      expect(await readOpenDraft(other, COMMITTEE)).toBeNull();
      expect(await readEntry(other, member)).toBeNull();
      expect(await readProposalState(other, COMMITTEE)).toMatchObject({ draft: null, document: null });
      expect(await names()).toEqual(["1 Chủ tịch", "2 Phó Chủ tịch", "3 Công chức"]);
    },
  );

  test("a roster that holds is no longer edited row by row", async () => {
    const { member } = await givenThree();
    await database.superuserQuery("update roster_draft set state = 'in-force'");
    expect(await readEntry(clerk, member)).toBeNull();
    expect(code(await editEntry(clerk, { ...entry({}), id: member, version: 1 }))).toBe("not-found");
    expect(code(await removeEntry(clerk, { id: member }))).toBe("not-found");
    expect(code(await moveEntry(clerk, { id: member, step: -1 }))).toBe("not-found");
  });
});

describe("the form", () => {
  test("one ticked bản, several and none are all lists", () => {
    const id = "0190a000-0000-7000-8000-000000000001";
    const other = "0190a000-0000-7000-8000-000000000002";
    const ids = (hamletIds: unknown) => newEntrySchema.parse({ role: "uy-vien", hamletIds }).hamletIds;
    expect([ids(undefined), ids(""), ids(id), ids([id, other])]).toEqual([[], [], [id], [id, other]]);
    expect(newEntrySchema.safeParse({ role: "vua" }).success).toBe(false);
    expect(newEntrySchema.safeParse({ role: "uy-vien", duty: "x".repeat(2001) }).success).toBe(false);
  });
});
