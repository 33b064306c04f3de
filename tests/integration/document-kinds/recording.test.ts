import { beforeEach, describe, expect, test } from "vitest";
import { transact } from "@/lib/audit/transact";
import { revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import { readDocument } from "@/lib/documents/queries/documents";
import { openTeamIn } from "@/lib/governance/commands/bodies";
import { addEntry, EMPTY_PLACE, insertEntryIn, openDraftIn } from "@/lib/governance/commands/roster-draft";
import type { BodyRole, OfBody } from "@/lib/governance/core/kinds";
import { COMMITTEE, listBodies, readBody } from "@/lib/governance/queries/bodies";
import { readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { arrangeHamlets } from "@/lib/organization/commands/hamlet-changes";
import { endPost, trashPerson } from "@/lib/organization/commands/people";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";
import { givenPeople, givenRecorded } from "../governance/given-roster";

const database = useDatabase();
const day = civilDate;
const NAMES = ["Lò Văn An", "Tao Thị Bình", "Vàng Văn Cường", "Lù Thị Dung"];
let actor: Actor;
let communeId: string;
let people: ReadonlyMap<string, string>;
let hamletIds: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  ({ actor, communeId } = await givenCommune());
  people = await givenPeople(actor, NAMES);
  hamletIds = (await listHamlets(actor)).map(({ id }) => id);
});

const id = (name: string) => people.get(name) ?? "";
const hamlet = (number: number) => hamletIds[number - 1] ?? "";

interface Place {
  readonly name: string;
  readonly role?: BodyRole;
  readonly hamletIds?: readonly string[];
}

/** A working roster of a body with just these; whoever has no role said heads it if first, else is a member. */
async function prepare(of: OfBody, places: readonly Place[]): Promise<string> {
  return value(
    await transact(actor, async (act) => {
      const draftId = await openDraftIn(act, actor, of);
      if (!draftId) throw new Error("the body has ended");
      await act.tx.rosterEntry.deleteMany({ where: { communeId, draftId } });
      for (const { name, role, hamletIds: charged = [] } of places) {
        const place = { ...EMPTY_PLACE, positionTitle: "Công chức", duty: "Theo dõi", hamletIds: [...charged] };
        await insertEntryIn(act.tx, actor, draftId, { ...place, personId: id(name), role: role ?? "to-truong" });
      }
      const { bodyId } = await act.tx.rosterDraft.findUniqueOrThrow({
        where: { communeId_id: { communeId, id: draftId } },
      });
      await act.audit({ action: "roster.proposed", entityType: "body", entityId: bodyId, words: "Lập" });
      return ok(bodyId);
    }),
  );
}

const GROUP = { kind: "to-giup-viec" } as const;
const three: readonly Place[] = [
  { name: "Lò Văn An" },
  { name: "Tao Thị Bình", role: "thanh-vien" },
  { name: "Vàng Văn Cường", role: "thanh-vien" },
];

const DUNG: Place = { name: "Lù Thị Dung", role: "thanh-vien" };

async function prepareTeam(number: number, places: readonly Place[]): Promise<string> {
  const team = value(
    await transact(actor, async (act) => {
      const body = await openTeamIn(act.tx, actor, hamlet(number));
      await act.audit({ action: "body.begun", entityType: "body", entityId: body.id, words: "Lập" });
      return ok(body.id);
    }),
  );
  return prepare({ bodyId: team }, places);
}

let papers = 0;
function paper(from: CivilDate, more: Partial<Parameters<typeof recordDecision>[1]> = {}) {
  papers += 1;
  return {
    ...{ number: `${papers}/QĐ-UBND`, issuedOn: from > TEST_DAY ? TEST_DAY : from, effectiveFrom: from },
    ...{ issuerName: "Ủy ban nhân dân xã", subject: "Về việc thành lập Tổ", signerName: null, scan: null },
    ...more,
  };
}
const record = (from: CivilDate, more: Partial<Parameters<typeof recordDecision>[1]> = {}, by = actor) =>
  recordDecision(by, paper(from, more));
const revoke = async (documentId: string) => revokeDecision(actor, { id: documentId, reason: "Ghi nhầm" });

async function sitting(of: OfBody, on: CivilDate): Promise<readonly string[]> {
  return (await rosterOn(actor, of, on)).map(({ fullName }) => fullName);
}
const words = (result: Awaited<ReturnType<typeof recordDecision>>) => (result.ok ? "" : result.refusal.words);

describe("a paper decision", () => {
  test("of the Party committee establishes several teams at once, its number as it is, or none of them", async () => {
    const bodyIds = [await prepareTeam(1, [{ name: "Lò Văn An" }]), await prepareTeam(2, [{ name: "Tao Thị Bình" }])];
    const empty = await prepareTeam(3, []);
    const party = { number: "05-QĐ/ĐU", issuerName: "Đảng ủy xã", article: "Điều 2" };
    const refused = await record(day("2026-02-01"), { ...party, bodyIds: [...bodyIds, empty] });
    expect([code(refused), words(refused)]).toEqual(["no-roster", expect.stringContaining("bản số 03")]);
    expect(await database.superuserQuery("select 1 from document")).toEqual([]);
    const recorded = value(await record(day("2026-02-01"), { ...party, bodyIds }));
    expect(recorded).toMatchObject({ memberCount: 2, bodyCount: 2 });
    expect(await readDocument(actor, recorded.id)).toMatchObject({ code: "05-QĐ/ĐU", state: "recorded" });
    for (const [index, bodyId] of bodyIds.entries()) {
      expect(await sitting({ bodyId }, day("2026-01-31"))).toEqual([]);
      expect(await sitting({ bodyId }, day("2026-02-01"))).toEqual([NAMES[index]]);
    }
    const [term] = await database.superuserQuery("select distinct begun_by_article from term");
    expect(term).toEqual({ begun_by_article: "Điều 2" });
  });

  test("of changes alone leaves who stays by the paper that seated them", async () => {
    const bodyId = await prepare(GROUP, three);
    const first = value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, [...three.slice(0, 1), DUNG]);
    const second = value(await record(day("2026-03-01"), { bodyIds: [bodyId], does: "changes" }));
    const now = await rosterOn(actor, { bodyId }, day("2026-03-01"));
    expect(now.map(({ fullName, begunByDocumentId }) => [fullName, begunByDocumentId])).toEqual([
      ["Lò Văn An", first.id],
      ["Lù Thị Dung", second.id],
    ]);
    expect(await sitting({ bodyId }, day("2026-02-28"))).toHaveLength(3);
  });

  test("that dissolves ends everyone and the body; revoked, all of it is back, the working roster too", async () => {
    const bodyId = await prepare(GROUP, three);
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 2));
    const end = value(await record(day("2026-05-01"), { bodyIds: [bodyId], does: "dissolve" }));
    expect([await sitting(GROUP, day("2026-04-30")), await sitting(GROUP, day("2026-05-01"))]).toMatchObject([
      { length: 3 },
      [],
    ]);
    expect(await readBody(actor, bodyId)).toMatchObject({ to: "2026-05-01" });
    expect(await readOpenDraft(actor, { bodyId })).toBeNull();
    expect(code(await record(day("2026-06-01"), { bodyIds: [bodyId], does: "dissolve" }))).toBe("body-ended");
    value(await revoke(end.id));
    expect(await sitting(GROUP, day("2026-05-01"))).toHaveLength(3);
    expect(await readBody(actor, bodyId)).toMatchObject({ from: "2026-01-01", to: null });
    expect((await readOpenDraft(actor, { bodyId }))?.members).toHaveLength(2);
  });

  test("that dissolved is not revoked under another body established since; one only thought of gives way", async () => {
    const bodyId = await prepare(GROUP, three);
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    const end = value(await record(day("2026-05-01"), { bodyIds: [bodyId], does: "dissolve" }));
    const next = await prepare(GROUP, three.slice(0, 1));
    expect(next).not.toBe(bodyId);
    const began = value(await record(day("2026-06-01"), { bodyIds: [next] }));
    expect(code(await revoke(end.id))).toBe("another-stands");
    expect(await sitting(GROUP, day("2026-05-15"))).toEqual([]);
    value(await revoke(began.id));
    value(await revoke(end.id));
    expect((await listBodies(actor)).filter(({ to }) => to === null).map((body) => body.id)).toEqual([bodyId]);
    expect(await sitting(GROUP, day("2026-06-01"))).toHaveLength(3);
    expect((await readOpenDraft(actor, { bodyId }))?.members).toHaveLength(1);
  });

  test("gives way what was only thought of since to the body that goes on", async () => {
    const bodyId = await prepare(GROUP, three);
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    const end = value(await record(day("2026-05-01"), { bodyIds: [bodyId], does: "dissolve" }));
    await prepare(GROUP, three.slice(0, 1));
    value(await revoke(end.id));
    expect((await listBodies(actor)).map((body) => body.id)).toEqual([bodyId]);
    expect((await readOpenDraft(actor, { bodyId }))?.members).toHaveLength(1);
  });

  test("known already is refused with the way to it, unless it is another after all", async () => {
    const bodyId = await prepare(GROUP, three);
    const first = value(await record(day("2026-01-01"), { number: "05/QĐ-UBND", bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 1));
    const again = { number: " 5/qđ-ubnd", bodyIds: [bodyId] };
    expect(await record(day("2026-01-01"), again)).toMatchObject({
      ok: false,
      refusal: { code: "duplicate", fields: { knownId: first.id } },
    });
    expect(code(await record(day("2026-01-01"), { ...again, issuerName: "Chủ tịch xã", number: "5/QĐ-CT" }))).toBe(
      "ok",
    );
    await prepare({ bodyId }, three.slice(0, 2));
    expect(code(await record(day("2026-01-01"), { ...again, confirmDuplicate: "co" }))).toBe("ok");
  });

  test("is for who issues, about bodies of their own commune", async () => {
    const bodyId = await prepare(GROUP, three);
    expect(code(await record(day("2026-01-01"), { bodyIds: [bodyId] }, givenActor(communeId, ["chi-xem"])))).toBe(
      "forbidden",
    );
    const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
    expect(code(await record(day("2026-01-01"), { bodyIds: [bodyId] }, stranger))).toBe("no-roster");
    const dissolving = { bodyIds: [bodyId], does: "dissolve" as const };
    expect(code(await record(day("2026-01-01"), dissolving, stranger))).toBe("no-roster");
    expect(await sitting(GROUP, TEST_DAY)).toEqual([]);
  });
});

describe("an older paper entered late", () => {
  test("holds until the first later one, which ends it; revoked, the body begins when it did", async () => {
    const later = await givenRecorded(actor, "2/QĐ", day("2026-03-01"), [{ personId: id("Lò Văn An") }]);
    const older = await givenRecorded(actor, "1/QĐ", day("2020-01-01"), [{ personId: id("Tao Thị Bình") }]);
    const [was, now] = [await sitting(COMMITTEE, day("2026-02-28")), await sitting(COMMITTEE, day("2026-03-01"))];
    expect([was, now]).toEqual([["Tao Thị Bình"], ["Lò Văn An"]]);
    const ended = await database.superuserQuery(
      "select ended_by_document_id as by from term where begun_by_document_id = $1 and superseded_at is null",
      [older],
    );
    expect(ended).toEqual([{ by: later }]);
    expect(code(await revoke(later))).toBe("later-document");
    value(await revoke(older));
    expect(await sitting(COMMITTEE, day("2026-02-28"))).toEqual([]);
    expect((await listBodies(actor))[0]?.from).toBe("2026-03-01");
  });

  test("cannot come before one that only changed the roster: the words name it, and revoking it first opens the way", async () => {
    const bodyId = await prepare(GROUP, three);
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 2));
    const changed = value(
      await record(day("2026-03-01"), { number: "77/QĐ-UBND", bodyIds: [bodyId], does: "changes" }),
    );
    await prepare({ bodyId }, [{ name: "Lù Thị Dung" }]);
    const between = () => record(day("2026-02-01"), { bodyIds: [bodyId] });
    expect(words(await between())).toMatch(/01\/03\/2026.*77\/QĐ-UBND.*Thu hồi văn bản đó/);
    const dissolving = await record(day("2026-02-01"), { bodyIds: [bodyId], does: "dissolve" });
    expect(words(dissolving)).toContain("77/QĐ-UBND");
    value(await revoke(changed.id));
    await prepare({ bodyId }, [{ name: "Lù Thị Dung" }]);
    value(await between());
    expect(await sitting({ bodyId }, day("2026-03-01"))).toEqual(["Lù Thị Dung"]);
  });

  test("of changes between two whole rosters touches only the days between", async () => {
    const bodyId = await prepare(GROUP, three);
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, [{ name: "Lù Thị Dung" }]);
    value(await record(day("2026-06-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 2));
    const between = value(await record(day("2026-03-01"), { bodyIds: [bodyId], does: "changes" }));
    const on = async () =>
      Promise.all(["2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"].map((one) => sitting({ bodyId }, day(one))));
    const two = ["Lò Văn An", "Tao Thị Bình"];
    expect(await on()).toEqual([[...two, "Vàng Văn Cường"], two, two, ["Lù Thị Dung"]]);
    value(await revoke(between.id));
    expect(await on()).toEqual([...Array(3).fill([...two, "Vàng Văn Cường"]), ["Lù Thị Dung"]]);
  });
});

describe("what cannot be is said in words", () => {
  test("a day far away, and a change before the body began", async () => {
    const bodyId = await prepare(GROUP, three);
    expect(code(await record(day("1987-01-01"), { bodyIds: [bodyId] }))).toBe("strange-day");
    expect(code(await record(day("2040-01-01"), { bodyIds: [bodyId] }))).toBe("strange-day");
    expect(code(await record(day("2027-01-01"), { bodyIds: [bodyId], issuedOn: day("2027-01-01") }))).toBe(
      "future-day",
    );
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 2));
    const early = await record(day("2025-06-01"), { bodyIds: [bodyId], does: "changes" });
    expect(words(early)).toContain("có từ ngày 01/01/2026");
    expect(code(await record(day("2025-06-01"), { bodyIds: [bodyId], does: "dissolve" }))).toBe("before-body");
  });

  test("a bản that is not there on the day, in someone's charge or as the team's own", async () => {
    const document = { number: "9/NQ-HĐND", day: day("2026-06-20"), issuer: "Hội đồng nhân dân xã" };
    const split = { kind: "split" as const, hamletIds: [hamlet(1)], keptId: null, names: ["Nà Phát", "Nà Cà"] };
    value(await arrangeHamlets(actor, { ...split, day: day("2026-07-01"), document }));
    const born = (await listHamlets(actor)).find(({ name }) => name === "Nà Phát")?.id ?? "";
    const team = await prepareTeam(1, [{ name: "Lò Văn An" }]);
    const late = await record(day("2026-07-01"), { bodyIds: [team] });
    expect([code(late), words(late)]).toEqual([
      "hamlet-not-then",
      expect.stringMatching(/01\/07\/2026 không còn bản số 01/),
    ]);
    expect(code(await record(day("2026-06-30"), { bodyIds: [team] }))).toBe("ok");
    const committee = [{ name: "Tao Thị Bình", role: "truong-ban" as const, hamletIds: [born] }];
    await prepare(COMMITTEE, committee);
    const early = await record(day("2026-06-30"));
    expect(words(early)).toContain("chưa có bản Nà Phát: có từ ngày 01/07/2026");
    expect(code(await record(day("2026-07-01")))).toBe("ok");
    // What was the commune's own then may be in someone's charge by a paper of then.
    await prepare(COMMITTEE, [{ name: "Tao Thị Bình", role: "truong-ban", hamletIds: [hamlet(1)] }]);
    expect(code(await record(day("2026-02-01")))).toBe("ok");
  });

  test("two heads, and one person twice", async () => {
    const bodyId = await prepare(GROUP, [{ name: "Lò Văn An" }, { name: "Tao Thị Bình", role: "to-truong" }]);
    const two = await record(day("2026-01-01"), { bodyIds: [bodyId] });
    expect([code(two), words(two)]).toEqual(["roster-not-ready", expect.stringContaining("hơn một Tổ trưởng")]);
    const again = { ...EMPTY_PLACE, personId: id("Lò Văn An"), positionTitle: "x", duty: "" };
    expect(code(await addEntry(actor, { ...again, role: "thanh-vien", body: { bodyId } }))).toBe("already-listed");
  });

  test("a head whose post has ended or who was taken off the list is pointed out", async () => {
    const bodyId = await prepare(GROUP, three);
    const left = async () =>
      (await readOpenDraft(actor, { bodyId }))?.findings.filter(({ rule }) => rule === "holder-left");
    await database.superuserQuery(
      `insert into post (commune_id, id, person_id, title, valid_from)
       select $1, gen_random_uuid(), unnest($2::uuid[]), 'Công chức Văn hóa', '2024-01-01'`,
      [communeId, [id("Lò Văn An"), id("Tao Thị Bình")]],
    );
    expect(await left()).toEqual([]);
    const [post] = await database.superuserQuery<{ id: string }>("select id from post where person_id = $1", [
      id("Lò Văn An"),
    ]);
    value(await endPost(actor, { postId: post?.id ?? "", validTo: day("2026-10-01") }));
    expect(await left()).toMatchObject([
      {
        severity: "warning",
        words: "Lò Văn An, Tổ trưởng, đã thôi Công chức Văn hóa từ ngày 01/10/2026: xem lại còn giữ vị trí này không.",
      },
    ]);
    await database.superuserQuery("update person set deleted_at = now() where id = $1", [id("Vàng Văn Cường")]);
    expect((await left())?.map(({ words: said }) => said)).toEqual([
      expect.stringContaining("Lò Văn An"),
      expect.stringContaining("Vàng Văn Cường đã bỏ khỏi danh sách cán bộ"),
    ]);
    // By a paper of a day on which the post was still held, nothing is amiss.
    expect(code(await record(day("2026-09-30"), { bodyIds: [bodyId] }))).toBe("ok");
    expect(code(await trashPerson(actor, { id: id("Lù Thị Dung"), version: 1 }))).toBe("ok");
  });

  test("of two who record at once one is first and the other is told", async () => {
    const bodyId = await prepare(GROUP, three);
    const race = await Promise.all([
      record(day("2026-01-01"), { bodyIds: [bodyId] }),
      record(day("2026-01-01"), { bodyIds: [bodyId] }),
      record(day("2026-01-02"), { bodyIds: [bodyId] }),
    ]);
    expect(race.filter((one) => one.ok)).toHaveLength(1);
    expect(race.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual(["no-roster", "no-roster"]);
    expect(await database.superuserQuery("select 1 from document")).toHaveLength(1);
    expect(await sitting({ bodyId }, day("2026-01-02"))).toHaveLength(3);
  });

  test("of one who changes and one who dissolves at once one is first", async () => {
    const bodyId = await prepare(GROUP, three);
    value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 1));
    const race = await Promise.all([
      record(day("2026-03-01"), { bodyIds: [bodyId], does: "changes" }),
      record(day("2026-03-01"), { bodyIds: [bodyId], does: "dissolve" }),
    ]);
    const done = race.map((one) => one.ok);
    const ended = (await readBody(actor, bodyId))?.to;
    // The change first, and the end may follow it on its day; the end first, and nothing is left to change.
    expect(done).not.toEqual([false, false]);
    expect(ended === null ? done : done[1]).toEqual(ended === null ? [true, false] : true);
  });

  test("of one who revokes a paper and one who records what builds on it one is first, and neither waits forever", async () => {
    const bodyId = await prepare(GROUP, three);
    const first = value(await record(day("2026-01-01"), { bodyIds: [bodyId] }));
    await prepare({ bodyId }, three.slice(0, 2));
    // Both have a connection at once, so that they meet.
    await Promise.all([1, 2, 3, 4].map(() => sitting({ bodyId }, TEST_DAY)));
    const [revoked, changed] = await Promise.all([
      revoke(first.id),
      record(day("2026-03-01"), { bodyIds: [bodyId], does: "changes" }),
    ]);
    expect([code(revoked), code(changed)]).toEqual(revoked.ok ? ["ok", "before-body"] : ["later-document", "ok"]);
    expect(await sitting({ bodyId }, day("2026-03-01"))).toHaveLength(revoked.ok ? 0 : 2);
  });
});
