import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { createBody } from "@/lib/governance/commands/keep-bodies";
import { addEntry, editEntry, startFromCurrent } from "@/lib/governance/commands/roster-draft";
import { readBodyDay, readProposedChanges } from "@/lib/governance/queries/body-day";
import { readBodyList } from "@/lib/governance/queries/body-list";
import { readBodyPast } from "@/lib/governance/queries/body-past";
import { readEntry, readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import { entryEditSchema, newBodySchema, newEntrySchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, civilDate, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { value } from "./given-list";
import { givenPeople } from "./given-roster";
import { givenInForce } from "./given-team";

const database = useDatabase();
const FROM = civilDate("2026-03-01");
const POST = "Trưởng Công an xã";
let clerk: Actor;
let communeId: string;
let bodyId: string;
let people: ReadonlyMap<string, string>;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["quan-tri", "lanh-dao", "van-thu"]);
  people = await givenPeople(clerk, ["Lò Văn A", "Vàng Thị B", "Giàng A C"]);
  bodyId = value(await createBody(clerk, newBodySchema.parse({ kind: "to-giup-viec" }))).body.id;
});

const idOf = (name: string) => people.get(name) ?? "";

/** A row as the form posts it, with what was typed before another kind of holder was chosen still in it. */
const add = async (fields: Record<string, string>) =>
  value(await addEntry(clerk, newEntrySchema.parse({ body: bodyId, role: "thanh-vien", ...fields }))).id;

async function edit(id: string, fields: Record<string, string>): Promise<void> {
  const entry = await readEntry(clerk, id);
  value(
    await editEntry(
      clerk,
      entryEditSchema.parse({ id, version: String(entry?.version), role: "thanh-vien", ...fields }),
    ),
  );
}

async function givenPost(name: string, from: CivilDate | null, to: CivilDate | null, title = POST): Promise<void> {
  await inCommune(communeId, (tx) =>
    tx.post.create({
      data: {
        ...{ communeId, personId: idOf(name), title },
        ...{ validFrom: from ? toDbDate(from) : null, validTo: to ? toDbDate(to) : null },
      },
    }),
  );
}

const said = async (day: CivilDate) =>
  (await rosterOn(clerk, { bodyId }, day)).map(({ fullName, vacant, exOfficio }) =>
    vacant ? "khuyết" : `${fullName || "chưa có"}${exOfficio ? ` theo ${exOfficio}` : ""}`,
  );

describe("who holds a place", () => {
  test("is just the one the dial points at, whatever stands in the other fields", async () => {
    const leftOver = { personId: idOf("Lò Văn A"), exOfficio: POST, positionTitle: "Công an xã" };
    const byName = await add({ ...leftOver, holder: "person" });
    const byPost = await add({ ...leftOver, holder: "post", positionTitle: "" });
    const nobody = await add({ ...leftOver, holder: "vacant", positionTitle: "Văn thư" });
    expect(await readEntry(clerk, byName)).toMatchObject({
      personId: idOf("Lò Văn A"),
      exOfficio: null,
      vacant: false,
    });
    expect(await readEntry(clerk, byPost)).toMatchObject({ personId: null, exOfficio: POST, positionTitle: POST });
    expect(await readEntry(clerk, nobody)).toMatchObject({ personId: null, exOfficio: null, vacant: true });
    await edit(nobody, { holder: "person", personId: idOf("Vàng Thị B"), positionTitle: "Văn thư" });
    expect(await readEntry(clerk, nobody)).toMatchObject({ fullName: "Vàng Thị B", vacant: false });
  });

  test("asks for the post when it is a post's, and for one of the three when no dial says which", () => {
    const form = { body: "", role: "uy-vien", personId: crypto.randomUUID(), vacant: "on" };
    const fieldsOf = (fields: object) =>
      newEntrySchema.safeParse({ ...form, ...fields }).error?.issues.map(({ path }) => path.join("."));
    expect(fieldsOf({ holder: "post", exOfficio: " " })).toEqual(["exOfficio"]);
    expect(fieldsOf({})).toEqual(["personId"]);
    expect(fieldsOf({ holder: "person" })).toBeUndefined();
  });

  test("keeps marks, pillars and support with the row; a duty of the library is taken where none is written", async () => {
    const id = await add({
      holder: "vacant",
      positionTitle: "A",
      libraryDuty: "Giúp việc chung",
      pillars: "kinh-te-so",
    });
    expect(await readEntry(clerk, id)).toMatchObject({ duty: "Giúp việc chung", pillars: ["kinh-te-so"] });
    await edit(id, { holder: "vacant", duty: "Việc riêng", libraryDuty: "Giúp việc chung" });
    expect(await readEntry(clerk, id)).toMatchObject({ duty: "Việc riêng", pillars: [] });
  });
});

describe("a seat left vacant", () => {
  test("is listed as vacant while it holds, and filled later it is the same seat", async () => {
    await add({ role: "to-truong", holder: "person", personId: idOf("Lò Văn A"), positionTitle: "Phó Chủ tịch" });
    await add({ holder: "vacant", positionTitle: "Bí thư Đoàn xã" });
    await givenInForce(clerk, bodyId, { number: "1/QĐ-UBND", from: FROM });
    expect(await said(FROM)).toEqual(["Lò Văn A", "khuyết"]);
    const [, vacant] = await rosterOn(clerk, { bodyId }, FROM);
    const row = (await readBodyList(clerk, FROM)).groups.find(({ kind }) => kind === "to-giup-viec")?.rows[0];
    expect(row).toMatchObject({ state: "active", seated: 1, vacant: 1, head: { fullName: "Lò Văn A" } });

    value(await startFromCurrent(clerk, { body: { bodyId } }));
    const open = (await readOpenDraft(clerk, { bodyId }))?.members.find((member) => member.vacant);
    await edit(open?.id ?? "", { holder: "person", personId: idOf("Vàng Thị B"), positionTitle: "Bí thư Đoàn xã" });
    expect((await readProposedChanges(clerk, { bodyId }))?.changes.map(({ type }) => type)).toEqual(["added"]);
    const later = addDays(FROM, 60);
    await givenInForce(clerk, bodyId, { number: "2/QĐ-UBND", from: later, scope: "changes" });
    expect(await said(addDays(later, -1))).toEqual(["Lò Văn A", "khuyết"]);
    expect(await said(later)).toEqual(["Lò Văn A", "Vàng Thị B"]);
    const filled = (await rosterOn(clerk, { bodyId }, later)).find(({ fullName }) => fullName === "Vàng Thị B");
    expect(filled?.seatId).toBe(vacant?.seatId);
  });
});

describe("a place held by post", () => {
  test("is whoever holds the post on each day, or nobody, without the body changing", async () => {
    await add({ role: "to-truong", holder: "person", personId: idOf("Giàng A C"), positionTitle: "Phó Chủ tịch" });
    await add({ holder: "post", exOfficio: "trưởng công an xã" });
    await givenInForce(clerk, bodyId, { number: "1/QĐ-UBND", from: FROM });
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(span, async ([start, held, gap]) => {
        await database.superuserQuery("delete from post");
        const [a, aEnd] = [addDays(FROM, start), addDays(FROM, start + held)];
        const b = addDays(aEnd, gap);
        await givenPost("Lò Văn A", a, aEnd);
        await givenPost("Vàng Thị B", b, null);
        const expected = (day: CivilDate) => {
          if (day >= a && day < aEnd) return "Lò Văn A";
          return day >= b ? "Vàng Thị B" : "chưa có";
        };
        for (const day of [FROM, a, addDays(aEnd, -1), aEnd, addDays(b, -1), b].filter((one) => one >= FROM)) {
          expect(await said(day), formatDay(day)).toEqual(["Giàng A C", `${expected(day)} theo trưởng công an xã`]);
        }
      }),
      { numRuns: 15 },
    );
    expect((await readBodyPast(clerk, { bodyId }, TEST_DAY)).steps.map(({ day }) => day)).toEqual([FROM]);
  });
});

describe("what is past", () => {
  test("stays to be read: who has left, by which document, and by what was believed", async () => {
    await add({ role: "to-truong", holder: "person", personId: idOf("Lò Văn A"), positionTitle: "Phó Chủ tịch" });
    await add({ holder: "person", personId: idOf("Vàng Thị B"), positionTitle: "Văn thư" });
    await givenInForce(clerk, bodyId, { number: "1/QĐ-UBND", from: FROM });
    value(await startFromCurrent(clerk, { body: { bodyId } }));
    const open = (await readOpenDraft(clerk, { bodyId }))?.members.find(({ fullName }) => fullName === "Vàng Thị B");
    await edit(open?.id ?? "", { holder: "person", personId: idOf("Giàng A C"), positionTitle: "Văn thư" });
    const later = addDays(FROM, 30);
    await givenInForce(clerk, bodyId, { number: "2/QĐ-UBND", from: later, scope: "changes" });
    const names = async (day: CivilDate, until?: CivilDate) =>
      (await readBodyPast(clerk, { bodyId }, day, until)).ended.map(({ fullName, to }) => `${fullName} ${to}`);
    expect(await names(addDays(later, -1))).toEqual([]);
    expect(await names(later)).toEqual([`Vàng Thị B ${later}`]);
    expect(await names(later, civilDate("2020-01-01"))).toEqual([]);
    const { steps } = await readBodyPast(clerk, { bodyId }, later);
    expect(steps).toMatchObject([
      { day: later, joined: [{ fullName: "Giàng A C" }], left: [{ fullName: "Vàng Thị B" }] },
      { day: FROM, joined: [{ fullName: "Lò Văn A" }, { fullName: "Vàng Thị B" }], left: [] },
    ]);
    expect((await readBodyDay(clerk, { bodyId }, later)).days).toEqual([later, FROM]);
  });
});
