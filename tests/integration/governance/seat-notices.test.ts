import { beforeEach, describe, expect, test } from "vitest";
import { revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { Actor } from "@/lib/kernel/actor";
import { addDays } from "@/lib/kernel/civil-date";
import { addPost } from "@/lib/organization/commands/people";
import { useDatabase } from "../../support/database";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { value } from "./given-list";
import { givenPeople } from "./given-roster";
import { givenSeated, givenTeam } from "./given-team";

const database = useDatabase();
let actor: Actor;
let teamId: string;
let idOf: (name: string) => string;

const day = addDays(TEST_DAY, -10);
const later = addDays(TEST_DAY, -3);
const HREF = () => `/to-chuc/${teamId}?ngay=`;

beforeEach(async () => {
  await database.truncateAll();
  ({ actor } = await givenCommune());
  const people = await givenPeople(actor, ["Lò Văn An", "Vàng Thị Bình", "Tẩn A Cường", "Giàng Thị Dung"]);
  idOf = (name) => people.get(name) ?? "";
  teamId = await givenTeam(actor, 1);
});

/** What each person has been told, in the order it was left; the last `of` are looked at. */
const told = async () =>
  database.superuserQuery<{ who: string; kind: string; words: string; href: string }>(
    `select p.full_name as who, n.kind, n.words, n.href from notice n join person p on p.id = n.person_id
     order by n.created_at, p.full_name`,
  );
const brief = async () => (await told()).map(({ who, kind }) => `${who}: ${kind}`);
const forget = () => database.superuserQuery("delete from notice");

describe("what a decision tells those it concerns", () => {
  test("who is seated, with the words of the paper and the way to it", async () => {
    const seats = [
      { personId: idOf("Lò Văn An"), role: "to-truong" },
      { personId: idOf("Vàng Thị Bình"), role: "to-pho" },
    ] as const;
    await givenSeated(actor, teamId, seats, { number: "07/QĐ-UBND", from: day });
    expect(await told()).toEqual([
      {
        ...{ who: "Lò Văn An", kind: "term-begun", href: `${HREF()}${day}` },
        words:
          "Bạn giữ chức danh Tổ trưởng, Tổ công nghệ số cộng đồng bản số 01 từ ngày 12/11/2026, theo Quyết định số 07/QĐ-UBND.",
      },
      expect.objectContaining({ who: "Vàng Thị Bình", words: expect.stringContaining("Tổ phó") }),
    ]);
  });

  test("one thing each when it changes and relieves, nothing to who stays as they were; revoked, all the way back", async () => {
    const an = { personId: idOf("Lò Văn An"), role: "to-truong" } as const;
    const binh = { personId: idOf("Vàng Thị Bình"), role: "thanh-vien" } as const;
    const cuong = { personId: idOf("Tẩn A Cường"), role: "thanh-vien" } as const;
    await givenSeated(actor, teamId, [an, binh, cuong], { number: "07/QĐ-UBND", from: day });
    await forget();
    const next = [
      an,
      { ...binh, duty: "Dạy dùng VNeID" },
      { personId: idOf("Giàng Thị Dung"), role: "to-pho" },
    ] as const;
    const id = await givenSeated(actor, teamId, next, { number: "09/QĐ-UBND", from: later, scope: "changes" });
    expect(await brief()).toEqual([
      "Giàng Thị Dung: term-begun",
      "Tẩn A Cường: term-ended",
      "Vàng Thị Bình: term-changed",
    ]);
    await forget();
    value(await revokeDecision(actor, { id, reason: "Sai thẩm quyền" }));
    expect(await brief()).toEqual([
      "Giàng Thị Dung: term-ended",
      "Tẩn A Cường: term-begun",
      "Vàng Thị Bình: term-changed",
    ]);
    expect((await told()).map(({ words }) => words.startsWith("Quyết định số 09/QĐ-UBND đã được thu hồi: "))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("a decision that establishes the team anew tells those who go on in it so", async () => {
    const an = { personId: idOf("Lò Văn An"), role: "to-truong" } as const;
    const binh = { personId: idOf("Vàng Thị Bình"), role: "thanh-vien" } as const;
    await givenSeated(actor, teamId, [an, binh], { number: "07/QĐ-UBND", from: day });
    await forget();
    await givenSeated(actor, teamId, [an], { number: "09/QĐ-UBND", from: later });
    expect((await told()).map(({ who, words }) => [who, words])).toEqual([
      [
        "Lò Văn An",
        expect.stringMatching(/^Bạn tiếp tục giữ chức danh Tổ trưởng, .* theo Quyết định số 09\/QĐ-UBND\.$/),
      ],
      ["Vàng Thị Bình", expect.stringMatching(/^Bạn thôi giữ chức danh Thành viên, /)],
    ]);
  });

  test("whoever holds the post a seat follows is told as well", async () => {
    const post = { title: "Trưởng Công an xã", unitId: null, validFrom: null };
    value(await addPost(actor, { personId: idOf("Tẩn A Cường"), ...post }));
    const seats = [
      { personId: idOf("Lò Văn An"), role: "to-truong" },
      { exOfficio: "Trưởng Công an xã", role: "thanh-vien" },
    ] as const;
    await givenSeated(actor, teamId, seats, { number: "07/QĐ-UBND", from: day });
    expect(await brief()).toEqual(["Lò Văn An: term-begun", "Tẩn A Cường: term-begun"]);
  });

  test("of 35 teams of six each is told once", async () => {
    const names = Array.from({ length: 210 }, (_, index) => `Người Thứ ${index}`);
    const people = [...(await givenPeople(actor, names)).values()];
    const teams: string[] = [];
    for (let number = 1; number <= 35; number += 1) teams.push(await givenTeam(actor, number));
    for (const [index, team] of teams.entries()) {
      const seats = people.slice(index * 6, index * 6 + 6).map((personId, place) => ({
        personId,
        role: place === 0 ? ("to-truong" as const) : ("thanh-vien" as const),
      }));
      await givenSeated(actor, team, seats, { number: `${index + 10}/QĐ-UBND`, from: day });
    }
    const [{ count, people: told } = { count: 0, people: 0 }] = await database.superuserQuery<{
      count: number;
      people: number;
    }>("select count(*)::int as count, count(distinct person_id)::int as people from notice");
    expect([count, told]).toEqual([210, 210]);
  }, 60_000);
});
