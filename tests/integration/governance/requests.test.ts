import { beforeEach, describe, expect, test } from "vitest";
import { revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import {
  agreeToRequest,
  askToJoin,
  askToLeave,
  introduceRequest,
  mendJoinRequest,
  mendLeaveRequest,
  returnRequest,
  withdrawRequest,
} from "@/lib/governance/commands/requests";
import { removeEntry } from "@/lib/governance/commands/roster-draft";
import { takeRequestsIn } from "@/lib/governance/commands/take-requests";
import {
  agreedRequests,
  listRequests,
  readRequest,
  requestChoices,
  requestWork,
} from "@/lib/governance/queries/requests";
import { readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import { type JoinRequest, joinRequestSchema, leaveRequestSchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addDays } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { unreadNoticeCount } from "@/lib/notices/queries";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";
import { givenPeople } from "./given-roster";
import { givenInForce, givenSeated, givenTeam, hamletOf } from "./given-team";

const database = useDatabase();
let system: Actor;
let office: Actor;
let leader: Actor;
/** Heads team 1 by its roster; another heads team 2. */
let head: Actor;
let otherHead: Actor;
let member: Actor;
let team: string;
let otherTeam: string;
let idOf: (name: string) => string;

const begun = addDays(TEST_DAY, -30);
const words = (result: Result<unknown>) => (result.ok ? "" : result.refusal.words);
const fields = (result: Result<unknown>) => (result.ok ? [] : Object.keys(result.refusal.fields ?? {}));

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  system = actor;
  const people = await givenPeople(actor, ["Lò Văn An", "Vàng Thị Bình", "Tẩn A Cường", "Giàng Thị Dung"]);
  idOf = (name) => people.get(name) ?? "";
  [team, otherTeam] = [await givenTeam(actor, 1), await givenTeam(actor, 2)];
  const seats = (...names: readonly string[]) =>
    names.map((name, place) => ({
      personId: idOf(name),
      role: place === 0 ? ("to-truong" as const) : ("thanh-vien" as const),
    }));
  await givenSeated(actor, team, seats("Lò Văn An", "Vàng Thị Bình"), { number: "07/QĐ-UBND", from: begun });
  await givenSeated(actor, otherTeam, seats("Tẩn A Cường"), { number: "08/QĐ-UBND", from: begun });
  await database.superuserQuery("delete from notice");
  const signsIn = (roles: Actor["roles"], name: string, facts: Parameters<typeof givenAccount>[3] = {}) =>
    givenAccount(database, communeId, roles, { name, ...facts });
  office = await signsIn(["van-hoa-xa-hoi"], "Cán bộ văn hóa");
  leader = await signsIn(["lanh-dao"], "Chủ tịch");
  head = await signsIn(["truong-ban"], "Lò Văn An", { personId: idOf("Lò Văn An") });
  otherHead = await signsIn(["truong-ban"], "Trưởng bản 2", { hamletId: await hamletOf(actor, 2) });
  member = await signsIn(["uy-vien"], "Vàng Thị Bình", { personId: idOf("Vàng Thị Bình") });
});

const join = (more: Record<string, unknown> = {}): JoinRequest =>
  joinRequestSchema.parse({
    ...{ bodyId: team, fullName: "Mùa A Sính", honorific: "ong", phone: "0912 345 678", birthYear: "1999" },
    ...{ marks: ["dai-su-so"], reason: "Thạo điện thoại, muốn giúp bà con", ...more },
  });
const leave = (name: string, bodyId = team) =>
  leaveRequestSchema.parse({ seat: `${bodyId}:${idOf(name)}`, reason: "Đi làm ăn xa" });

const at = async (id: string) => {
  const request = await readRequest(system, id);
  if (!request) throw new Error("no such request");
  return { id, version: request.version };
};
const stateOf = async (id: string) => (await readRequest(system, id))?.state;
const onBehalf = { introducedBy: "", introducedOn: null };

async function givenAgreed(ask: Promise<Result<{ id: string }>>): Promise<string> {
  const { id } = value(await ask);
  if ((await stateOf(id)) === "asked") value(await introduceRequest(head, { ...(await at(id)), ...onBehalf }));
  value(await agreeToRequest(leader, await at(id)));
  return id;
}

const notices = () =>
  database.superuserQuery<{ to: string; kind: string }>(
    `select coalesce(p.full_name, n.role) as to, n.kind from notice n left join person p on p.id = n.person_id
      where n.kind like 'request-%' order by n.created_at, 1`,
  );
const told = async () => (await notices()).map(({ to, kind }) => `${to}: ${kind}`);

describe("the way of a request", () => {
  test("asked by the office, introduced by the head, agreed by the Chủ tịch; each is told when it is theirs", async () => {
    const { id } = value(await askToJoin(office, join()));
    expect(await told()).toEqual(["Lò Văn An: request-asked"]);
    value(await introduceRequest(head, { ...(await at(id)), ...onBehalf }));
    expect(await told()).toEqual(["Lò Văn An: request-asked", "lanh-dao: request-introduced"]);
    // What one has dealt with is no longer unread; what waits is.
    expect([await unreadNoticeCount(head), await unreadNoticeCount(leader)]).toEqual([0, 1]);
    value(await agreeToRequest(leader, await at(id)));
    expect((await told()).slice(2)).toEqual(["Lò Văn An: request-agreed", "van-hoa-xa-hoi: request-agreed"]);
    expect(await readRequest(office, id)).toMatchObject({
      ...{ state: "agreed", askedByName: "Cán bộ văn hóa", introducedByName: "Lò Văn An", agreedByName: "Chủ tịch" },
      ...{ phone: "0912 345 678", birthYear: 1999, marks: ["dai-su-so"] },
    });
  });

  test("a head asks and introduces with one press; an account of the bản without a seat heads its team too", async () => {
    const { id } = value(await askToJoin(head, join({ introduceNow: "co" })));
    expect(await readRequest(head, id)).toMatchObject({ state: "introduced", introducedByName: "Lò Văn An" });
    const second = value(await askToJoin(otherHead, join({ bodyId: otherTeam, introduceNow: "co" })));
    expect(await stateOf(second.id)).toBe("introduced");
    // The office never introduces by asking: it records the word of another, with the day.
    const third = value(await askToJoin(office, join({ fullName: "Sùng A Páo", introduceNow: "co" })));
    expect(await stateOf(third.id)).toBe("asked");
  });

  test("the office records on behalf of the head only with who and when", async () => {
    const { id } = value(await askToJoin(office, join()));
    const bare = await introduceRequest(office, { ...(await at(id)), ...onBehalf });
    expect([code(bare), fields(bare)]).toEqual(["who-introduced", ["introducedOn"]]);
    const future = { introducedBy: "Lò Văn An", introducedOn: addDays(TEST_DAY, 1) };
    expect(code(await introduceRequest(office, { ...(await at(id)), ...future }))).toBe("who-introduced");
    value(await introduceRequest(office, { ...(await at(id)), introducedBy: "", introducedOn: addDays(TEST_DAY, -1) }));
    expect(await readRequest(office, id)).toMatchObject({ state: "introduced", introducedByName: "Lò Văn An" });
    const [line] = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'request.introduced'",
    );
    expect(line?.words).toContain("Ghi nhận Lò Văn An giới thiệu ngày 21/11/2026: đề nghị cho ông Mùa A Sính tham gia");
  });

  test("returned with a reason, mended and asked again from the first step", async () => {
    const { id } = value(await askToJoin(head, join({ introduceNow: "co" })));
    value(await returnRequest(leader, { ...(await at(id)), reason: "Ghi rõ công việc" }));
    expect((await requestWork(head)).mend).toBe(1);
    const { confirmNew, ...again } = join({ positionTitle: "Bí thư chi đoàn" });
    value(await mendJoinRequest(head, { ...again, confirmNew, ...(await at(id)) }));
    expect(await readRequest(head, id)).toMatchObject({
      ...{
        state: "asked",
        positionTitle: "Bí thư chi đoàn",
        introducedByName: null,
        returnedReason: "Ghi rõ công việc",
      },
    });
  });

  test("a member asks to leave for themself and may take it back, until it is decided", async () => {
    const { id } = value(await askToLeave(member, leave("Vàng Thị Bình")));
    expect(await told()).toEqual(["Lò Văn An: request-asked"]);
    expect(code(await withdrawRequest(head, await at(id)))).toBe("forbidden");
    value(await withdrawRequest(member, await at(id)));
    expect(await stateOf(id)).toBe("withdrawn");
    expect((await told()).at(-1)).toBe("Lò Văn An: request-withdrawn");
    // What was withdrawn stands in nobody's way.
    const again = value(await askToLeave(member, leave("Vàng Thị Bình")));
    value(await returnRequest(head, { ...(await at(again.id)), reason: "Xin ở lại đến hết năm" }));
    expect((await told()).at(-1)).toBe("Vàng Thị Bình: request-returned");
    value(await mendLeaveRequest(member, { ...(await at(again.id)), reason: "Đi học xa" }));
    expect(await readRequest(member, again.id)).toMatchObject({ state: "asked", reason: "Đi học xa" });
  });
});

describe("who may", () => {
  test("another hamlet's head neither sees nor touches a request, nor asks for a team not theirs", async () => {
    const { id } = value(await askToJoin(head, join()));
    expect(await readRequest(otherHead, id)).toBeNull();
    const filter = { tab: "cho-gioi-thieu", bodyId: null, page: 1 } as const;
    expect((await listRequests(otherHead, filter)).total).toBe(0);
    expect((await listRequests(otherHead, { ...filter, bodyId: team })).total).toBe(0);
    expect((await listRequests(head, filter)).rows.map((row) => row.id)).toEqual([id]);
    const now = await at(id);
    const tries = [
      await introduceRequest(otherHead, { ...now, ...onBehalf }),
      await agreeToRequest(otherHead, now),
      await returnRequest(otherHead, { ...now, reason: "Không" }),
      await withdrawRequest(otherHead, now),
      await mendLeaveRequest(otherHead, { ...now, reason: "Không" }),
    ];
    expect(tries.map(code)).toEqual(Array(5).fill("not-found"));
    expect(code(await askToJoin(otherHead, join()))).toBe("forbidden");
    expect(code(await askToLeave(otherHead, leave("Vàng Thị Bình")))).toBe("forbidden");
    expect(code(await askToLeave(member, leave("Lò Văn An")))).toBe("forbidden");
    expect(code(await askToJoin(member, join()))).toBe("forbidden");
    expect(await stateOf(id)).toBe("asked");
  });

  test("each takes only their own step", async () => {
    const { id } = value(await askToJoin(office, join()));
    const now = await at(id);
    expect(code(await introduceRequest(leader, { ...now, ...onBehalf }))).toBe("forbidden");
    expect(code(await agreeToRequest(leader, now))).toBe("stale");
    value(await introduceRequest(head, { ...now, ...onBehalf }));
    expect(code(await agreeToRequest(office, await at(id)))).toBe("forbidden");
    expect(code(await agreeToRequest(head, await at(id)))).toBe("forbidden");
    expect(code(await takeRequestsIn(head, { bodyId: team, people: new Map() }))).toBe("forbidden");
    expect(await agreedRequests(head, { bodyId: team })).toEqual([]);
  });

  test("what each is offered to ask for", async () => {
    const names = (bodies: Awaited<ReturnType<typeof requestChoices>>["join"]) => bodies.map(({ id }) => id);
    expect(names((await requestChoices(head)).join)).toEqual([team]);
    expect(names((await requestChoices(otherHead)).leave)).toEqual([otherTeam]);
    const own = await requestChoices(member);
    expect([own.join, own.leave.map(({ id, members }) => [id, members.map((one) => one.fullName)])]).toEqual([
      [],
      [[team, ["Vàng Thị Bình"]]],
    ]);
    expect(names((await requestChoices(office)).join)).toEqual(expect.arrayContaining([team, otherTeam]));
  });

  test("another commune sees nothing of it", async () => {
    const { id } = value(await askToJoin(head, join()));
    const elsewhere = { ...office, communeId: await givenOtherCommune() } as Actor;
    expect(await readRequest(elsewhere, id)).toBeNull();
    expect(code(await askToJoin(elsewhere, join()))).toBe("gone");
    expect(code(await askToLeave(elsewhere, leave("Vàng Thị Bình")))).toBe("gone");
  });

  test("phones are for those whose duty they are", async () => {
    const { id } = value(await askToJoin(head, join()));
    const helper = await givenAccount(database, system.communeId, ["to-giup-viec"]);
    expect((await readRequest(helper, id))?.phone).toBe("0912 ••• 678");
    expect((await readRequest(head, id))?.phone).toBe("0912 345 678");
  });
});

describe("what cannot be asked is said at its field", () => {
  test("leaving where one does not sit, joining where one sits, twice the same", async () => {
    const stranger = await askToLeave(office, leave("Giàng Thị Dung"));
    expect([code(stranger), fields(stranger)]).toEqual(["does-not-sit", ["seat"]]);
    const sits = await askToJoin(office, join({ fullName: "", personId: idOf("Vàng Thị Bình") }));
    expect([code(sits), fields(sits)]).toEqual(["already-sits", ["personId"]]);
    const sameName = await askToJoin(head, join({ fullName: "vàng thị bình" }));
    expect([code(sameName), fields(sameName)]).toEqual(["already-sits", ["fullName", "confirmNew"]]);
    value(await askToJoin(head, join()));
    expect(code(await askToJoin(office, join()))).toBe("already-asked");
    value(await askToLeave(head, leave("Vàng Thị Bình")));
    expect(code(await askToLeave(member, leave("Vàng Thị Bình")))).toBe("already-asked");
  });

  test("a namesake is pointed out to those who may read people; the head of a hamlet learns nothing of them", async () => {
    const known = await askToJoin(office, join({ fullName: "Giàng Thị Dung" }));
    expect([code(known), fields(known)]).toEqual(["maybe-duplicate", ["fullName", "confirmNew"]]);
    expect(code(await askToJoin(head, join({ fullName: "Giàng Thị Dung" })))).toBe("ok");
    expect(code(await askToJoin(head, join({ fullName: "", personId: idOf("Giàng Thị Dung") })))).toBe("gone");
  });

  test("a body that has ended, and a team whose bản has", async () => {
    await database.superuserQuery("update body set valid_to = $2 where id = $1", [otherTeam, TEST_DAY]);
    const ended = await askToJoin(office, join({ bodyId: otherTeam }));
    expect([code(ended), fields(ended), words(ended)]).toEqual([
      ...["body-ended", ["bodyId"]],
      "Tổ công nghệ số cộng đồng bản số 02 không còn hoạt động.",
    ]);
    const { id } = value(await askToJoin(office, join()));
    await database.superuserQuery("update hamlet set valid_to = $2 where id = $1", [
      await hamletOf(system, 1),
      TEST_DAY,
    ]);
    const merged = await askToLeave(office, leave("Vàng Thị Bình"));
    expect([code(merged), fields(merged)]).toEqual(["body-ended", ["seat"]]);
    expect(code(await introduceRequest(head, { ...(await at(id)), ...onBehalf }))).toBe("body-ended");
    value(await returnRequest(head, { ...(await at(id)), reason: "Bản đã sáp nhập" }));
  });

  test("a form left half filled", () => {
    const wrong = joinRequestSchema.safeParse({ bodyId: "", fullName: "Sính", honorific: "", phone: "12", reason: "" });
    expect(wrong.success).toBe(false);
    const both = joinRequestSchema.safeParse({
      ...join(),
      birthYear: "",
      phone: "",
      marks: [],
      honorific: "ong",
      confirmNew: "",
      introduceNow: "",
      personId: idOf("Giàng Thị Dung"),
      fullName: "Ai Khác",
    });
    expect(both.error?.issues.map(({ path }) => path[0])).toEqual(["personId"]);
  });
});

describe("two people at once", () => {
  test("agreeing and returning meet: one holds, the other is told by whom, nothing is doubled", async () => {
    const { id } = value(await askToJoin(head, join({ introduceNow: "co" })));
    const now = await at(id);
    const [agreed, returned] = await Promise.all([
      agreeToRequest(leader, now),
      returnRequest(leader, { ...now, reason: "Chưa đủ" }),
    ]);
    expect([code(agreed), code(returned)].sort()).toEqual(["ok", "stale"]);
    const late = agreed.ok ? returned : agreed;
    expect(words(late)).toContain(agreed.ok ? "đã được Chủ tịch đồng ý" : "đã bị Chủ tịch trả lại: Chưa đủ");
    expect((await readRequest(system, id))?.version).toBe(2);
  });

  test("the same press twice introduces once", async () => {
    const { id } = value(await askToJoin(office, join()));
    const now = await at(id);
    const both = await Promise.all([1, 2].map(() => introduceRequest(head, { ...now, ...onBehalf })));
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    expect((await told()).filter((line) => line.endsWith("request-introduced"))).toHaveLength(1);
  });

  test("two ask the same at once, and two take in at once: it is there once", async () => {
    const asked = await Promise.all([askToJoin(head, join()), askToJoin(office, join())]);
    expect(asked.map(code).sort()).toEqual(["already-asked", "ok"]);
    const id = (await listRequests(system, { tab: "cho-gioi-thieu", bodyId: null, page: 1 })).rows[0]?.id ?? "";
    value(await introduceRequest(head, { ...(await at(id)), ...onBehalf }));
    value(await agreeToRequest(leader, await at(id)));
    const taken = await Promise.all([1, 2].map(() => takeRequestsIn(office, { bodyId: team, people: new Map() })));
    expect(taken.map(code).sort()).toEqual(["nothing", "ok"]);
    expect((await readOpenDraft(office, { bodyId: team }))?.members.map(({ fullName }) => fullName)).toEqual([
      ...["Lò Văn An", "Vàng Thị Bình", "Mùa A Sính"],
    ]);
  });
});

describe("into the working roster, by a document, and back", () => {
  const takeIn = async (people: Record<string, string> = {}) =>
    takeRequestsIn(office, { bodyId: team, people: new Map(Object.entries(people)) });
  const proposed = async () =>
    ((await readOpenDraft(office, { bodyId: team }))?.members ?? []).map(({ fullName, role }) => `${fullName} ${role}`);
  const sitting = async () => (await rosterOn(system, { bodyId: team }, TEST_DAY)).map(({ fullName }) => fullName);

  test("one joins, one leaves: proposed, decided on its day, agreed again once revoked", async () => {
    const joins = await givenAgreed(askToJoin(head, join({ introduceNow: "co" })));
    const leaves = await givenAgreed(askToLeave(head, leave("Vàng Thị Bình")));
    expect((await agreedRequests(office, { bodyId: team })).map(({ kind }) => kind)).toEqual(["join", "leave"]);
    expect((await requestWork(office)).take).toBe(2);
    expect(value(await takeIn())).toEqual({ count: 2 });
    expect(await proposed()).toEqual(["Lò Văn An to-truong", "Mùa A Sính thanh-vien"]);
    expect([await agreedRequests(office, { bodyId: team }), (await requestWork(office)).take]).toEqual([[], 0]);
    const [person] = await database.superuserQuery<{ phone: string; birth_year: number }>(
      "select phone, birth_year from person where full_name = 'Mùa A Sính'",
    );
    expect(person).toEqual({ phone: "0912345678", birth_year: 1999 });

    const documentId = await givenInForce(system, team, { number: "11/QĐ-UBND", from: TEST_DAY, scope: "changes" });
    expect(await sitting()).toEqual(["Lò Văn An", "Mùa A Sính"]);
    expect([await stateOf(joins), await stateOf(leaves)]).toEqual(["decided", "decided"]);
    expect((await readRequest(office, joins))?.document).toEqual({ id: documentId, code: "11/QĐ-UBND" });
    expect(code(await withdrawRequest(head, await at(joins)))).toBe("stale");

    value(await revokeDecision(system, { id: documentId, reason: "Sai ngày" }));
    expect(await sitting()).toEqual(["Lò Văn An", "Vàng Thị Bình"]);
    expect([await stateOf(joins), await stateOf(leaves)]).toEqual(["agreed", "agreed"]);
    // The working roster is open again with them in it, so they are not offered twice.
    expect(await agreedRequests(office, { bodyId: team })).toEqual([]);
    await givenInForce(system, team, { number: "12/QĐ-UBND", from: TEST_DAY, scope: "changes" });
    expect([await stateOf(joins), await stateOf(leaves)]).toEqual(["decided", "decided"]);
  });

  test("what the working roster no longer has when it comes into force waits for the next", async () => {
    const id = await givenAgreed(askToJoin(head, join({ introduceNow: "co" })));
    value(await takeIn());
    const draft = await readOpenDraft(office, { bodyId: team });
    const entry = draft?.members.find(({ fullName }) => fullName === "Mùa A Sính");
    value(await removeEntry(office, { id: entry?.id ?? "" }));
    await givenInForce(system, team, { number: "11/QĐ-UBND", from: TEST_DAY, scope: "changes" });
    expect(await stateOf(id)).toBe("agreed");
    expect((await agreedRequests(office, { bodyId: team })).map((one) => one.id)).toEqual([id]);
  });

  test("an old paper that comes in late decides nothing of what is asked today", async () => {
    const id = await givenAgreed(askToLeave(head, leave("Vàng Thị Bình")));
    const old = { number: "01/QĐ-UBND", from: addDays(begun, -100) };
    await givenSeated(system, team, [{ personId: idOf("Lò Văn An"), role: "to-truong" }], old);
    expect([await stateOf(id), await sitting()]).toEqual(["agreed", ["Lò Văn An", "Vàng Thị Bình"]]);
  });

  test("returned after it was taken in, it goes out of the working roster again", async () => {
    const joins = await givenAgreed(askToJoin(head, join({ introduceNow: "co" })));
    const leaves = await givenAgreed(askToLeave(head, leave("Vàng Thị Bình")));
    value(await takeIn());
    value(await returnRequest(leader, { ...(await at(joins)), reason: "Xem lại" }));
    value(await withdrawRequest(member, await at(leaves)));
    expect(await proposed()).toEqual(["Lò Văn An to-truong", "Vàng Thị Bình thanh-vien"]);
  });

  test("for a namesake someone says which person is meant", async () => {
    const { id } = value(
      await askToJoin(head, join({ fullName: "Giàng Thị Dung", honorific: "ba", introduceNow: "co" })),
    );
    value(await agreeToRequest(leader, await at(id)));
    expect((await agreedRequests(office, { bodyId: team }))[0]?.namesakes.map((one) => one.id)).toEqual([
      idOf("Giàng Thị Dung"),
    ]);
    const unsaid = await takeIn();
    expect([code(unsaid), fields(unsaid)]).toEqual(["maybe-duplicate", [`nguoi-${id}`]]);
    expect(await proposed()).toEqual([]);
    expect(code(await takeIn({ [id]: idOf("Lò Văn An") }))).toBe("gone");
    value(await takeIn({ [id]: idOf("Giàng Thị Dung") }));
    const draft = await readOpenDraft(office, { bodyId: team });
    expect(draft?.members.at(-1)?.personId).toBe(idOf("Giàng Thị Dung"));
  });

  test("or that it is someone else, who is written down anew", async () => {
    const { id } = value(
      await askToJoin(head, join({ fullName: "Giàng Thị Dung", honorific: "ba", introduceNow: "co" })),
    );
    value(await agreeToRequest(leader, await at(id)));
    value(await takeIn({ [id]: "moi" }));
    const draft = await readOpenDraft(office, { bodyId: team });
    const personId = draft?.members.at(-1)?.personId;
    expect(personId).toBeTruthy();
    expect(personId).not.toBe(idOf("Giàng Thị Dung"));
  });

  test("what stands open is gone on with, not begun anew", async () => {
    await givenAgreed(askToJoin(head, join({ introduceNow: "co" })));
    value(await takeIn());
    await givenAgreed(askToJoin(head, join({ fullName: "Sùng A Páo", introduceNow: "co" })));
    value(await takeIn());
    expect(await proposed()).toEqual([
      ...["Lò Văn An to-truong", "Vàng Thị Bình thanh-vien", "Mùa A Sính thanh-vien", "Sùng A Páo thanh-vien"],
    ]);
  });
});
