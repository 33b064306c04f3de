import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor-mint";
import { endOfDay } from "@/lib/governance/core/end-of-day";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readBodyDay } from "@/lib/governance/queries/body-day";
import { rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate as day } from "@/lib/kernel/civil-date";
import { addPost, endPost } from "@/lib/organization/commands/people";
import { stopClockAt } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { value } from "./given-list";
import { givenPeople, givenRecorded } from "./given-roster";

const database = useDatabase();
const POST = "Ủy viên UBND, Trưởng Công an xã";
let communeId: string;
let people: ReadonlyMap<string, string>;
let anPost: string;

/** The one who acts on a day, at its noon. */
function onDay(at: CivilDate): Actor {
  stopClockAt(at);
  return systemActor("kiem-thu", communeId, at);
}
const id = (name: string) => people.get(name) ?? "";
const asking = () => systemActor("kiem-thu", communeId, day("2026-11-22"));

/** Who sits by the post on a day, by what had been written down by the end of another. */
async function holder(asked: CivilDate, known?: CivilDate): Promise<string> {
  const roster = await rosterOn(asking(), COMMITTEE, asked, known ? endOfDay(known) : undefined);
  return roster.map(({ fullName }) => fullName || "chưa có").join();
}

/** An holds the post from 1/1. On 20/2 it is written down that he left on 1/2, and on 25/2 that Bình came that day. */
beforeEach(async () => {
  await database.truncateAll();
  stopClockAt(day("2026-01-01"));
  const given = await givenCommune();
  communeId = given.communeId;
  people = await givenPeople(onDay(day("2026-01-01")), ["Lò Văn An", "Tao Thị Bình"]);
  const first = onDay(day("2026-01-02"));
  const held = { title: POST, unitId: null };
  anPost = value(await addPost(first, { ...held, personId: id("Lò Văn An"), validFrom: day("2026-01-01") })).id;
  await givenRecorded(first, "01/QĐ", day("2026-01-01"), [{ exOfficio: POST.toLocaleUpperCase("vi") }]);
  value(await endPost(onDay(day("2026-02-20")), { postId: anPost, validTo: day("2026-02-01") }));
  const later = { ...held, personId: id("Tao Thị Bình"), validFrom: day("2026-02-01") };
  value(await addPost(onDay(day("2026-02-25")), later));
});
afterEach(() => stopClockAt(null));

describe("a seat that follows a post", () => {
  test("is held on a day by whoever was known to hold the post, by what had been written down by another", async () => {
    const about = day("2026-02-10");
    expect(await holder(about, day("2026-02-10"))).toBe("Lò Văn An");
    expect(await holder(about, day("2026-02-19"))).toBe("Lò Văn An");
    expect(await holder(about, day("2026-02-20"))).toBe("chưa có");
    expect(await holder(about, day("2026-02-24"))).toBe("chưa có");
    expect(await holder(about, day("2026-02-25"))).toBe("Tao Thị Bình");
    expect(await holder(about)).toBe("Tao Thị Bình");
    expect(await holder(day("2026-01-31"), day("2026-02-25"))).toBe("Lò Văn An");
    expect(await holder(day("2026-01-31"))).toBe("Lò Văn An");
  });

  test("tells who has come to be known as its holder since", async () => {
    const about = day("2026-02-10");
    const believed = await readBodyDay(asking(), COMMITTEE, about, day("2026-02-10"));
    expect(believed.knowledge?.since).toMatchObject({ joined: [], left: [], changed: [] });
    expect(believed.knowledge?.holders).toMatchObject([
      { before: { fullName: "Lò Văn An" }, after: { fullName: "Tao Thị Bình" } },
    ]);
    const same = await readBodyDay(asking(), COMMITTEE, day("2026-01-31"), day("2026-02-10"));
    expect(same.knowledge?.holders).toEqual([]);
  });
});

describe("what was known of posts", () => {
  const known = () =>
    database.superuserQuery<{ name: string; open: boolean }>(
      `select p.full_name as name, k.superseded_at is null as open from post_known k
       join person p on p.commune_id = k.commune_id and p.id = k.person_id where k.title = $1
       order by k.recorded_at, k.valid_to nulls first`,
      [POST],
    );

  test("is kept by each change that says something of the post, and by taking it out", async () => {
    expect(await known()).toEqual([
      { name: "Lò Văn An", open: false },
      { name: "Lò Văn An", open: true },
      { name: "Tao Thị Bình", open: true },
    ]);
    await inCommune(communeId, (tx) =>
      tx.post.updateMany({ where: { id: anPost }, data: { signing: "pho-chu-tich" } }),
    );
    expect(await known()).toHaveLength(3);
    stopClockAt(day("2026-03-10"));
    await inCommune(communeId, (tx) => tx.post.deleteMany({ where: { id: anPost } }));
    expect((await known()).filter(({ open }) => open)).toEqual([{ name: "Tao Thị Bình", open: true }]);
    expect(await holder(day("2026-01-31"))).toBe("chưa có");
    expect(await holder(day("2026-01-31"), day("2026-02-25"))).toBe("Lò Văn An");
  });

  test("is not the portal's to rewrite, and is no other commune's to read", async () => {
    const update = inCommune(communeId, (tx) => tx.postKnown.updateMany({ data: { title: "Khác" } }));
    await expect(update).rejects.toThrow(/permission denied/);
    const other = await givenOtherCommune();
    expect(await inCommune(other, (tx) => tx.postKnown.count({ where: { title: POST } }))).toBe(0);
    expect(await inCommune(communeId, (tx) => tx.postKnown.count({ where: { title: POST } }))).toBe(3);
  });
});
