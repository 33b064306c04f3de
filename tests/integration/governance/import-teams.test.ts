import { beforeEach, describe, expect, test } from "vitest";
import { commitRosterImport, startRosterImport } from "@/lib/governance/commands/import-roster";
import { addEntry, EMPTY_PLACE } from "@/lib/governance/commands/roster-draft";
import { undoRosterImport } from "@/lib/governance/commands/undo-import";
import { listRosterImports, readRosterImport } from "@/lib/governance/queries/import-roster";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addHamlet } from "@/lib/organization/commands/hamlets";
import { inCommune } from "@/lib/platform/db";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { change, code, commit, value, viewOf } from "./given-list";
import { givenPeople, givenWorkingRoster } from "./given-roster";

const database = useDatabase();
let clerk: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
});

const LIST = [
  "Bản Nà Khằm",
  "1. Ông Lò Văn An – Trưởng bản – Tổ trưởng – 0912000001",
  "2. Bà Vàng Thị Mẩy – Bí thư Chi đoàn – Thành viên, đại sứ số – 0912000002",
  "3. Ông Tẩn A Páo – Công chức Văn hóa, xã hội xã – Thành viên – 0912000003",
  "Bản Hô Be",
  "1. Ông Giàng Mí Sính – Trưởng bản – Tổ trưởng – 0912000004",
  "2. Ông Tẩn A Páo – Công chức Văn hóa, xã hội xã – Tổ phó – 0912000003",
  "Tổng số: 5 người",
];

/** Lines put up for checking, with the unknown names of bản given to the numbered ones. */
async function givenTeamsList(lines: readonly string[] = LIST): Promise<string> {
  const grid = readPastedTable(lines.join("\n"));
  const { id } = value(await startRosterImport(clerk, { fileName: "Các Tổ", grid, kind: "doi-cnscd" }));
  const view = await viewOf(clerk, id);
  if (view.plan.hamlets.some(({ plan }) => plan.kind === "undecided"))
    await change(clerk, id, { type: "name-numbered" });
  return id;
}

/** Everything the list may touch, by content: versions count changes and are left out. */
async function world() {
  const rows = (sql: string) => database.superuserQuery(sql);
  return {
    people: await rows("select id, full_name, honorific, phone, birth_year, folded, note from person order by id"),
    posts: await rows("select person_id, title from post order by person_id, title"),
    hamlets: await rows("select id, number, name, placeholder, folded from hamlet order by number, id"),
    bodies: await rows("select id, kind, name, hamlet_id from body order by id"),
    drafts: await rows("select id, body_id, state, proposed_in_id from roster_draft order by id"),
    entries: await rows(
      `select id, draft_id, person_id, ex_officio, vacant, role, position, position_title, duty, marks, pillars, version,
        array(select hamlet_id::text || supporting from roster_entry_hamlet h where h.entry_id = e.id order by 1) hamlets,
        array(select unit_id from roster_entry_unit u where u.entry_id = e.id order by 1) units
        from roster_entry e order by draft_id, position`,
    ),
  };
}

interface TeamRow {
  name: string;
  full_name: string;
  role: string;
  marks: string[];
  position_title: string;
}

const teamRows = () =>
  database.superuserQuery<TeamRow & Record<string, unknown>>(
    `select b.name, p.full_name, e.role, e.marks, e.position_title from roster_entry e
      join roster_draft d on d.id = e.draft_id and d.state = 'open' join body b on b.id = d.body_id
      join person p on p.id = e.person_id join hamlet h on h.id = b.hamlet_id order by h.number, e.position`,
  );

describe("writing a list of all teams", () => {
  test("makes the teams, their working rosters and each person once", async () => {
    const id = await givenTeamsList();
    const { plan } = await viewOf(clerk, id);
    expect([plan.ready, plan.statedTotal, plan.foundTotal]).toEqual([true, 5, 5]);
    expect(value(await commit(clerk, id))).toEqual({ count: 5, newPeople: 4, rosters: 2, kind: "doi-cnscd" });
    expect((await teamRows()).map((row) => Object.values(row))).toEqual([
      ["Tổ công nghệ số cộng đồng bản Nà Khằm", "Lò Văn An", "to-truong", [], "Trưởng bản"],
      [
        "Tổ công nghệ số cộng đồng bản Nà Khằm",
        "Vàng Thị Mẩy",
        "thanh-vien",
        ["doan-thanh-nien", "dai-su-so"],
        "Bí thư Chi đoàn",
      ],
      ["Tổ công nghệ số cộng đồng bản Nà Khằm", "Tẩn A Páo", "thanh-vien", [], "Công chức Văn hóa, xã hội xã"],
      ["Tổ công nghệ số cộng đồng bản Hô Be", "Giàng Mí Sính", "to-truong", [], "Trưởng bản"],
      ["Tổ công nghệ số cộng đồng bản Hô Be", "Tẩn A Páo", "to-pho", [], "Công chức Văn hóa, xã hội xã"],
    ]);
    const posts = await database.superuserQuery("select title from post order by title");
    expect(posts).toHaveLength(4);
    const [line] = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'import.committed'",
    );
    expect(line?.words).toBe("Ghi danh sách “Các Tổ”: 2 Tổ, 5 người, 4 người mới");
    expect((await listRosterImports(clerk, "doi-cnscd"))[0]).toMatchObject({ state: "committed", written: 5 });
    expect(await listRosterImports(clerk, "bcd-roster")).toEqual([]);
  });

  test("a second list joins the people of the first by post and telephone, and replaces the rows of its teams", async () => {
    value(await commit(clerk, await givenTeamsList()));
    const again = await givenTeamsList([...LIST.slice(0, 2), "2. Ông Sùng A Dế – Thành viên – 0912000009"]);
    expect(await viewOf(clerk, again)).toMatchObject({ alreadyListed: 3, rostersListed: 1 });
    expect(value(await commit(clerk, again))).toMatchObject({ count: 2, newPeople: 1, rosters: 1 });
    expect((await teamRows()).map(({ full_name }) => full_name)).toEqual([
      "Lò Văn An",
      "Sùng A Dế",
      "Giàng Mí Sính",
      "Tẩn A Páo",
    ]);
    expect(await database.superuserQuery("select 1 from body where kind = 'to-cnscd-ban'")).toHaveLength(2);
  });

  test("is refused whole while anything is unclear, stale, or not one's to do; nothing is written", async () => {
    const id = await givenTeamsList([...LIST.slice(0, 4), "4. Ông Sùng A Dế – Tổ trưởng – 0912000008"]);
    const before = await world();
    const { version } = await viewOf(clerk, id);
    expect(code(await commitRosterImport(clerk, { id, version }))).toBe("not-ready");
    expect(code(await commitRosterImport(clerk, { id, version: version - 1 }))).toBe("stale");
    const viewer = givenActor(communeId, ["chi-xem"]);
    expect(code(await commitRosterImport(viewer, { id, version }))).toBe("forbidden");
    expect(await readRosterImport(viewer, id)).toBeNull();
    const stranger = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
    expect(code(await commitRosterImport(stranger, { id, version }))).toBe("not-found");
    expect(await readRosterImport(stranger, id)).toBeNull();
    expect((await world()).entries).toEqual(before.entries);
  });

  test("two who write at once: one list is written, the other told", async () => {
    const id = await givenTeamsList();
    const both = await Promise.all([commit(clerk, id), commit(clerk, id)]);
    expect(both.map(code).sort()).toEqual(["not-open", "ok"]);
    expect(await teamRows()).toHaveLength(5);
  });

  test("two lists of the same teams at once: each person and team stands once, the later list holds", async () => {
    const lists = [await givenTeamsList(), await givenTeamsList(LIST.slice(0, 4))];
    const both = await Promise.all(lists.map((id) => commit(clerk, id)));
    expect(both.map(code)).toEqual(["ok", "ok"]);
    const bodies = await database.superuserQuery("select distinct hamlet_id from body where kind = 'to-cnscd-ban'");
    expect(await database.superuserQuery("select 1 from body where kind = 'to-cnscd-ban'")).toHaveLength(bodies.length);
    const open = await database.superuserQuery("select 1 from roster_draft where state = 'open'");
    expect(open).toHaveLength(bodies.length);
  });
});

describe("taking a list of teams back", () => {
  test("puts everything where it was: teams, people, names of bản", async () => {
    const before = await world();
    const id = await givenTeamsList();
    value(await commit(clerk, id));
    expect(value(await undoRosterImport(clerk, { id }))).toEqual({ count: 5, kind: "doi-cnscd" });
    expect(await world()).toEqual(before);
    expect(code(await undoRosterImport(clerk, { id }))).toBe("not-committed");
  });

  test("puts back replaced rows with all they say: held by post, left vacant, marked, with schools in support", async () => {
    value(await commit(clerk, await givenTeamsList()));
    const [team] = await database.superuserQuery<{ id: string }>(
      "select id from body where kind = 'to-cnscd-ban' limit 1",
    );
    const body = { bodyId: team?.id ?? "" };
    const hamlet = value(await addHamlet(clerk, { name: "Phiêng Giằng", validFrom: null, note: null }));
    const unit = await inCommune(communeId, (tx) =>
      tx.unit.create({
        data: { communeId, name: "Trường Tiểu học số 1", kind: "truong-hoc", folded: "truong tieu hoc" },
      }),
    );
    const place = { ...EMPTY_PLACE, body, positionTitle: "Trưởng Công an xã", duty: "Hướng dẫn định danh" };
    const more = { marks: ["dai-su-so" as const], pillars: ["xa-hoi-so" as const], unitIds: [unit.id] };
    const charge = { hamletIds: [hamlet.id], supportingIds: [hamlet.id] };
    value(await addEntry(clerk, { ...place, ...more, ...charge, role: "thanh-vien", exOfficio: "Trưởng Công an xã" }));
    value(await addEntry(clerk, { ...place, role: "to-pho", vacant: true }));
    const before = await world();
    const second = await givenTeamsList();
    value(await commit(clerk, second));
    expect(await world()).not.toEqual(before);
    value(await undoRosterImport(clerk, { id: second }));
    expect(await world()).toEqual(before);
  });

  test("keeps what has come into use: a team with somebody added by hand, and its bản's name", async () => {
    const id = await givenTeamsList();
    value(await commit(clerk, id));
    const people = await givenPeople(clerk, ["Phàn Láo Tả"]);
    const [team] = await database.superuserQuery<{ id: string; name: string }>(
      "select b.id, h.name from body b join hamlet h on h.id = b.hamlet_id where h.name = 'Nà Khằm'",
    );
    const personId = people.get("Phàn Láo Tả") ?? null;
    const entry = { ...EMPTY_PLACE, personId, role: "thanh-vien" as const, positionTitle: "", duty: "" };
    value(await addEntry(clerk, { ...entry, body: { bodyId: team?.id ?? "" } }));
    value(await undoRosterImport(clerk, { id }));
    const draft = await readOpenDraft(clerk, { bodyId: team?.id ?? "" });
    expect(draft?.members.map(({ fullName }) => fullName)).toEqual(["Phàn Láo Tả"]);
    const left = await database.superuserQuery<{ name: string }>(
      "select name from hamlet where not placeholder order by name",
    );
    expect(left.map(({ name }) => name)).toEqual(["Nà Khằm"]);
  });

  test("the committee's list does not unname a bản that a team stands for since", async () => {
    const head = ["Họ và tên", "Chức vụ", "Chức vụ trong Ban", "Nhiệm vụ", "Phụ trách bản"];
    const grid = readPastedTable(
      [head, ["Nguyễn Văn Việt", "Chủ tịch", "Trưởng ban", "Phụ trách chung", "Nà Khằm"]]
        .map((row) => row.join("\t"))
        .join("\n"),
    );
    const { id } = value(await startRosterImport(clerk, { fileName: "Ban Chỉ đạo", grid }));
    await change(clerk, id, { type: "name-numbered" });
    value(await commit(clerk, id));
    value(await commit(clerk, await givenTeamsList(LIST.slice(0, 4))));
    value(await undoRosterImport(clerk, { id }));
    const named = await database.superuserQuery<{ name: string }>("select name from hamlet where not placeholder");
    expect(named.map(({ name }) => name)).toEqual(["Nà Khằm"]);
  });

  test("is refused when a later list stands on it, and when a roster has come into force", async () => {
    const first = await givenTeamsList();
    value(await commit(clerk, first));
    const second = await givenTeamsList();
    value(await commit(clerk, second));
    expect(code(await undoRosterImport(clerk, { id: first }))).toBe("later-import");
    value(await undoRosterImport(clerk, { id: second }));
    await givenWorkingRoster(clerk, []);
    expect(code(await undoRosterImport(clerk, { id: first }))).toBe("built-on");
  });
});
