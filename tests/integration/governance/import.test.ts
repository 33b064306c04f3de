import { beforeEach, describe, expect, test } from "vitest";
import {
  changeRosterImport,
  commitRosterImport,
  dropRosterImport,
  startRosterImport,
} from "@/lib/governance/commands/import-roster";
import { addEntry } from "@/lib/governance/commands/roster-draft";
import { undoRosterImport } from "@/lib/governance/commands/undo-import";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { listRosterImports, readRosterImport } from "@/lib/governance/queries/import-roster";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addPerson } from "@/lib/organization/commands/people";
import { newPersonSchema } from "@/lib/organization/schema";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { charged } from "../../support/given-member";
import { givenOtherCommune } from "../../support/given-other-commune";
import { YEN_HOA_MEMBERS } from "../../support/spreadsheet-fixtures/yen-hoa-members";
import { change, code, commit, fixtureBytes, givenPasted, givenUploaded, value, viewOf } from "./given-list";
import { COMMITTEE_PLACE } from "./given-roster";

const database = useDatabase();
let clerk: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
});

/** Everything an import may touch, by content: versions count changes and are left out. */
async function world() {
  const rows = async (sql: string) => database.superuserQuery(sql);
  return {
    people: await rows(
      "select id, full_name, honorific, phone, birth_year, folded, note, ethnicity from person order by id",
    ),
    posts: await rows("select person_id, title from post order by person_id, title"),
    hamlets: await rows("select id, number, name, placeholder, folded, deleted_at from hamlet order by number, id"),
    entries: await rows(
      `select id, person_id, role, position, position_title, duty, version,
        array(select hamlet_id from roster_entry_hamlet h where h.entry_id = e.id order by 1) hamlets
        from roster_entry e order by position`,
    ),
  };
}

const counts = async () =>
  (
    await database.superuserQuery<{ people: string; entries: string; named: string }>(
      `select (select count(*) from person) people, (select count(*) from roster_entry) entries,
        (select count(*) from hamlet where not placeholder) named`,
    )
  )[0];

async function givenYenHoa(fixture = "yen-hoa-libreoffice.xlsx"): Promise<string> {
  const id = await givenUploaded(clerk, fixture);
  await change(clerk, id, { type: "name-numbered" });
  return id;
}

describe.each(["yen-hoa-libreoffice.xlsx", "yen-hoa-excel-like.xlsx"])("the list of Yên Hòa as %s", (fixture) => {
  test("becomes 25 proposed members with their duties and bản, in the order of the list", async () => {
    const id = await givenYenHoa(fixture);
    const { plan } = await viewOf(clerk, id);
    expect([plan.statedTotal, plan.foundTotal, plan.ready]).toEqual([25, 25, true]);
    expect(value(await commit(clerk, id))).toMatchObject({ count: 25, newPeople: 25 });

    const draft = await readOpenDraft(clerk, COMMITTEE);
    const written = draft?.members.map(({ honorific, fullName, positionTitle, duty, hamlets }) => ({
      honorific: honorific === "ong" ? "Ông" : "Bà",
      fullName,
      positionTitle,
      duty,
      hamlet: hamlets.map(({ name }) => name).join(", ") || null,
    }));
    expect(written).toEqual(
      YEN_HOA_MEMBERS.map(({ honorific, fullName, positionTitle, duty, hamlet }) => {
        // Officials capitalise every syllable of a place, or forget to: "Đông trại" is written Đông Trại.
        const place = hamlet?.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? null;
        return { honorific, fullName, positionTitle, duty, hamlet: place };
      }),
    );
    expect(draft?.members.map(({ role }) => role)).toEqual(
      YEN_HOA_MEMBERS.map(
        ({ role }) => ({ "Trưởng ban": "truong-ban", "Phó ban": "pho-ban", "Ủy viên": "uy-vien" })[role],
      ),
    );
    const [line] = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'import.committed'",
    );
    expect(line?.words).toContain("25 người, 25 người mới");
  });
});

test("a closing line that states another total is said, and does not stand in the way", async () => {
  const id = await givenUploaded(clerk, "yen-hoa-wrong-total.xlsx");
  const { plan } = await viewOf(clerk, id);
  expect([plan.statedTotal, plan.foundTotal]).toEqual([24, 25]);
  expect(plan.problems.find((one) => one.code === "total-differs")?.words).toBe(
    "Dòng cuối ghi 24 người, đọc được 25 người.",
  );
});

test("a damaged file is refused in words and leaves nothing", async () => {
  const read = await readWorkbook(fixtureBytes("damaged.xlsx"));
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.refusal.words).toMatch(/\p{L}/u);
  expect(await listRosterImports(clerk)).toEqual([]);
  expect(await counts()).toEqual({ people: "0", entries: "0", named: "0" });
});

describe("checking", () => {
  test("every decision is kept, and the list read again with it", async () => {
    const id = await givenPasted(clerk, [
      ["Ông Lò A", "Chủ tịch UBND xã", "Trưởng ban", "Phụ trách chung", "", ""],
      ["Bà Tẩn Thị B", "Công chức", "Phó CT", "Tuyên truyền", "Nà Hỏi", "12"],
      ["Ông Vàng C", "", "Ủy viên", "", "Nà Hỏi; Nà Phát", ""],
    ]);
    const before = await viewOf(clerk, id);
    expect(before.plan.ready).toBe(false);
    expect(before.plan.problems.filter((one) => one.severity === "error").map((one) => one.code)).toEqual(
      expect.arrayContaining(["unknown-role", "which-hamlet"]),
    );
    await change(clerk, id, { type: "correct", row: 3, field: "committeeRole", text: "Phó Trưởng ban" });
    const placeholder = before.hamlets.find((hamlet) => hamlet.placeholder);
    await change(clerk, id, { type: "hamlet", key: "na hoi", choice: `name:${placeholder?.id}` });
    const settled = await change(clerk, id, { type: "hamlet", key: "na phat", choice: "add" });
    expect(settled.plan.ready).toBe(true);
    expect(settled.plan.rows[1]?.committeeRole).toBe("pho-ban");
    const less = await change(clerk, id, { type: "omit", row: 4 });
    expect(less.plan.rows.map((row) => row.fullName)).toEqual(["Lò A", "Tẩn Thị B"]);
    const again = await change(clerk, id, { type: "keep", row: 4 });
    expect(again.plan.rows).toHaveLength(3);
  });

  test("columns matched by hand are taken instead of the guess", async () => {
    const id = await givenPasted(clerk, [["Ông Lò A", "Chủ tịch", "Trưởng ban", "Phụ trách chung", "", ""]]);
    const { plan } = await change(clerk, id, { type: "map", mapping: { fullName: 0, dutyText: 1 } });
    expect(plan.rows[0]).toMatchObject({ fullName: "Lò A", dutyText: "Chủ tịch", positionTitle: "" });
  });

  test("a change made on an older state is refused", async () => {
    const id = await givenUploaded(clerk, "yen-hoa-libreoffice.xlsx");
    const { version } = await viewOf(clerk, id);
    const one = { id, version, change: { type: "omit", row: 12 } as const };
    expect(code(await changeRosterImport(clerk, one))).toBe("ok");
    expect(code(await changeRosterImport(clerk, one))).toBe("stale");
  });

  test("one bản cannot take two names", async () => {
    const id = await givenPasted(clerk, [
      ["Lò Văn A", "Chủ tịch", "Trưởng ban", "Chung", "Nà Hỏi", ""],
      ["Lò Văn B", "Công chức", "Ủy viên", "Việc", "Nà Phát", ""],
    ]);
    const hamlet = (await viewOf(clerk, id)).hamlets[0];
    await change(clerk, id, { type: "hamlet", key: "na hoi", choice: `name:${hamlet?.id}` });
    const { plan } = await change(clerk, id, { type: "hamlet", key: "na phat", choice: `name:${hamlet?.id}` });
    expect(plan.problems.map((one) => one.code)).toContain("two-names");
    expect(code(await commit(clerk, id))).toBe("not-ready");
  });

  test("a bản added by someone meanwhile is used, not added a second time", async () => {
    const id = await givenPasted(clerk, [["Lò Văn A", "Chủ tịch", "Trưởng ban", "Chung", "Nà Hỏi", ""]]);
    await change(clerk, id, { type: "hamlet", key: "na hoi", choice: "add" });
    const hamlet = (await viewOf(clerk, id)).hamlets[0];
    await database.superuserQuery(
      "update hamlet set name = 'Nà Hỏi', folded = 'na hoi', placeholder = false where id = $1",
      [hamlet?.id],
    );
    value(await commit(clerk, id));
    expect((await readOpenDraft(clerk, COMMITTEE))?.members[0]?.hamlets).toEqual([charged(hamlet?.id ?? "", "Nà Hỏi")]);
  });
});

describe("people", () => {
  test("a row is joined by name with post, and fills in what was missing", async () => {
    const person = newPersonSchema.parse({ honorific: "ong", fullName: "Lò Văn A", title: "Chủ tịch UBND xã" });
    const { id: personId } = value(await addPerson(clerk, person));
    const before = await world();
    const id = await givenPasted(clerk, [
      ["Ông Lò Văn A", "Chủ tịch UBND xã", "Trưởng ban", "Chung", "", "0912345678"],
    ]);
    expect(value(await commit(clerk, id))).toMatchObject({ count: 1, newPeople: 0 });
    const [filled] = await database.superuserQuery("select phone, folded from person where id = $1", [personId]);
    expect(filled).toMatchObject({ phone: "0912345678", folded: expect.stringContaining("0912345678") });
    value(await undoRosterImport(clerk, { id }));
    expect(await world()).toEqual(before);
  });

  test("a phone changed by hand since stays when the list is taken back", async () => {
    const person = newPersonSchema.parse({ honorific: "ong", fullName: "Lò Văn A", title: "Chủ tịch UBND xã" });
    const { id: personId } = value(await addPerson(clerk, person));
    const id = await givenPasted(clerk, [["Lò Văn A", "Chủ tịch UBND xã", "Trưởng ban", "Chung", "", "0912345678"]]);
    value(await commit(clerk, id));
    await database.superuserQuery("update person set phone = '0987654321' where id = $1", [personId]);
    value(await undoRosterImport(clerk, { id }));
    const [kept] = await database.superuserQuery("select phone from person where id = $1", [personId]);
    expect(kept).toEqual({ phone: "0987654321" });
  });

  test("a name alone is asked about, and the answer holds", async () => {
    const person = newPersonSchema.parse({ honorific: "ong", fullName: "Lò Văn A", title: "Giáo viên" });
    const { id: personId } = value(await addPerson(clerk, person));
    const id = await givenPasted(clerk, [["Lò Văn A", "Chủ tịch UBND xã", "Trưởng ban", "Chung", "", ""]]);
    expect((await viewOf(clerk, id)).plan.rows[0]?.person.kind).toBe("undecided");
    expect((await change(clerk, id, { type: "person", row: 2, choice: personId })).plan.rows[0]?.person).toMatchObject({
      kind: "same",
      personId,
    });
    expect((await change(clerk, id, { type: "person", row: 2, choice: "new" })).plan.rows[0]?.person.kind).toBe("new");
  });
});

describe("writing", () => {
  test("a list with something still wrong writes nothing at all", async () => {
    const id = await givenUploaded(clerk, "yen-hoa-libreoffice.xlsx");
    expect(code(await commit(clerk, id))).toBe("not-ready");
    expect(await counts()).toEqual({ people: "0", entries: "0", named: "0" });
  });

  test("a fault half way leaves nothing behind", async () => {
    const id = await givenYenHoa();
    const before = await world();
    await database.superuserQuery(
      "alter table roster_entry add constraint probe_check check (position < 20) not valid",
    );
    await expect(commit(clerk, id)).rejects.toThrow(/probe_check/);
    await database.superuserQuery("alter table roster_entry drop constraint probe_check");
    expect(await world()).toEqual(before);
    expect((await viewOf(clerk, id)).state).toBe("open");
    expect(code(await commit(clerk, id))).toBe("ok");
  });

  test("two commits of one list: one writes, the other is told", async () => {
    const id = await givenYenHoa();
    const { version } = await viewOf(clerk, id);
    const both = await Promise.all([
      commitRosterImport(clerk, { id, version }),
      commitRosterImport(clerk, { id, version }),
    ]);
    expect(both.map(code).sort()).toEqual(["not-open", "ok"]);
    expect(await counts()).toEqual({ people: "25", entries: "25", named: "10" });
  });

  test("the same list again joins everybody and doubles nobody", async () => {
    value(await commit(clerk, await givenYenHoa()));
    const again = await givenUploaded(clerk, "yen-hoa-excel-like.xlsx");
    expect((await viewOf(clerk, again)).plan.ready).toBe(true);
    expect(value(await commit(clerk, again))).toMatchObject({ count: 25, newPeople: 0 });
    expect(await counts()).toEqual({ people: "25", entries: "25", named: "10" });
  });
});

describe("taking back", () => {
  test("puts everything where it was: people, names of bản, replaced rows", async () => {
    const first = await givenPasted(clerk, [
      ["Ông Lò Văn A", "Chủ tịch UBND xã", "Trưởng ban", "Chung", "Nà Hỏi", "0912345678"],
      ["Bà Tẩn Thị B", "Công chức", "Ủy viên", "Tuyên truyền", "Nà Phát", ""],
    ]);
    await change(clerk, first, { type: "name-numbered" });
    value(await commit(clerk, first));
    const before = await world();
    const second = await givenYenHoa();
    value(await commit(clerk, second));
    expect(value(await undoRosterImport(clerk, { id: second }))).toMatchObject({ count: 25 });
    expect(await world()).toEqual(before);
    expect((await viewOf(clerk, second)).state).toBe("undone");
    expect(code(await undoRosterImport(clerk, { id: second }))).toBe("not-committed");
  });

  test("the first of two lists waits for the second to be taken back", async () => {
    const before = await world();
    const first = await givenPasted(clerk, [["Ông Lò Văn A", "Chủ tịch", "Trưởng ban", "Chung", "", ""]]);
    value(await commit(clerk, first));
    const second = await givenYenHoa();
    value(await commit(clerk, second));
    expect(code(await undoRosterImport(clerk, { id: first }))).toBe("later-import");
    value(await undoRosterImport(clerk, { id: second }));
    value(await undoRosterImport(clerk, { id: first }));
    expect(await world()).toEqual(before);
  });

  test("keeps what was added by hand since, after the rows that return, and doubles nobody", async () => {
    const first = await givenPasted(clerk, [["Ông Lò Văn A", "Chủ tịch", "Trưởng ban", "Chung", "", ""]]);
    value(await commit(clerk, first));
    const [former] = (await readOpenDraft(clerk, COMMITTEE))?.members ?? [];
    const second = await givenYenHoa();
    value(await commit(clerk, second));
    const byHand = { role: "uy-vien", positionTitle: "Thêm tay", duty: "Việc" } as const;
    value(await addEntry(clerk, { ...COMMITTEE_PLACE, ...byHand }));
    value(await undoRosterImport(clerk, { id: second }));
    const left = (await readOpenDraft(clerk, COMMITTEE))?.members ?? [];
    expect(left.map(({ id, positionTitle, position }) => [id === former?.id, positionTitle, position])).toEqual([
      [true, "Chủ tịch", 1],
      [false, "Thêm tay", 2],
    ]);
  });

  test("a person with an account, or edited since, stays", async () => {
    value(await commit(clerk, await givenYenHoa()));
    const people = await database.superuserQuery<{ id: string }>("select id from person order by full_name limit 2");
    await database.superuserQuery(
      "insert into account (id, commune_id, login_name, display_name, roles, person_id) values (gen_random_uuid(), $1, 'x', 'X', '{}', $2)",
      [communeId, people[0]?.id],
    );
    await database.superuserQuery("update person set version = 2 where id = $1", [people[1]?.id]);
    const [batch] = await listRosterImports(clerk);
    value(await undoRosterImport(clerk, { id: batch?.id ?? "" }));
    const left = await database.superuserQuery<{ id: string }>("select id from person order by full_name");
    expect(left.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });

  test("is refused once the roster holds by a document", async () => {
    const id = await givenYenHoa();
    value(await commit(clerk, id));
    await database.superuserQuery("update roster_draft set state = 'in-force'");
    expect(code(await undoRosterImport(clerk, { id }))).toBe("built-on");
    expect(await counts()).toEqual({ people: "25", entries: "25", named: "10" });
  });

  test("a list put aside can no longer be written", async () => {
    const id = await givenYenHoa();
    value(await dropRosterImport(clerk, { id }));
    expect(code(await commit(clerk, id))).toBe("not-open");
    expect(code(await dropRosterImport(clerk, { id }))).toBe("not-open");
  });
});

describe("who may", () => {
  test.each(["tai-chinh", "uy-vien", "truong-ban", "dau-moi", "truong-group", "chi-xem"] as const)(
    "%s neither sees nor changes a list",
    async (role) => {
      const id = await givenYenHoa();
      const { version } = await viewOf(clerk, id);
      const other = givenActor(communeId, [role]);
      expect(await readRosterImport(other, id)).toBeNull();
      expect(await listRosterImports(other)).toEqual([]);
      const [grid] = value(await readWorkbook(fixtureBytes("yen-hoa-libreoffice.xlsx")));
      if (!grid) throw new Error("no sheet");
      const refusals = [
        await startRosterImport(other, { fileName: "x", grid }),
        await changeRosterImport(other, { id, version, change: { type: "omit", row: 12 } }),
        await commitRosterImport(other, { id, version }),
        await undoRosterImport(other, { id }),
        await dropRosterImport(other, { id }),
      ];
      expect(refusals.map(code)).toEqual(["forbidden", "forbidden", "forbidden", "forbidden", "forbidden"]);
      expect(await counts()).toEqual({ people: "0", entries: "0", named: "0" });
    },
  );

  test("another commune's list is not there", async () => {
    const id = await givenYenHoa();
    const { version } = await viewOf(clerk, id);
    const stranger = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
    expect(await readRosterImport(stranger, id)).toBeNull();
    expect(code(await commitRosterImport(stranger, { id, version }))).toBe("not-found");
    expect(code(await undoRosterImport(stranger, { id }))).toBe("not-found");
    expect(code(await dropRosterImport(stranger, { id }))).toBe("not-open");
  });
});
