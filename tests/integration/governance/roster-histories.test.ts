import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { stopClockAt } from "@/lib/platform/clock";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";
import { code } from "./given-list";
import { givenPeople, givenRecorded } from "./given-roster";

const database = useDatabase();
const BEGIN = civilDate("2025-01-01");
const PEOPLE = ["An", "Bình", "Cường", "Dung", "Em"].map((name) => `Lò Văn ${name}`);
const HISTORIES = 15;
/** Deleting a few rows is many times faster than truncating their tables. */
const FORGET = `set session_replication_role = replica; ${[
  "hamlet_charge",
  "term",
  "seat",
  "roster_entry_hamlet",
  "roster_entry",
  "roster_draft",
  "body",
]
  .map((table) => `delete from ${table}`)
  .join("; ")}`;

let actor: Actor;
/** How many were recorded in all histories: no two are one paper. */
let papers = 0;
let personIds: readonly string[];
let hamletIds: readonly string[];

beforeAll(async () => {
  ({ actor } = await givenCommune());
  personIds = [...(await givenPeople(actor, PEOPLE)).values()];
  hamletIds = (await listHamlets(actor)).slice(0, 4).map(({ id }) => id);
});
afterAll(() => stopClockAt(null));

/** A decision on paper from a day with members and their bản, or the taking back of one that was recorded. */
type Step =
  | { readonly act: "record"; readonly day: number; readonly seats: readonly (readonly [number, readonly number[]])[] }
  | { readonly act: "revoke"; readonly pick: number };

const seat = fc.tuple(
  fc.integer({ min: 0, max: PEOPLE.length - 1 }),
  fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
);
const record = fc.record({
  act: fc.constant("record" as const),
  day: fc.integer({ min: 0, max: 30 }),
  seats: fc.uniqueArray(seat, { minLength: 1, maxLength: 4, selector: ([person]) => person }),
});
const revoke = fc.record({ act: fc.constant("revoke" as const), pick: fc.nat(9) });
const history = fc.array(fc.oneof({ weight: 3, arbitrary: record }, { weight: 2, arbitrary: revoke }), {
  minLength: 2,
  maxLength: 6,
});

interface Paper {
  readonly id: string;
  readonly day: CivilDate;
  readonly seats: readonly string[];
}

const seatWords = (personId: string, ids: readonly string[]) => `${personId}: ${[...ids].sort().join(" ")}`;

/**
 * The plain rule: of the documents in force the one of the latest day that has come decides alone, in whatever order
 * they were recorded; of two of one day the one that came later.
 */
function holders(inForce: readonly Paper[], day: CivilDate): readonly string[] {
  const come = inForce.filter((paper) => paper.day <= day);
  return come.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).at(-1)?.seats ?? [];
}

async function found(day: CivilDate, knownAt?: Date): Promise<readonly string[]> {
  const roster = await rosterOn(actor, COMMITTEE, day, knownAt);
  return roster
    .map((member) =>
      seatWords(
        member.personId ?? "",
        member.hamlets.map(({ id }) => id),
      ),
    )
    .sort();
}

/** Each step a minute after the one before; what was in force after each. */
async function live(steps: readonly Step[]) {
  const beliefs: { readonly at: Date; readonly inForce: readonly Paper[] }[] = [];
  let inForce: readonly Paper[] = [];
  const all: Paper[] = [];
  for (const [index, step] of steps.entries()) {
    const at = new Date(Date.parse("2026-06-01T00:00:00Z") + index * 60_000);
    stopClockAt(at);
    if (step.act === "record") {
      const seats = step.seats.map(([person, bản]) => ({
        personId: personIds[person] ?? "",
        hamletIds: bản.map((place) => hamletIds[place] ?? ""),
      }));
      const day = addDays(BEGIN, step.day);
      papers += 1;
      const id = await givenRecorded(actor, `${papers}/QĐ`, day, seats);
      const paper = { id, day, seats: seats.map((one) => seatWords(one.personId, one.hamletIds)).sort() };
      all.push(paper);
      inForce = [...inForce, paper];
    } else {
      const paper = all[step.pick % Math.max(all.length, 1)];
      if (!paper) continue;
      const last = inForce.at(-1) === paper;
      const expected = last ? "ok" : inForce.includes(paper) ? "later-document" : "not-in-force";
      expect(code(await revokeDecision(actor, { id: paper.id, reason: "Thử thu hồi" }))).toBe(expected);
      if (last) inForce = inForce.slice(0, -1);
    }
    beliefs.push({ at, inForce });
  }
  return { beliefs, inForce };
}

test("on every day exactly those sit whom the documents in force say, now and by any former knowledge", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      await database.superuserQuery(FORGET);
      const { beliefs, inForce } = await live(steps);
      const days = [...new Set(steps.flatMap((step) => (step.act === "record" ? [step.day - 1, step.day] : [])))];
      for (const count of days) {
        const day = addDays(BEGIN, count);
        expect(await found(day)).toEqual(holders(inForce, day));
        const believed = await Promise.all(beliefs.map(({ at }) => found(day, at)));
        expect(believed).toEqual(beliefs.map((belief) => holders(belief.inForce, day)));
        expect(await found(day, new Date("2026-05-31T23:59:59Z"))).toEqual([]);
      }
    }),
    { numRuns: HISTORIES },
  );
}, 180_000);
