import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readContacts, readHamletContacts } from "@/lib/governance/queries/contacts";
import { readCoverage } from "@/lib/governance/queries/coverage";
import { seatsOf } from "@/lib/governance/queries/person-seats";
import type { Actor, Role } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { stopClockAt } from "@/lib/platform/clock";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code } from "./given-list";
import { givenPeople, givenRecorded, givenWorkingRoster } from "./given-roster";
import { givenSeats } from "./given-seats";

const database = useDatabase();
let communeId: string;
let actor: Actor;
let an: string;
let bình: string;
let hamletIds: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor } = await givenCommune());
  const people = await givenPeople(actor, ["Lò Văn An", "Tao Thị Bình"]);
  an = people.get("Lò Văn An") ?? "";
  bình = people.get("Tao Thị Bình") ?? "";
  hamletIds = (await listHamlets(actor)).map(({ id }) => id);
  await givenRecorded(actor, "01/QĐ", civilDate("2026-01-01"), [
    { personId: an, hamletIds: hamletIds.slice(0, 2) },
    { personId: bình, hamletIds: hamletIds.slice(1, 2) },
  ]);
});
afterEach(() => stopClockAt(null));

const as = (...roles: readonly Role[]) => givenActor(communeId, roles);

describe("the coverage matrix", () => {
  test("is of the roster in force on the day for every role", async () => {
    const head = await readCoverage(as("truong-ban"), { day: TEST_DAY, source: "proposed" });
    expect(head).toMatchObject({ source: "in-force", mayPropose: false, memberCount: 2 });
    expect(head.rows.slice(0, 3).map(({ standing }) => standing)).toEqual(["one", "several", "none"]);
    expect(head.rows).toHaveLength(hamletIds.length);
    const before = await readCoverage(actor, { day: civilDate("2025-12-31"), source: "in-force" });
    expect(before.rows.every(({ standing }) => standing === "none")).toBe(true);
  });

  test("is of the working roster for those who may read it", async () => {
    await givenWorkingRoster(actor, [{ personId: an, hamletIds: hamletIds.slice(0, 6) }]);
    const proposed = await readCoverage(as("to-giup-viec"), { day: TEST_DAY, source: "proposed" });
    expect(proposed.loads.map((load) => load.hamlets.length)).toEqual([6]);
    expect(proposed.overloads.map((one) => [one.personId, one.hamlets.length])).toEqual([[an, 6]]);
    expect((await readCoverage(as("chi-xem"), { day: TEST_DAY, source: "proposed" })).memberCount).toBe(2);
  });

  test("names who is in charge of a bản that is no more", async () => {
    await database.superuserQuery("update hamlet set valid_to = '2026-06-01' where id = $1", [hamletIds[1]]);
    const view = await readCoverage(actor, { day: TEST_DAY, source: "in-force" });
    expect(view.lost).toHaveLength(2);
    expect(view.rows).toHaveLength(hamletIds.length - 1);
    expect((await readCoverage(actor, { day: civilDate("2026-05-31"), source: "in-force" })).lost).toEqual([]);
  });
});

describe("one person's seats", () => {
  test("stay when they are past, each with its end and its documents", async () => {
    await givenRecorded(actor, "02/QĐ", civilDate("2026-06-01"), [{ personId: bình, duty: "Điều hành" }]);
    expect(await seatsOf(as("chi-xem"), an)).toMatchObject([
      {
        standing: "ended",
        from: "2026-01-01",
        to: "2026-06-01",
        begunBy: { code: "01/QĐ" },
        endedBy: { code: "02/QĐ" },
      },
    ]);
    const seats = await seatsOf(actor, bình);
    expect(seats.map(({ standing, role, duty }) => [standing, role, duty])).toEqual([
      ["holds", "truong-ban", "Điều hành"],
      ["ended", "uy-vien", "Theo dõi"],
    ]);
    expect(seats[1]?.hamlets.map(({ id }) => id)).toEqual([hamletIds[1]]);
  });

  test("are of every body, and by a post for as long as both hold", async () => {
    await database.superuserQuery(
      "insert into post (commune_id, id, person_id, title, valid_from, valid_to) values ($1, gen_random_uuid(), $2, 'Bí thư Đoàn xã', '2026-03-01', '2026-09-01')",
      [communeId, an],
    );
    const [hamletId = ""] = hamletIds;
    const xã = await givenSeats(actor, 5, civilDate("2026-02-01"), { kind: "to-cnscd-xa" }, [
      { exOfficio: "Bí thư Đoàn xã", supportingIds: [hamletId], hamletIds: [hamletId], pillars: ["xa-hoi-so"] },
    ]);
    await givenSeats(actor, 6, civilDate("2026-04-01"), { kind: "to-cnscd-ban", hamletId }, [
      { personId: an, marks: ["dai-su-so"] },
    ]);
    const seats = await seatsOf(as("chi-xem"), an);
    expect(seats.map(({ body, role, from, to, standing }) => [body.kind, role, from, to, standing])).toEqual([
      ["to-cnscd-ban", "to-truong", "2026-04-01", null, "holds"],
      ["to-cnscd-xa", "to-truong", "2026-03-01", "2026-09-01", "ended"],
      ["ban-chi-dao", "truong-ban", "2026-01-01", null, "holds"],
    ]);
    expect(seats[0]).toMatchObject({ headOfHamlet: { id: hamletId }, marks: ["dai-su-so"] });
    // The seat stands; it only went to another with the post.
    expect(seats[1]).toMatchObject({ body: { id: xã }, exOfficio: "Bí thư Đoàn xã", endedBy: null });
    expect(seats[1]?.hamlets).toMatchObject([{ id: hamletId, supporting: true }]);
  });

  test("to come are said to be to come, and another commune's are not there", async () => {
    const early = givenActor(communeId, ["chi-xem"], { today: civilDate("2025-12-31") });
    expect((await seatsOf(early, an)).map(({ standing }) => standing)).toEqual(["to-come"]);
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect(await seatsOf(stranger, an)).toEqual([]);
    expect((await readContacts(stranger, COMMITTEE, TEST_DAY)).members).toEqual([]);
    const coverage = await readCoverage(stranger, { day: TEST_DAY, source: "in-force" });
    expect(coverage.loads).toEqual([]);
  });
});

describe("phones of members", () => {
  test.each([
    ["van-thu", "written", "0912 345 678", 1],
    ["chi-xem", "masked", "0912 ••• 678", 0],
    ["truong-ban", "none", null, 0],
    ["dau-moi", "none", null, 0],
  ] as const)("are %s: %s", async (role, phones, shown, count) => {
    await database.superuserQuery("update person set phone = '0912345678' where id = $1", [an]);
    const view = await readContacts(as(role), COMMITTEE, TEST_DAY);
    expect(view.phones).toBe(phones);
    expect(view.members.map(({ phone }) => phone)).toEqual([shown, null]);
    expect(view.written).toBe(count);
  });

  test("taken are told in the trail with whose they are, by those who may", async () => {
    const taken = { of: { body: COMMITTEE }, day: TEST_DAY, count: 1, purpose: "chat" } as const;
    expect(code(await recordContactsTaken(as("chi-xem"), taken))).toBe("forbidden");
    expect(code(await recordContactsTaken(as("van-thu"), taken))).toBe("ok");
    const [hamletId = ""] = hamletIds;
    const bodyId = await givenSeats(actor, 7, TEST_DAY, { kind: "to-cnscd-ban", hamletId }, [{ personId: an }]);
    await recordContactsTaken(as("van-thu"), { ...taken, of: { body: { bodyId } }, purpose: "paper" });
    await recordContactsTaken(as("van-thu"), { ...taken, of: { hamletId } });
    await recordContactsTaken(as("van-thu"), { ...taken, of: { hamletId }, purpose: "sheet" });
    expect(code(await recordContactsTaken(as("truong-ban"), { ...taken, purpose: "sheet" }))).toBe("forbidden");
    const lines = await database.superuserQuery<{ words: string; entity_type: string; entity_id: string }>(
      "select words, entity_type, entity_id from audit_line where action = 'contacts.taken' order by id",
    );
    expect(lines.map(({ words }) => words)).toEqual([
      "Lấy danh bạ Ban Chỉ đạo chuyển đổi số ngày 22/11/2026 có 1 số điện thoại để gửi Zalo",
      "Lấy danh bạ Tổ công nghệ số cộng đồng bản số 01 ngày 22/11/2026 có 1 số điện thoại để in",
      "Lấy danh bạ bản số 01 ngày 22/11/2026 có 1 số điện thoại để gửi Zalo",
      "Lấy danh bạ bản số 01 ngày 22/11/2026 có 1 số điện thoại ra Excel",
    ]);
    expect(lines.slice(1).map((line) => [line.entity_type, line.entity_id])).toEqual([
      ["body", bodyId],
      ["hamlet", hamletId],
      ["hamlet", hamletId],
    ]);
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect(code(await recordContactsTaken(stranger, { ...taken, of: { hamletId } }))).toBe("not-found");
  });

  test("of a bản are of who is in charge of it, then of its team, by the same rule", async () => {
    const [hamletId = ""] = hamletIds;
    await database.superuserQuery("update person set phone = '0912345678' where id in ($1, $2)", [an, bình]);
    const day = civilDate("2026-05-01");
    await givenSeats(actor, 7, day, { kind: "to-cnscd-ban", hamletId }, [{ personId: bình }, { vacant: true }]);
    const view = await readHamletContacts(as("van-thu"), hamletId, TEST_DAY);
    expect(view.inCharge.map(({ personId, phone, supporting }) => [personId, phone, supporting])).toEqual([
      [an, "0912 345 678", false],
    ]);
    expect(view.team.map(({ personId, member }) => [personId, member.role])).toEqual([
      [bình, "to-truong"],
      [null, "thanh-vien"],
    ]);
    expect([view.phones, view.written]).toEqual(["written", 2]);
    expect((await readHamletContacts(as("chi-xem"), hamletId, TEST_DAY)).inCharge[0]?.phone).toBe("0912 ••• 678");
    expect((await readHamletContacts(as("truong-ban"), hamletId, TEST_DAY)).inCharge[0]?.phone).toBeNull();
    expect((await readHamletContacts(actor, hamletId, civilDate("2026-04-30"))).team).toEqual([]);
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect(await readHamletContacts(stranger, hamletId, TEST_DAY)).toMatchObject({
      inCharge: [],
      team: [],
      written: 0,
    });
  });
});
