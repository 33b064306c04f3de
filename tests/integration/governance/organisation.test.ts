import { beforeEach, describe, expect, test } from "vitest";
import type { OrgNode } from "@/lib/governance/core/org-tree";
import { readOrganisation } from "@/lib/governance/queries/organisation";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { givenPeople } from "./given-roster";
import { givenSeats } from "./given-seats";

const database = useDatabase();
let communeId: string;
let actor: Actor;
let team: string;
let hamletIds: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor } = await givenCommune());
  const people = await givenPeople(actor, ["Lò Văn An", "Tao Thị Bình"]);
  const [an = "", bình = ""] = [...people.values()];
  hamletIds = (await listHamlets(actor)).map(({ id }) => id);
  await givenSeats(actor, 1, civilDate("2026-03-01"), { kind: "ban-chi-dao" }, [{ personId: an }, { vacant: true }]);
  const office = await givenSeats(actor, 2, civilDate("2026-04-01"), { kind: "to-giup-viec" }, [
    // Headed by a post that nobody holds.
    { exOfficio: "Chánh Văn phòng HĐND và UBND xã" },
    { personId: bình },
  ]);
  const group = { kind: "nhom-cong-tac", name: "Nhóm dữ liệu", parentId: office } as const;
  await givenSeats(actor, 3, civilDate("2026-05-01"), group, [{ personId: bình }]);
  const [hamletId = ""] = hamletIds;
  team = await givenSeats(actor, 4, civilDate("2026-05-01"), { kind: "to-cnscd-ban", hamletId }, [{ personId: bình }]);
});

const looks = ({ look, title, parts }: OrgNode): string =>
  `${look === "missing" ? `(${title})` : title}${parts.length > 0 ? ` > [${parts.map(looks).join(" | ")}]` : ""}`;

describe("the organisation of a day", () => {
  test("has the bodies at work on it, their heads and what is vacant, and every bản with its team or without", async () => {
    const { tree } = (await readOrganisation(givenActor(communeId, ["truong-ban"]), civilDate("2026-05-01"))) ?? {};
    const bcd = tree?.root.parts[0];
    expect(bcd?.details).toEqual(["Trưởng ban: Ông Lò Văn An", "1 thành viên, 1 vị trí khuyết"]);
    expect(bcd?.parts[0]?.details).toEqual(["Chưa có Tổ trưởng", "1 thành viên, 1 vị trí khuyết"]);
    expect(bcd?.parts[0]?.parts.map(({ title }) => title)).toEqual(["Nhóm dữ liệu"]);
    expect(tree?.cells).toHaveLength(hamletIds.length);
    expect(tree?.cells[0]).toMatchObject({
      body: { id: team },
      details: ["Tổ trưởng: Ông Tao Thị Bình", "1 thành viên"],
    });
    expect(tree?.cells[1]?.details).toEqual(["Chưa có Tổ"]);
  });

  test("is another on an earlier day, and nothing of another commune's", async () => {
    const before = await readOrganisation(actor, civilDate("2026-03-31"));
    expect(before ? looks(before.tree.root) : "").toMatch(
      /^Ủy ban nhân dân xã Bình Lư > \[Ban Chỉ đạo .+ > \[\(Tổ giúp việc/,
    );
    expect(before?.tree.cells.every(({ body }) => body === null)).toBe(true);
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    const theirs = await readOrganisation(stranger, civilDate("2026-05-01"));
    expect(theirs?.tree.root.parts.map(({ look }) => look)).toEqual(["missing"]);
  });
});
