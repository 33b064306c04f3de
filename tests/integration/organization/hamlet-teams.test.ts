import { beforeEach, describe, expect, test } from "vitest";
import { transact } from "@/lib/audit/transact";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import { openTeamIn } from "@/lib/governance/commands/bodies";
import { EMPTY_PLACE, insertEntryIn, openDraftIn } from "@/lib/governance/commands/roster-draft";
import { readBody } from "@/lib/governance/queries/bodies";
import { rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { arrangeHamlets, withdrawHamletChange } from "@/lib/organization/commands/hamlet-changes";
import { editHamlet, trashHamlet } from "@/lib/organization/commands/hamlets";
import { listHamletChanges, previewChange, readChangeScan } from "@/lib/organization/queries/hamlet-changes";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";
import { givenPeople } from "../governance/given-roster";

const database = useDatabase();
const DAY = civilDate("2026-07-01");
const document = { number: "12/NQ-HĐND", day: civilDate("2026-06-20"), issuer: "Hội đồng nhân dân xã" };
const PDF = new TextEncoder().encode("%PDF-1.7 nghị quyết");
let actor: Actor;
let communeId: string;
let ids: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  ({ actor, communeId } = await givenCommune());
  ids = (await listHamlets(actor)).map(({ id }) => id);
});

const one = (number: number) => ids[number - 1] ?? "";
const arrange = (more: object) =>
  arrangeHamlets(actor, {
    ...{ kind: "merge" as const, day: DAY, hamletIds: [one(1), one(2)], keptId: null, names: ["Nà Phát"], document },
    ...more,
  });

/** The team of a bản, with a head proposed when one is named. */
async function givenTeam(hamletId: string, head?: string): Promise<string> {
  return value(
    await transact(actor, async (act) => {
      const team = await openTeamIn(act.tx, actor, hamletId);
      const draftId = await openDraftIn(act, actor, { bodyId: team.id });
      if (head && draftId) {
        const place = { ...EMPTY_PLACE, personId: head, positionTitle: "Trưởng bản", duty: "" };
        await insertEntryIn(act.tx, actor, draftId, { ...place, role: "to-truong" });
      }
      await act.audit({ action: "body.begun", entityType: "body", entityId: team.id, words: "Lập" });
      return ok(team.id);
    }),
  );
}

async function givenStanding(hamletId: string, head: string): Promise<string> {
  const bodyId = await givenTeam(hamletId, head);
  const from = civilDate("2026-01-01");
  value(
    await recordDecision(actor, {
      ...{ number: `${hamletId.slice(-6)}/QĐ`, issuedOn: from, effectiveFrom: from, issuerName: "UBND xã" },
      ...{ subject: "Về việc thành lập Tổ", signerName: null, scan: null, bodyIds: [bodyId] },
    }),
  );
  return bodyId;
}

describe("the scan of the document that decided", () => {
  test("is kept with the change and read by everyone of the commune, by no other", async () => {
    const bad = await arrange({ scan: new TextEncoder().encode("<html>") });
    expect([code(bad), await listHamletChanges(actor)]).toEqual(["bad-scan", []]);
    const { id } = value(await arrange({ scan: PDF }));
    expect((await listHamletChanges(actor))[0]).toMatchObject({ id, hasScan: true });
    const viewer = givenActor(communeId, ["chi-xem"]);
    expect(Buffer.from((await readChangeScan(viewer, id))?.bytes ?? [])).toEqual(Buffer.from(PDF));
    expect(await readChangeScan(givenActor(await givenOtherCommune(), ["van-thu"]), id)).toBeNull();
    const without = value(await arrange({ kind: "end", hamletIds: [one(5)], names: [] }));
    expect(await readChangeScan(viewer, without.id)).toBeNull();
  });
});

describe("teams of bản that change", () => {
  test("are told before, and one whose bản ended sits on until a document says otherwise", async () => {
    const head = (await givenPeople(actor, ["Lò Văn An"])).get("Lò Văn An") ?? "";
    const standing = await givenStanding(one(1), head);
    const proposed = await givenTeam(one(2));
    const preview = await previewChange(actor, { kind: "merge", day: DAY, hamletIds: [one(1), one(2)] });
    expect(preview?.teams).toMatchObject([
      { id: standing, hamletName: "Bản số 01", proposed: false },
      { id: proposed, hamletName: "Bản số 02", proposed: true },
    ]);
    value(await arrange({}));
    expect(await rosterOn(actor, { bodyId: standing }, DAY)).toHaveLength(1);
    expect((await readBody(actor, standing))?.hamlet).toMatchObject({ endedOn: DAY });
    const other = await previewChange(actor, { kind: "end", day: DAY, hamletIds: [one(3)] });
    expect(other?.teams).toEqual([]);
  });

  test("keep a change from being taken back once anyone is in them; of a bare one nothing is left", async () => {
    const head = (await givenPeople(actor, ["Lò Văn An"])).get("Lò Văn An") ?? "";
    const born = async () => (await listHamlets(actor)).find(({ name }) => name === "Nà Phát")?.id ?? "";
    const first = value(await arrange({}));
    await givenTeam(await born());
    value(await withdrawHamletChange(actor, { id: first.id }));
    expect(await database.superuserQuery("select 1 from body")).toEqual([]);
    const second = value(await arrange({}));
    await givenTeam(await born(), head);
    expect(await withdrawHamletChange(actor, { id: second.id })).toMatchObject({
      ok: false,
      refusal: { code: "built-on", words: expect.stringContaining("Nà Phát") },
    });
    await database.superuserQuery("delete from roster_entry");
    await database.superuserQuery(
      `insert into membership_request (commune_id, id, body_id, kind, full_name, reason, asked_by_name, created_at, updated_at)
       select commune_id, gen_random_uuid(), id, 'join', 'Lò Văn An', 'Xin vào', 'x', now(), now() from body`,
    );
    expect(code(await withdrawHamletChange(actor, { id: second.id }))).toBe("built-on");
    await database.superuserQuery("delete from membership_request");
    value(await withdrawHamletChange(actor, { id: second.id }));
  });

  test("take the new name while they are proposed, and give it back; a standing team keeps its own", async () => {
    const head = (await givenPeople(actor, ["Lò Văn An"])).get("Lò Văn An") ?? "";
    const [proposed, standing] = [await givenTeam(one(3)), await givenStanding(one(4), head)];
    const nameOf = async (id: string) => (await readBody(actor, id))?.name;
    const named = await arrange({ kind: "rename", hamletIds: [one(3)], names: ["Nà Cà"] });
    value(await arrange({ kind: "rename", hamletIds: [one(4)], names: ["Hua Bó"] }));
    expect([await nameOf(proposed), await nameOf(standing)]).toEqual([
      "Tổ công nghệ số cộng đồng bản Nà Cà",
      "Tổ công nghệ số cộng đồng bản số 04",
    ]);
    expect((await readBody(actor, standing))?.hamlet?.name).toBe("Hua Bó");
    value(await withdrawHamletChange(actor, { id: value(named).id }));
    expect(await nameOf(proposed)).toBe("Tổ công nghệ số cộng đồng bản số 03");
    const [hamlet] = (await listHamlets(actor)).filter(({ id }) => id === one(3));
    const fields = { id: one(3), name: "Nà Cà", validFrom: null, note: null };
    value(await editHamlet(actor, { ...fields, version: hamlet?.version ?? 0 }));
    expect(await nameOf(proposed)).toBe("Tổ công nghệ số cộng đồng bản Nà Cà");
  });

  test("keep their bản from the trash", async () => {
    const head = (await givenPeople(actor, ["Lò Văn An"])).get("Lò Văn An") ?? "";
    await givenTeam(one(6), head);
    expect(code(await trashHamlet(actor, { id: one(6), version: 1 }))).toBe("in-use");
    expect(code(await trashHamlet(actor, { id: one(7), version: 1 }))).toBe("ok");
  });
});
