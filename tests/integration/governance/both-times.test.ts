import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor-mint";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { endOfDay } from "@/lib/governance/core/end-of-day";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readBodyDay } from "@/lib/governance/queries/body-day";
import { rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { stopClockAt } from "@/lib/platform/clock";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";
import { value } from "./given-list";
import { givenPeople, givenRecorded, givenWorkingRoster } from "./given-roster";

const database = useDatabase();
const day = civilDate;
let communeId: string;
let people: ReadonlyMap<string, string>;

/** The one who acts on a day, at its noon. */
function onDay(at: CivilDate): Actor {
  stopClockAt(at);
  return systemActor("kiem-thu", communeId, at);
}

const id = (name: string) => people.get(name) ?? "";

async function names(asked: CivilDate, known?: CivilDate): Promise<readonly string[]> {
  const actor = systemActor("kiem-thu", communeId, day("2026-11-22"));
  const roster = await rosterOn(actor, COMMITTEE, asked, known ? endOfDay(known) : undefined);
  return roster.map(({ fullName }) => fullName);
}

async function issue(at: CivilDate, number: number): Promise<string> {
  const actor = onDay(at);
  const draft = value(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] })).id;
  const input = { id: draft, version: 1, number, issuedOn: at, confirmOrder: undefined, confirmBases: "on" as const };
  return value(await issueDecision(actor, input)).id;
}

beforeAll(ensureWorkers, 60_000);
beforeEach(async () => {
  await database.truncateAll();
  const given = await givenCommune();
  communeId = given.communeId;
  people = await givenPeople(given.actor, ["Lò Văn An", "Tao Thị Bình", "Vàng Văn Cường"]);
  await database.superuserQuery(
    `insert into post (commune_id, id, person_id, title, signing)
     values ($1, gen_random_uuid(), $2, 'Chủ tịch Ủy ban nhân dân xã', 'chu-tich')`,
    [communeId, id("Lò Văn An")],
  );
});
afterEach(() => stopClockAt(null));

/** An and Bình sit from 1/1. On 20/2 a decision of 1/2 comes in late; it is taken back on 10/3, another comes on 20/3. */
async function givenHistory() {
  await givenRecorded(onDay(day("2026-01-01")), "01/QĐ", day("2026-01-01"), [
    { personId: id("Lò Văn An") },
    { personId: id("Tao Thị Bình") },
  ]);
  const late = await givenRecorded(onDay(day("2026-02-20")), "02/QĐ", day("2026-02-01"), [
    { personId: id("Lò Văn An") },
    { personId: id("Vàng Văn Cường") },
  ]);
  value(await revokeDecision(onDay(day("2026-03-10")), { id: late, reason: "Ghi nhầm" }));
  const [hamlet] = await listHamlets(onDay(day("2026-03-20")));
  await givenWorkingRoster(onDay(day("2026-03-20")), [
    { personId: id("Lò Văn An"), hamletIds: [hamlet?.id ?? ""] },
    { personId: id("Vàng Văn Cường") },
    { personId: id("Tao Thị Bình") },
  ]);
  const again = await issue(day("2026-03-20"), 3);
  return { late, again };
}

describe("what did we believe on a day about a day", () => {
  test("is what had been recorded by then, and what is known now is another question", async () => {
    await givenHistory();
    const first = ["Lò Văn An", "Tao Thị Bình"];
    const second = ["Lò Văn An", "Vàng Văn Cường"];
    expect(await names(day("2026-02-01"), day("2025-12-31"))).toEqual([]);
    expect(await names(day("2026-02-01"), day("2026-02-01"))).toEqual(first);
    expect(await names(day("2026-02-01"), day("2026-03-01"))).toEqual(second);
    expect(await names(day("2026-01-31"), day("2026-03-01"))).toEqual(first);
    expect(await names(day("2026-02-01"), day("2026-03-10"))).toEqual(first);
    expect(await names(day("2026-02-01"))).toEqual(first);
    expect(await names(day("2026-03-20"), day("2026-03-19"))).toEqual(first);
    expect(await names(day("2026-03-20"))).toEqual(["Lò Văn An", "Vàng Văn Cường", "Tao Thị Bình"]);
  });

  test("counts what was recorded up to the last instant of the day", async () => {
    stopClockAt(new Date("2026-01-02T23:59:59.999+07:00"));
    const actor = systemActor("kiem-thu", communeId, day("2026-01-02"));
    await givenRecorded(actor, "01/QĐ", day("2026-01-01"), [{ personId: id("Lò Văn An") }]);
    expect(await names(day("2026-01-01"), day("2026-01-01"))).toEqual([]);
    expect(await names(day("2026-01-01"), day("2026-01-02"))).toEqual(["Lò Văn An"]);
  });

  test("says what has changed since and by which documents", async () => {
    const { late, again } = await givenHistory();
    const actor = systemActor("kiem-thu", communeId, day("2026-11-22"));
    const believed = await readBodyDay(actor, COMMITTEE, day("2026-02-01"), day("2026-03-01"));
    expect(believed.members.map(({ fullName }) => fullName)).toEqual(["Lò Văn An", "Vàng Văn Cường"]);
    expect(believed.knowledge?.since.joined.map(({ fullName }) => fullName)).toEqual(["Tao Thị Bình"]);
    expect(believed.knowledge?.since.left.map(({ fullName }) => fullName)).toEqual(["Vàng Văn Cường"]);
    expect(believed.knowledge?.documents).toMatchObject([{ id: late, code: "02/QĐ", state: "revoked" }]);
    const spring = await readBodyDay(actor, COMMITTEE, day("2026-03-20"), day("2026-03-15"));
    expect(spring.knowledge?.since.changed.map(({ fullName }) => fullName)).toEqual(["Lò Văn An"]);
    expect(spring.knowledge?.documents.map((document) => document.id)).toEqual([again]);
    const now = await readBodyDay(actor, COMMITTEE, day("2026-03-20"), day("2026-11-22"));
    expect(now.knowledge).toMatchObject({ since: { joined: [], left: [], changed: [] }, documents: [] });
    expect((await readBodyDay(actor, COMMITTEE, day("2026-03-20"))).knowledge).toBeNull();
  });

  test("a decision is taken back also after one that came later has been taken back", async () => {
    const first = await givenRecorded(onDay(day("2026-01-01")), "01/QĐ", day("2026-01-01"), [
      { personId: id("Lò Văn An") },
    ]);
    const second = await givenRecorded(onDay(day("2026-02-01")), "02/QĐ", day("2026-02-01"), [
      { personId: id("Tao Thị Bình") },
    ]);
    value(await revokeDecision(onDay(day("2026-03-01")), { id: second, reason: "Ghi nhầm" }));
    value(await revokeDecision(onDay(day("2026-03-02")), { id: first, reason: "Ghi nhầm" }));
    expect(await names(day("2026-02-01"))).toEqual([]);
    expect(await names(day("2026-02-01"), day("2026-03-01"))).toEqual(["Lò Văn An"]);
  });
});
