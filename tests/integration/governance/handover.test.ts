import { beforeEach, describe, expect, test } from "vitest";
import { handOver, handOverAll } from "@/lib/governance/commands/handover";
import { editEntry, startFromCurrent } from "@/lib/governance/commands/roster-draft";
import type { HandoverDeed } from "@/lib/governance/core/handover";
import { type HandoverView, readHandover } from "@/lib/governance/queries/handover";
import { readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import { entryEditSchema, handoverAllSchema, handoverSchema } from "@/lib/governance/schema";
import type { Actor, Role } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";
import { givenPeople } from "./given-roster";
import { givenSeats } from "./given-seats";

const database = useDatabase();
const FROM = civilDate("2026-03-01");
let communeId: string;
let actor: Actor;
let [an, bình, chi] = ["", "", ""];
let hamletIds: readonly string[];
let [committee, team, youth] = ["", "", ""];

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor } = await givenCommune());
  const people = await givenPeople(actor, ["Lò Văn An", "Tao Thị Bình", "Vàng Văn Chi"]);
  [an = "", bình = "", chi = ""] = [...people.values()];
  hamletIds = (await listHamlets(actor)).map(({ id }) => id);
  const [first = "", second = ""] = hamletIds;
  committee = await givenSeats(actor, 1, FROM, { kind: "ban-chi-dao" }, [
    { personId: bình },
    { personId: an, duty: "Theo dõi dịch vụ công", hamletIds: [first, second], supportingIds: [second] },
  ]);
  team = await givenSeats(actor, 2, FROM, { kind: "to-cnscd-ban", hamletId: first }, [
    { personId: an, marks: ["dai-su-so", "doan-thanh-nien"] },
  ]);
  await database.superuserQuery(
    "insert into post (commune_id, id, person_id, title, valid_from) values ($1, gen_random_uuid(), $2, 'Bí thư Đoàn xã', '2026-01-01')",
    [communeId, an],
  );
  youth = await givenSeats(actor, 3, FROM, { kind: "to-cnscd-xa" }, [{ exOfficio: "Bí thư Đoàn xã" }]);
});

const as = (...roles: readonly Role[]) => givenActor(communeId, roles);

async function view(): Promise<HandoverView> {
  const read = await readHandover(actor, an);
  if (!read) throw new Error("nothing to hand over");
  return read;
}

type Choice = readonly [bodyId: string, deed: HandoverDeed, successorId?: string, positionTitle?: string];

/** The input as the form of the page looked at would post it. */
function chosen(read: HandoverView, ...choices: readonly Choice[]) {
  const form: Record<string, string | string[]> = { personId: an, bodyIds: choices.map(([bodyId]) => bodyId) };
  for (const [bodyId, deed, successorId = "", positionTitle = ""] of choices) {
    form[`viec-${bodyId}`] = deed;
    form[`nguoi-${bodyId}`] = successorId;
    form[`chuc-vu-${bodyId}`] = positionTitle;
    form[`dau-${bodyId}`] = read.places.find(({ body }) => body.id === bodyId)?.mark ?? "";
  }
  return handoverSchema.parse(form);
}

const holders = async (bodyId: string) =>
  (await readOpenDraft(actor, { bodyId }))?.members.map(({ personId, vacant }) => (vacant ? "trống" : personId));

describe("what somebody who leaves carries", () => {
  test("is every seat by name, apart from those that go with a post, with drafts and requests", async () => {
    const account = "0199a0b0-0000-7000-8000-000000000001";
    await database.superuserQuery(
      "insert into account (id, commune_id, login_name, display_name, roles, person_id) values ($1, $2, 'an', 'An', '{van-hoa-xa-hoi}', $3)",
      [account, communeId, an],
    );
    await database.superuserQuery(
      "insert into document (commune_id, id, kind, issuer_name, subject, symbol, series, folded, created_by) values ($1, gen_random_uuid(), 'qd-kien-toan-to', 'UBND', 'Về việc kiện toàn Tổ', 'QĐ', 'qd', '', $2)",
      [communeId, account],
    );
    await database.superuserQuery(
      "insert into membership_request (commune_id, id, body_id, kind, full_name, reason, asked_by, asked_by_name, created_at, updated_at) values ($1, gen_random_uuid(), $2, 'join', 'Lò Văn Dũng', 'Xin vào', $3, 'An', now(), now())",
      [communeId, team, account],
    );
    const read = await view();
    expect(read.places.map(({ body, seat }) => [body.kind, seat?.role]).sort()).toEqual([
      ["ban-chi-dao", "uy-vien"],
      ["to-cnscd-ban", "to-truong"],
    ]);
    expect(read.places.find(({ body }) => body.id === committee)?.member?.hamlets).toHaveLength(2);
    expect(read.byPost.map(({ body }) => body.id)).toEqual([youth]);
    expect(read.documents.map(({ subject }) => subject)).toEqual(["Về việc kiện toàn Tổ"]);
    expect(read.requests.map(({ fullName, state }) => [fullName, state])).toEqual([["Lò Văn Dũng", "asked"]]);
  });

  test("is for those who prepare rosters, in their own commune", async () => {
    expect(await readHandover(as("chi-xem", "tai-chinh", "uy-vien", "truong-ban"), an)).toBeNull();
    expect(await readHandover(givenActor(await givenOtherCommune(), ["quan-tri"]), an)).toBeNull();
    expect((await readHandover(as("to-giup-viec"), an))?.places).toHaveLength(2);
  });
});

describe("handing over", () => {
  test("puts successor and empty seat into the working rosters of all bodies at once, and changes nothing that holds", async () => {
    const read = await view();
    const input = chosen(read, [committee, "replace", chi, "Công chức Văn phòng"], [team, "vacate"]);
    expect(value(await handOver(as("van-hoa-xa-hoi"), input)).bodyNames).toHaveLength(2);
    expect(await holders(committee)).toEqual([bình, chi]);
    const successor = (await readOpenDraft(actor, { bodyId: committee }))?.members[1];
    expect(successor).toMatchObject({ duty: "Theo dõi dịch vụ công", positionTitle: "Công chức Văn phòng" });
    expect(successor?.hamlets.map(({ id, supporting }) => [id, supporting])).toEqual([
      [hamletIds[0], false],
      [hamletIds[1], true],
    ]);
    const vacant = (await readOpenDraft(actor, { bodyId: team }))?.members[0];
    expect(vacant).toMatchObject({ vacant: true, role: "to-truong", marks: ["dai-su-so"] });
    expect((await rosterOn(actor, { bodyId: committee }, TEST_DAY)).map(({ personId }) => personId)).toEqual([
      bình,
      an,
    ]);
    const done = await view();
    expect(done.places.map(({ member, draft }) => [member, draft?.proposedIn])).toEqual([
      [null, null],
      [null, null],
    ]);
    const lines = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'roster.handed-over' order by id",
    );
    expect(lines.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Bàn giao vị trí Ủy viên của Lò Văn An ở .+: Vàng Văn Chi thay$/),
        expect.stringMatching(/^Bàn giao vị trí Tổ trưởng của Lò Văn An ở .+: để trống$/),
      ]),
    );
  });

  test("uses the working roster that is there, and leaves the rest of it as it is", async () => {
    value(await startFromCurrent(actor, { body: { bodyId: committee } }));
    await database.superuserQuery(
      "update roster_entry set duty = 'Điều hành mới' where person_id = $1 and draft_id in (select id from roster_draft where state = 'open')",
      [bình],
    );
    value(await handOver(actor, chosen(await view(), [committee, "replace", chi], [team, "keep"])));
    const draft = await readOpenDraft(actor, { bodyId: committee });
    expect(draft?.members.map(({ personId, duty }) => [personId, duty])).toEqual([
      [bình, "Điều hành mới"],
      [chi, "Theo dõi dịch vụ công"],
    ]);
    expect(await readOpenDraft(actor, { bodyId: team })).toBeNull();
  });

  test("is refused whole when one place has changed since it was looked at", async () => {
    const read = await view();
    value(await startFromCurrent(actor, { body: { bodyId: committee } }));
    const both = chosen(read, [committee, "replace", chi], [team, "vacate"]);
    const draft = await readOpenDraft(actor, { bodyId: committee });
    const own = draft?.members.find(({ personId }) => personId === an);
    const edit = {
      ...{ id: own?.id, version: "1", role: "uy-vien", holder: "person" },
      personId: an,
      duty: "Khác hẳn",
    };
    value(await editEntry(actor, entryEditSchema.parse(edit)));
    const refused = await handOver(actor, both);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: "stale", fields: { [`nguoi-${committee}`]: /vừa được/ } },
    });
    // Nothing half-written: the team has no working roster either.
    expect(await readOpenDraft(actor, { bodyId: team })).toBeNull();
    expect(await holders(committee)).toEqual([bình, an]);
  });

  test("is not stale for a working roster that leaves the place alone", async () => {
    const read = await view();
    value(await startFromCurrent(actor, { body: { bodyId: committee } }));
    expect(code(await handOver(actor, chosen(read, [committee, "vacate"])))).toBe("ok");
  });

  test("refuses a successor who sits there already, or is gone, and the same place twice", async () => {
    const read = await view();
    expect(code(await handOver(actor, chosen(read, [committee, "replace", bình])))).toBe("already-listed");
    await database.superuserQuery("update person set deleted_at = now() where id = $1", [chi]);
    expect(code(await handOver(actor, chosen(read, [team, "replace", chi])))).toBe("gone");
    expect(code(await handOver(actor, chosen(read, [team, "keep"])))).toBe("nothing-chosen");
    expect(await readOpenDraft(actor, { bodyId: team })).toBeNull();
    expect(code(await handOver(actor, chosen(read, [team, "vacate"])))).toBe("ok");
    expect(code(await handOver(actor, chosen(read, [team, "vacate"])))).toBe("stale");
  });

  test("of two at once is done by one", async () => {
    const read = await view();
    const [one, other] = await Promise.all([
      handOver(actor, chosen(read, [committee, "replace", chi], [team, "replace", chi])),
      handOver(actor, chosen(read, [team, "vacate"], [committee, "vacate"])),
    ]);
    expect([code(one), code(other)].sort()).toEqual(["ok", "stale"]);
    const byOne = one.ok ? chi : "trống";
    expect([await holders(committee), await holders(team)]).toEqual([[bình, byOne], [byOne]]);
  });

  test("is for those who prepare rosters, in their own commune", async () => {
    const input = chosen(await view(), [committee, "vacate"]);
    expect(code(await handOver(as("chi-xem", "tai-chinh", "uy-vien"), input))).toBe("forbidden");
    expect(code(await handOver(givenActor(await givenOtherCommune(), ["quan-tri"]), input))).toBe("not-found");
  });

  test("is asked for a successor in words beside the place", () => {
    const form = { personId: an, bodyIds: team, [`viec-${team}`]: "replace", [`dau-${team}`]: "x" };
    const issues = handoverSchema.safeParse(form).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([[`nguoi-${team}`]]);
    expect(handoverSchema.safeParse({ personId: an }).data?.places).toEqual([]);
  });
});

describe("handing over everything to one person", () => {
  const all = (read: HandoverView, successorId: string, title = "") =>
    handoverAllSchema.parse({
      ...{ personId: an, bodyIds: read.places.map(({ body }) => body.id) },
      ...{ "nguoi-nhan": successorId, "chuc-vu-nguoi-nhan": title },
      ...Object.fromEntries(read.places.map(({ body, mark }) => [`dau-${body.id}`, mark])),
    });

  test("puts one successor in every body, by the post typed once", async () => {
    const done = value(await handOverAll(as("van-hoa-xa-hoi"), all(await view(), chi, "Bí thư Đoàn xã")));
    expect([done.bodyNames.length, done.keptIn]).toEqual([2, []]);
    expect(await holders(committee)).toEqual([bình, chi]);
    expect(await holders(team)).toEqual([chi]);
    const draft = await readOpenDraft(actor, { bodyId: team });
    expect(draft?.members[0]).toMatchObject({ positionTitle: "Bí thư Đoàn xã", marks: ["dai-su-so"] });
    expect((await view()).places.filter(({ member }) => member !== null)).toEqual([]);
  });

  test("keeps the place where the successor sits already, and says where", async () => {
    const done = value(await handOverAll(actor, all(await view(), bình)));
    expect(done.bodyNames).toHaveLength(1);
    expect(done.keptIn).toEqual([expect.stringContaining("Ban Chỉ đạo")]);
    expect(await holders(committee)).toBeUndefined();
    expect(await holders(team)).toEqual([bình]);
  });

  test("is refused with nothing written where no place is left to give, for who may not, and when a place has changed", async () => {
    const read = await view();
    const onlyCommittee = {
      ...all(read, bình),
      places: all(read, bình).places.filter((one) => one.bodyId === committee),
    };
    expect(code(await handOverAll(actor, onlyCommittee))).toBe("already-listed");
    expect(code(await handOverAll(as("chi-xem", "truong-ban"), all(read, chi)))).toBe("forbidden");
    expect(code(await handOverAll(givenActor(await givenOtherCommune(), ["quan-tri"]), all(read, chi)))).toBe(
      "not-found",
    );
    value(await handOver(actor, chosen(read, [team, "vacate"])));
    expect(code(await handOverAll(actor, all(read, chi)))).toBe("stale");
    expect(await holders(committee)).toBeUndefined();
    expect(handoverAllSchema.safeParse({ personId: an, bodyIds: team }).error?.issues.map(({ path }) => path)).toEqual([
      ["nguoi-nhan"],
    ]);
  });
});
