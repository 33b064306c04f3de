import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor-mint";
import { endOfDay } from "@/lib/governance/core/end-of-day";
import { holderOnDay, type PostHeld } from "@/lib/governance/core/seat-spans";
import { holdersOfPostsIn } from "@/lib/governance/queries/post-holders";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import { addPost, endPost } from "@/lib/organization/commands/people";
import { stopClockAt } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";
import { value } from "./given-list";
import { givenPeople } from "./given-roster";

const database = useDatabase();
const START = civilDate("2026-01-01");
const dayAt = (offset: number) => addDays(START, offset);
let communeId: string;
let people: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  stopClockAt(START);
  const given = await givenCommune();
  communeId = given.communeId;
  people = [...(await givenPeople(given.actor, ["Lò Văn An", "Tao Thị Bình", "Vàng Văn Chi"])).values()];
});
afterEach(() => stopClockAt(null));

/** What is written down of a post on a day: somebody begins, or the one written down last (or before) ends. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant("begin" as const), who: fc.nat(2), on: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ kind: fc.constant("end" as const), which: fc.nat(3), on: fc.integer({ min: 1, max: 31 }) }),
);

test("on every day the holder of a post is who the writings of that time said, whatever was written in between", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 7 }), async (deeds) => {
      run += 1;
      const title = `Chức vụ thử ${run}`;
      /** What was known of the post after each day of writing. */
      const known: (readonly PostHeld[])[] = [[]];
      for (const [index, one] of deeds.entries()) {
        const writtenOn = dayAt(index + 1);
        stopClockAt(writtenOn);
        const actor = systemActor("kiem-thu", communeId, writtenOn);
        const before = known.at(-1) ?? [];
        if (one.kind === "begin") {
          const personId = people[one.who] ?? "";
          const from = dayAt(one.on);
          const post = value(await addPost(actor, { personId, title, unitId: null, validFrom: from }));
          known.push([...before, { id: post.id, personId, from, to: null }]);
          continue;
        }
        const post = before[one.which % Math.max(1, before.length)];
        const ended = post ? await endPost(actor, { postId: post.id, validTo: dayAt(one.on) }) : null;
        known.push(ended?.ok ? before.map((held) => (held === post ? { ...held, to: dayAt(one.on) } : held)) : before);
      }
      const asker = systemActor("kiem-thu", communeId, dayAt(60));
      const asked = await inCommune(communeId, async (tx) => {
        const answers: (readonly [number, number | null, string | null])[] = [];
        for (const day of [0, 1, 7, 15, 23, 31]) {
          for (const until of [...known.keys(), null]) {
            const at = until === null ? undefined : endOfDay(dayAt(until));
            const holders = await holdersOfPostsIn(tx, asker, [title], dayAt(day), at);
            answers.push([day, until, holders.get(title.toLocaleLowerCase("vi"))?.personId ?? null]);
          }
        }
        return answers;
      });
      expect(asked).toEqual(
        asked.map(([day, until]) => [day, until, holderOnDay(known[until ?? known.length - 1] ?? [], dayAt(day))]),
      );
    }),
    { numRuns: 25, seed: 20261122 },
  );
}, 60_000);
