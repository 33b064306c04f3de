import { beforeEach, describe, expect, test } from "vitest";
import { readCoverage } from "@/lib/governance/queries/coverage";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { givenPeople } from "./given-roster";
import { givenSeats } from "./given-seats";

const database = useDatabase();
const FROM = civilDate("2026-03-01");
const asked = { day: TEST_DAY, source: "in-force" } as const;
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
});

describe("the matrix of who is in charge", () => {
  test("tells those in charge from those who support, and follows a post to its holder", async () => {
    await database.superuserQuery(
      "insert into post (commune_id, id, person_id, title, valid_from, valid_to) values ($1, gen_random_uuid(), $2, 'Trưởng Công an xã', '2026-01-01', '2026-07-01')",
      [communeId, bình],
    );
    const [first = "", second = ""] = hamletIds;
    await givenSeats(actor, 1, FROM, { kind: "ban-chi-dao" }, [
      { personId: an, hamletIds: [first], supportingIds: [first] },
      { exOfficio: "Trưởng Công an xã", hamletIds: [second] },
      { vacant: true, hamletIds: [hamletIds[2] ?? ""] },
    ]);
    const rows = async (day: string) =>
      (await readCoverage(actor, { ...asked, day: civilDate(day) })).rows
        .slice(0, 3)
        .map(({ members, supporters, standing }) => [members.length, supporters.length, standing]);
    expect(await rows("2026-06-30")).toEqual([
      [0, 1, "none"],
      [1, 0, "one"],
      [0, 0, "none"],
    ]);
    // Nobody has held the post since.
    expect((await rows("2026-07-01"))[1]).toEqual([0, 0, "none"]);
  });
});

describe("too many bản for one person", () => {
  beforeEach(async () => {
    const numbers = hamletIds.slice(0, 4);
    await givenSeats(actor, 1, FROM, { kind: "ban-chi-dao" }, [{ personId: an, hamletIds: numbers }]);
    const [, , , fourth = "", fifth = ""] = hamletIds;
    await givenSeats(actor, 2, FROM, { kind: "to-cnscd-ban", hamletId: fourth }, [{ personId: an }]);
    await givenSeats(actor, 3, civilDate("2026-05-01"), { kind: "to-cnscd-ban", hamletId: fifth }, [
      { personId: an },
      { personId: bình },
    ]);
  });

  test("is by the commune's own measure, over all bodies, on the day", async () => {
    expect((await readCoverage(actor, asked)).overloads).toEqual([]);
    await database.superuserQuery("update commune set most_hamlets = 4 where id = $1", [communeId]);
    const view = await readCoverage(actor, asked);
    expect(view.most).toBe(4);
    expect(view.overloads.map((one) => [one.personId, one.hamlets.length, one.seats.length])).toEqual([[an, 5, 3]]);
    const before = await readCoverage(actor, { ...asked, day: civilDate("2026-04-30") });
    expect(before.overloads).toEqual([]);
    // Heading a team is no charge of the committee.
    expect(view.loads.map(({ member, hamlets }) => [member.personId, hamlets.length])).toEqual([[an, 4]]);
  });

  test("is said to every role, and of no other commune", async () => {
    await database.superuserQuery("update commune set most_hamlets = 2 where true");
    const seen = await readCoverage(givenActor(communeId, ["truong-ban"]), asked);
    expect(seen.overloads.map(({ fullName }) => fullName)).toEqual(["Lò Văn An"]);
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    expect((await readCoverage(stranger, asked)).overloads).toEqual([]);
  });
});
