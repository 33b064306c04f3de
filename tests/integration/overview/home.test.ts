import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { addEntry } from "@/lib/governance/commands/roster-draft";
import { startTeams } from "@/lib/governance/commands/teams";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { rosterOn } from "@/lib/governance/queries/roster";
import type { Actor, Role } from "@/lib/kernel/actor";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { readHome } from "@/lib/overview/queries/home";
import { searchEverywhere } from "@/lib/overview/queries/search";
import { loadSample } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { givenUploaded } from "../governance/given-list";
import { COMMITTEE_PLACE } from "../governance/given-roster";

const database = useDatabase();
let actor: Actor;
let communeId: string;

const as = (role: Role, facts: Partial<Actor> = {}) => givenActor(communeId, [role], facts);
const kinds = async (who: Actor) => (await readHome(who)).tasks.map(({ kind }) => kind);

describe("the work of a commune that has only begun", () => {
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
  });

  test("begins with the list, then the names of bản, for those who keep them", async () => {
    expect(await kinds(as("van-hoa-xa-hoi"))).toEqual(["import-roster", "name-hamlets"]);
    expect(await kinds(as("lanh-dao"))).toEqual(["import-roster"]);
    expect(await kinds(as("chi-xem"))).toEqual([]);
    const { memberCount, hamletCount, documents } = await readHome(as("chi-xem"));
    expect([memberCount, hamletCount, documents]).toEqual([0, 35, []]);
  });

  test("goes on where a list was left in the middle", async () => {
    const id = await givenUploaded(actor, "yen-hoa-libreoffice.xlsx");
    const [task] = (await readHome(as("van-hoa-xa-hoi"))).tasks;
    expect(task).toEqual({ kind: "continue-import", id, fileName: "yen-hoa-libreoffice.xlsx" });
  });

  test("tells those who prepare rosters which bản have no team, and which teams fall short", async () => {
    const teamNotices = async (who: Actor) =>
      (await readHome(who)).notices.filter(({ kind }) => kind === "teams-short" || kind === "hamlets-without-team");
    expect(await teamNotices(as("van-hoa-xa-hoi"))).toMatchObject([{ kind: "hamlets-without-team", count: 35 }]);
    const [hamlet] = await listHamlets(actor);
    await startTeams(actor, { hamletIds: [hamlet?.id ?? ""] });
    expect(await teamNotices(as("van-hoa-xa-hoi"))).toMatchObject([
      { kind: "teams-short", count: 1 },
      { kind: "hamlets-without-team", count: 34 },
    ]);
    for (const role of ["chi-xem", "uy-vien", "truong-ban", "tai-chinh"] as const) {
      expect(await teamNotices(as(role))).toEqual([]);
    }
  });

  test("asks for what is wrong before it offers the decision", async () => {
    const head = { role: "truong-ban", positionTitle: "Chủ tịch UBND xã", duty: "Chung" } as const;
    await addEntry(actor, { ...COMMITTEE_PLACE, ...head });
    expect((await readHome(as("van-thu"))).tasks[0]).toEqual({ kind: "mend-roster", errors: 1 });
  });
});

describe("the work of a commune under way", () => {
  beforeAll(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await loadSample(actor);
    await database.keep();
  }, 60_000);
  beforeEach(() => database.putBack());

  test("shows a draft to those who issue and those who draft, and to nobody else", async () => {
    await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] });
    await database.superuserQuery(
      `update document set content = jsonb_set(content, '{bases}', '[]') where state = 'draft'`,
    );
    expect(await kinds(as("van-thu"))).toContain("issue-draft");
    expect(await kinds(as("to-giup-viec"))).toContain("open-draft");
    for (const role of ["chi-xem", "uy-vien", "truong-ban", "dau-moi", "tai-chinh", "truong-group"] as const) {
      expect(await kinds(as(role))).toEqual([]);
      expect((await readHome(as(role))).documents.map(({ state }) => state)).not.toContain("draft");
    }
  });

  test("says when a draft cites what is no longer in force", async () => {
    const [over] = await database.superuserQuery<{ id: string }>(
      "select id from legal_basis where effective_to <= '2026-01-01' limit 1",
    );
    await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] });
    await database.superuserQuery(
      `update document set content = jsonb_set(content, '{bases}', $1::jsonb) where state = 'draft'`,
      [JSON.stringify([{ id: "x", type: "basis", text: [], legalBasisId: over?.id }])],
    );
    const stale = (await readHome(as("van-hoa-xa-hoi"))).tasks.find(({ kind }) => kind === "stale-bases");
    expect(stale).toMatchObject({ kind: "stale-bases", count: 1 });
  });

  test("a head of a bản sees who is in charge of it, by name and post and nothing more", async () => {
    const hamlet = (await listHamlets(actor)).find(({ name }) => name === "Lạc Hiền");
    const home = await readHome(as("truong-ban", { hamletIds: [hamlet?.id ?? ""] }));
    const roster = await rosterOn(actor, COMMITTEE, actor.today);
    const inCharge = roster.filter((member) => member.hamlets.some(({ id }) => id === hamlet?.id));
    expect(inCharge.length).toBeGreaterThan(0);
    expect(home.ownHamlets).toEqual([
      {
        id: hamlet?.id,
        name: "Lạc Hiền",
        inCharge: inCharge.map(({ fullName, positionTitle }) => ({ fullName, positionTitle })),
      },
    ]);
    expect(home.peopleCount).toBeNull();
    expect(home.notices).toEqual([]);
  });

  test("a member sees the own seat", async () => {
    const [member] = await rosterOn(actor, COMMITTEE, actor.today);
    const home = await readHome(as("uy-vien", { personId: member?.personId ?? null }));
    expect(home.ownSeat).toMatchObject({ personId: member?.personId, duty: member?.duty });
    expect((await readHome(as("uy-vien"))).ownSeat).toBeNull();
  });

  test("bản nobody is in charge of are counted from the roster in force", async () => {
    const { notices } = await readHome(as("van-hoa-xa-hoi"));
    const covered = (await rosterOn(actor, COMMITTEE, actor.today)).flatMap(({ hamlets }) => hamlets);
    const expected = 35 - new Set(covered.map(({ id }) => id)).size;
    expect(notices[0]).toMatchObject({ kind: "uncovered-hamlets", count: expected });
  });

  test("searching finds people, bản, units and documents by words in any order, without marks", async () => {
    const clerk = as("van-hoa-xa-hoi");
    const found = async (query: string) => {
      const view = await searchEverywhere(clerk, query);
      return view && [view.people.total, view.hamlets.total, view.units.total, view.documents.total];
    };
    expect((await searchEverywhere(clerk, "nam doan trung"))?.people.rows[0]?.fullName).toBe("Đoàn Trung Nam");
    expect((await searchEverywhere(clerk, "bản LẠC hiền"))?.hamlets.rows[0]?.name).toBe("Lạc Hiền");
    expect((await searchEverywhere(clerk, "thanh lap qd-ubnd"))?.documents.total).toBeGreaterThan(0);
    expect(await found("không có gì như vậy đâu")).toEqual([0, 0, 0, 0]);
    expect(await found("  a ")).toBeNull();
  });

  test("searching keeps to each one's own policy and commune", async () => {
    await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] });
    for (const role of ["truong-ban", "dau-moi", "truong-group"] as const) {
      expect((await searchEverywhere(as(role), "doan trung nam"))?.people).toEqual({ rows: [], total: 0 });
    }
    const states = (await searchEverywhere(as("chi-xem"), "thanh lap"))?.documents.rows.map(({ state }) => state);
    expect(states).not.toContain("draft");
    const phones = (await searchEverywhere(as("chi-xem"), "doan"))?.people.rows.map(({ phone }) => phone) ?? [];
    expect(phones.every((phone) => phone === null || phone.includes("•") || phone.includes("*"))).toBe(true);
    const stranger = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
    expect((await searchEverywhere(stranger, "lac hien"))?.total).toBe(0);
    expect((await searchEverywhere(stranger, "doan trung nam"))?.total).toBe(0);
  });
});
