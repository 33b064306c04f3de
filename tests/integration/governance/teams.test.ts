import { beforeEach, describe, expect, test } from "vitest";
import { transact } from "@/lib/audit/transact";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { dissolveBody } from "@/lib/governance/commands/dissolve-body";
import { EMPTY_PLACE, insertEntryIn, openDraftIn } from "@/lib/governance/commands/roster-draft";
import { recordTeamPhonesTaken, startTeams } from "@/lib/governance/commands/teams";
import type { Mark } from "@/lib/governance/core/kinds";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import { readTeamList } from "@/lib/governance/queries/team-list";
import { listPastTeams, readTeams, type TeamRow } from "@/lib/governance/queries/teams";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";
import { givenPeople } from "./given-roster";
import { givenInForce } from "./given-team";

const database = useDatabase();
let clerk: Actor;
let communeId: string;
let hamletIds: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
  hamletIds = (await hamletsOn(clerk, TEST_DAY)).map(({ id }) => id);
});

const hamletId = (index: number) => hamletIds[index] ?? "";

async function rowOf(id: string, actor = clerk, day = TEST_DAY): Promise<TeamRow> {
  const row = (await readTeams(actor, day)).rows.find(({ hamlet }) => hamlet.id === id);
  if (!row) throw new Error("no such row");
  return row;
}

/** The working roster of a team: the first is its head, a Trưởng bản. */
async function propose(bodyId: string, members: readonly { name: string; marks?: Mark[] }[]): Promise<void> {
  const people = await givenPeople(
    clerk,
    members.map(({ name }) => name),
  );
  value(
    await transact(clerk, async (act) => {
      const draftId = await openDraftIn(act, clerk, { bodyId });
      if (!draftId) throw new Error("ended");
      await act.tx.rosterEntry.deleteMany({ where: { communeId, draftId } });
      for (const [index, { name, marks = [] }] of members.entries()) {
        await insertEntryIn(act.tx, clerk, draftId, {
          ...{ ...EMPTY_PLACE, personId: people.get(name) ?? null, marks, duty: "" },
          ...{ role: index === 0 ? "to-truong" : "thanh-vien", positionTitle: index === 0 ? "Trưởng bản" : "Nông dân" },
        });
      }
      await act.audit({ action: "test", entityType: "roster-draft", entityId: draftId, words: "Lập" });
      return ok(null);
    }),
  );
}

/** The team of a bản, seated from a day by a recorded decision. */
async function seat(
  index: number,
  members: readonly { name: string; marks?: Mark[] }[],
  from = civilDate("2026-07-01"),
): Promise<string> {
  const [bodyId = ""] = value(await startTeams(clerk, { hamletIds: [hamletId(index)] })).bodyIds;
  await propose(bodyId, members);
  await givenInForce(clerk, bodyId, { number: `${index + 1}/QĐ-UBND`, from });
  return bodyId;
}

const FULL: readonly { name: string; marks?: Mark[] }[] = [
  { name: "Lò Văn Trưởng" },
  { name: "Lò Thị Đoàn", marks: ["doan-thanh-nien", "dai-su-so"] },
  { name: "Vàng A Ba" },
];

describe("the overview of teams", () => {
  test("begins with every bản without a team, and whose rule asks for one", async () => {
    const view = await readTeams(clerk, TEST_DAY);
    expect(view.rows).toHaveLength(35);
    expect(view.rows.map(({ hamlet }) => hamlet.number)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
    expect(new Set(view.rows.map(({ state }) => state))).toEqual(new Set(["none"]));
    expect(view.rows[0]?.findings).toMatchObject([{ rule: "every-hamlet", weight: "required" }]);
    expect(view.findings.map(({ words }) => words)).toEqual(["35 bản chưa có Tổ đang hoạt động."]);
  });

  test("goes from proposed to at work to changing, each judged by who sits, or by who is proposed", async () => {
    const bodyId = await seat(0, FULL);
    expect(await rowOf(hamletId(0))).toMatchObject({
      ...{ state: "active", standing: "met", members: 3, ambassadors: 1, collaborators: 0 },
      ...{ head: { fullName: "Lò Văn Trưởng" }, proposal: null },
    });
    await propose(bodyId, [{ name: "Người Mới" }]);
    const changing = await rowOf(hamletId(0));
    expect(changing).toMatchObject({ state: "changing", standing: "met", members: 3 });
    expect(changing.proposal).toMatchObject({ count: 1, errors: [], standing: "short" });
    expect(changing.proposal?.findings.map(({ rule }) => rule)).toEqual(["min-members", "youth", "ambassador"]);
  });

  test("is about the day asked: before it was seated a bản had no team, and no working roster is told of it", async () => {
    await seat(0, FULL);
    value(await startTeams(clerk, { hamletIds: [hamletId(1)] }));
    const then = civilDate("2026-06-30");
    expect((await rowOf(hamletId(0), clerk, then)).state).toBe("none");
    expect((await readTeams(clerk, then)).rules).toBeNull();
    expect((await rowOf(hamletId(1), clerk, civilDate("2026-11-21"))).state).toBe("none");
    expect((await rowOf(hamletId(1))).state).toBe("proposed");
  });

  test("flags a team whose bản has ended, and lists one that has ended on demand", async () => {
    const bodyId = await seat(0, FULL);
    await database.superuserQuery("update hamlet set valid_to = '2026-09-01' where id = $1", [hamletId(0)]);
    const row = await rowOf(hamletId(0));
    expect(row).toMatchObject({ state: "active", standing: "short", hamlet: { endedOn: "2026-09-01" } });
    expect(row.findings.map(({ rule }) => rule)).toEqual(["hamlet-ended"]);
    expect((await rowOf(hamletId(0), clerk, civilDate("2026-08-31"))).standing).toBe("met");
    const [document] = await database.superuserQuery<{ id: string }>("select id from document");
    const input = { bodyId, documentId: document?.id ?? "", day: civilDate("2026-10-01"), article: null };
    value(
      await transact(clerk, async (act) => {
        await act.audit({ action: "test", entityType: "body", entityId: bodyId, words: "Giải thể" });
        return dissolveBody(clerk, act, input);
      }),
    );
    expect((await readTeams(clerk, TEST_DAY)).rows.map(({ hamlet }) => hamlet.id)).not.toContain(hamletId(0));
    expect((await rowOf(hamletId(0), clerk, civilDate("2026-09-30"))).standing).toBe("short");
    expect((await listPastTeams(clerk, TEST_DAY)).map(({ id, to }) => [id, to])).toEqual([[bodyId, "2026-10-01"]]);
    expect(await listPastTeams(clerk, civilDate("2026-09-30"))).toEqual([]);
  });

  test("leads to a decision: ready, then being drafted; nothing chosen is told in words", async () => {
    const started = value(await startTeams(clerk, { hamletIds: [hamletId(0), hamletId(1)] }));
    const [first = ""] = started.bodyIds;
    await propose(first, FULL);
    const rows = async () => (await readTeams(clerk, TEST_DAY)).rows.filter(({ state }) => state === "proposed");
    expect((await rows()).map(({ body, proposal }) => [body?.id === first, proposal?.errors.length])).toEqual(
      (await rows()).map(({ body }) => (body?.id === first ? [true, 0] : [false, 1])),
    );
    const kind = "qd-thanh-lap-to-cnscd";
    const nothing = await draftDecision(clerk, { kind, bodyIds: [] });
    expect(nothing.ok ? "" : nothing.refusal.words).toBe("Chọn ít nhất một Tổ để soạn quyết định.");
    const { id } = value(await draftDecision(clerk, { kind, bodyIds: [first] }));
    expect((await rows()).find(({ body }) => body?.id === first)?.proposal?.documentId).toBe(id);
  });

  test("shows proposals only to those who prepare them, and nothing across communes", async () => {
    const bodyId = await seat(0, FULL);
    await propose(bodyId, [{ name: "Người Mới" }]);
    value(await startTeams(clerk, { hamletIds: [hamletId(1)] }));
    const viewer = givenActor(communeId, ["chi-xem"]);
    expect(await rowOf(hamletId(0), viewer)).toMatchObject({ state: "active", proposal: null });
    expect(await rowOf(hamletId(1), viewer)).toMatchObject({ state: "none", proposal: null });
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect((await readTeams(stranger, TEST_DAY)).rows.every(({ body }) => body === null)).toBe(true);
  });
});

describe("beginning teams", () => {
  test("proposes the Trưởng bản as Tổ trưởng when one is known by post or by account", async () => {
    const people = await givenPeople(clerk, ["Trưởng Một", "Trưởng Hai", "Trưởng Hai B"]);
    const post = (name: string, title: string) =>
      database.superuserQuery(
        "insert into post (commune_id, id, person_id, title) values ($1, gen_random_uuid(), $2, $3)",
        [communeId, people.get(name), title],
      );
    await post("Trưởng Một", "Bí thư chi bộ, Trưởng bản số 01");
    await post("Trưởng Hai", "Trưởng bản số 02");
    await post("Trưởng Hai B", "Trưởng bản số 02");
    await database.superuserQuery(
      `insert into account (id, commune_id, login_name, display_name, roles, person_id, hamlet_id)
       values (gen_random_uuid(), $1, 'ban3', 'Ba', '{truong-ban}', $2, $3)`,
      [communeId, people.get("Trưởng Hai B"), hamletId(2)],
    );
    const started = value(await startTeams(clerk, { hamletIds: [hamletId(0), hamletId(1), hamletId(2)] }));
    expect([started.bodyIds.length, started.withHead]).toEqual([3, 2]);
    const heads = await Promise.all([0, 1, 2].map(async (index) => (await rowOf(hamletId(index))).head));
    expect(heads.map((head) => head?.fullName)).toEqual(["Trưởng Một", undefined, "Trưởng Hai B"]);
    const bodyId = (await rowOf(hamletId(1))).body?.id ?? "";
    expect((await readOpenDraft(clerk, { bodyId }))?.members).toMatchObject([
      { role: "to-truong", positionTitle: "Trưởng bản", personId: null },
    ]);
  });

  test("passes over those that have a team, and two at once begin one", async () => {
    const [first, second] = await Promise.all([
      startTeams(clerk, { hamletIds: [hamletId(0)] }),
      startTeams(clerk, { hamletIds: [hamletId(0), hamletId(1)] }),
    ]);
    const bodies = [first, second].flatMap((result) => (result.ok ? result.value.bodyIds : []));
    expect(bodies).toHaveLength(2);
    expect(await database.superuserQuery("select 1 from roster_entry")).toHaveLength(2);
    const again = await startTeams(clerk, { hamletIds: [hamletId(0)] });
    expect(again.ok ? null : again.refusal).toMatchObject({ code: "already", words: "Bản số 01 đã có Tổ." });
    expect(value(await startTeams(clerk, { hamletIds: [hamletId(0), hamletId(2)] }))).toMatchObject({ passedOver: 1 });
  });

  test("refuses bản that are gone, and those who may not, leaving nothing behind", async () => {
    await database.superuserQuery("update hamlet set valid_to = '2026-09-01' where id = $1", [hamletId(0)]);
    expect(code(await startTeams(clerk, { hamletIds: [hamletId(1), hamletId(0)] }))).toBe("hamlet-ended");
    expect(code(await startTeams(clerk, { hamletIds: [crypto.randomUUID()] }))).toBe("not-found");
    for (const role of ["chi-xem", "uy-vien", "truong-ban", "tai-chinh", "dau-moi", "truong-group"] as const) {
      expect(code(await startTeams(givenActor(communeId, [role]), { hamletIds: [hamletId(1)] }))).toBe("forbidden");
    }
    expect(await database.superuserQuery("select 1 from body")).toEqual([]);
  });
});

describe("the form Danh sách Tổ", () => {
  test("gives phones in full, masked or not at all, and only of heads", async () => {
    await seat(0, FULL);
    value(await startTeams(clerk, { hamletIds: [hamletId(1)] }));
    await database.superuserQuery("update person set phone = '0912345678' where full_name <> 'Vàng A Ba'");
    const listFor = (role: "van-thu" | "uy-vien" | "truong-ban") =>
      readTeamList(givenActor(communeId, [role]), TEST_DAY);
    const [full, masked, none] = await Promise.all([listFor("van-thu"), listFor("uy-vien"), listFor("truong-ban")]);
    expect(full.rows.map(({ name, head, phone }) => [name, head?.fullName, phone])).toEqual([
      ["Tổ công nghệ số cộng đồng bản số 01", "Lò Văn Trưởng", "0912 345 678"],
    ]);
    expect([full.written, masked.written, none.written]).toEqual([1, 0, 0]);
    expect(masked.rows[0]?.phone).toBe("0912 ••• 678");
    expect(none.rows[0]?.phone).toBeNull();
  });

  test("leaves a line in the trail for each taking, by those who may", async () => {
    value(await recordTeamPhonesTaken(clerk, { day: TEST_DAY, count: 7, form: "sheet" }));
    const [line] = await database.superuserQuery<{ words: string }>("select words from audit_line order by id desc");
    expect(line?.words).toBe("Lấy danh sách Tổ công nghệ số cộng đồng ngày 22/11/2026 có 7 số điện thoại ra Excel");
    const other = givenActor(communeId, ["uy-vien"]);
    expect(code(await recordTeamPhonesTaken(other, { day: TEST_DAY, count: 7, form: "paper" }))).toBe("forbidden");
  });
});
