import { beforeEach, describe, expect, it } from "vitest";
import { incomingSheet } from "@/components/documents/register-sheets";
import { addIncoming, editIncoming, finishIncoming } from "@/lib/documents/commands/incoming";
import {
  exportIncoming,
  incomingWork,
  listIncoming,
  readIncoming,
  readIncomingScan,
} from "@/lib/documents/queries/incoming";
import { incomingSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { readHome } from "@/lib/overview/queries/home";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenPeople } from "../governance/given-roster";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const all = { query: "", year: 2026, state: null };
const PDF = new TextEncoder().encode("%PDF-1.7 thử");

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

const form = (fields: Record<string, string> = {}) => ({
  ...incomingSchema.parse({
    ...{ receivedOn: "20/11/2026", issuer: "Sở Khoa học và Công nghệ", code: "15/SKHCN-CĐS", issuedOn: "18/11/2026" },
    ...{ type: "Công văn", subject: "Đôn đốc báo cáo chuyển đổi số", ...fields },
  }),
  scan: null,
});

describe("papers that come in", () => {
  let communeId: string;
  let clerk: Actor;
  let personId: string;
  let unitId: string;

  beforeEach(async () => {
    await database.truncateAll();
    const given = await givenCommune();
    communeId = given.communeId;
    clerk = givenActor(communeId, ["van-thu"]);
    personId = (await givenPeople(given.actor, ["Tẩn A Páo"])).get("Tẩn A Páo") ?? "";
    const unit = await inCommune(communeId, (tx) =>
      tx.unit.create({ data: { communeId, name: "Trường Tiểu học Bình Lư", kind: "truong-hoc", folded: "truong" } }),
    );
    unitId = unit.id;
  });

  it("get numbers without a gap each year, also when many are entered at once or one is refused", async () => {
    const many = Array.from({ length: 20 }, (_, index) => addIncoming(clerk, form({ code: `${index}/BC` })));
    const secret = addIncoming(clerk, form({ secret: "co" }));
    const numbers = (await Promise.all(many)).map((one) => value(one).number);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(code(await secret)).toBe("secret");
    const before = await addIncoming(clerk, form({ receivedOn: "20/12/2025", issuedOn: "" }));
    expect(value(before).number).toBe(1);
  });

  it("are refused where they are secret, out of order in their days, known already, or no scan", async () => {
    value(await addIncoming(clerk, form()));
    const codes = async (fields: Record<string, string>) => code(await addIncoming(clerk, form(fields)));
    const secret = await addIncoming(clerk, form({ secret: "co" }));
    expect(secret).toMatchObject({
      ok: false,
      refusal: { words: expect.stringContaining("Văn bản mật phải ở ngoài cổng") },
    });
    expect(await codes({})).toBe("duplicate");
    expect(await codes({ confirmDuplicate: "co" })).toBe("ok");
    expect(await codes({ receivedOn: "23/11/2026" })).toBe("bad-day");
    expect(await codes({ issuedOn: "21/11/2026" })).toBe("bad-day");
    expect(await codes({ code: "16", handedOn: "19/11/2026" })).toBe("bad-day");
    expect(await codes({ code: "16", givenTo: `unit:${crypto.randomUUID()}` })).toBe("unknown-receiver");
    expect(code(await addIncoming(clerk, { ...form({ code: "17" }), scan: new TextEncoder().encode("MZ") }))).toBe(
      "bad-scan",
    );
    expect((await listIncoming(clerk, all, 1)).total).toBe(2);
  });

  it("are read by leaders and offices, in part by those they are given to, and not by hamlet heads", async () => {
    const mine = value(await addIncoming(clerk, { ...form({ givenTo: `unit:${unitId}` }), scan: PDF }));
    const other = value(await addIncoming(clerk, form({ code: "16/KH", givenTo: `person:${personId}` })));
    const total = async (actor: Actor) => (await listIncoming(actor, all, 1)).total;
    for (const role of ["lanh-dao", "van-hoa-xa-hoi", "tai-chinh", "quan-tri"] as const) {
      expect(await total(givenActor(communeId, [role]))).toBe(2);
    }
    const school = givenActor(communeId, ["dau-moi"], { unitId });
    expect(await total(school)).toBe(1);
    expect(await readIncoming(school, mine.id)).toMatchObject({ number: mine.number, isOwn: true, hasScan: true });
    expect(await readIncoming(school, other.id)).toBeNull();
    expect((await readIncomingScan(school, mine.id))?.mediaType).toBe("application/pdf");
    const head = givenActor(communeId, ["truong-ban"], { personId, unitId });
    expect(await total(head)).toBe(0);
    expect(await readIncoming(head, mine.id)).toBeNull();
    expect(await readIncomingScan(head, mine.id)).toBeNull();
    expect(await exportIncoming(head, all)).toEqual([]);
    expect(await incomingWork(head)).toEqual([]);
    for (const role of ["lanh-dao", "van-hoa-xa-hoi", "truong-ban", "dau-moi"] as const) {
      const writer = givenActor(communeId, [role], { unitId });
      expect(code(await addIncoming(writer, form({ code: "18" })))).toBe("forbidden");
      expect(code(await editIncoming(writer, { ...form(), id: mine.id, version: 1 }))).toBe("forbidden");
    }
  });

  it("bring work to the home page of whom they are given to, until it is finished by them", async () => {
    const due = { givenTo: `unit:${unitId}`, dueOn: "19/11/2026" };
    const { id } = value(await addIncoming(clerk, form(due)));
    value(await addIncoming(clerk, form({ code: "16/KH", givenTo: `person:${personId}`, dueOn: "22/11/2026" })));
    const school = givenActor(communeId, ["dau-moi"], { unitId });
    const officer = givenActor(communeId, ["van-hoa-xa-hoi"], { personId });
    const tasks = async (actor: Actor) => (await readHome(actor)).tasks.filter(({ kind }) => kind === "incoming");
    expect(await tasks(school)).toMatchObject([{ late: 3, document: { id } }]);
    expect(await tasks(officer)).toMatchObject([{ late: 0, document: { code: "16/KH" } }]);
    expect(await tasks(givenActor(communeId, ["lanh-dao"]))).toEqual([]);
    const done = { id, version: 1, done: true };
    expect(code(await finishIncoming(officer, done))).toBe("forbidden");
    const two = await Promise.all([finishIncoming(school, done), finishIncoming(clerk, done)]);
    expect(two.map(code).toSorted()).toEqual(["ok", "stale"]);
    expect(await tasks(school)).toEqual([]);
    const count = async (state: "open" | "overdue" | "done") => (await listIncoming(clerk, { ...all, state }, 1)).total;
    expect([await count("done"), await count("open"), await count("overdue")]).toEqual([1, 1, 0]);
    value(await finishIncoming(clerk, { ...done, version: 2, done: false }));
    expect(await count("overdue")).toBe(1);
  });

  it("also wait for whoever holds a post in the unit today", async () => {
    value(await addIncoming(clerk, form({ givenTo: `unit:${unitId}` })));
    const holds = async (validTo: string | null) =>
      database.superuserQuery(
        "insert into post (commune_id, id, person_id, unit_id, title, valid_to) values ($1, gen_random_uuid(), $2, $3, 'Hiệu trưởng', $4)",
        [communeId, personId, unitId, validTo],
      );
    const officer = givenActor(communeId, ["uy-vien"], { personId });
    await holds(TEST_DAY);
    expect(await incomingWork(officer)).toEqual([]);
    await holds(null);
    expect(await incomingWork(officer)).toHaveLength(1);
  });

  it("wait for the office whose work a role does", async () => {
    const [office] = await database.superuserQuery<{ id: string }>("select id from unit where abbreviation = 'VHXH'");
    value(await addIncoming(clerk, form({ givenTo: `unit:${office?.id}` })));
    expect(await incomingWork(givenActor(communeId, ["van-hoa-xa-hoi"]))).toHaveLength(1);
    expect(await incomingWork(givenActor(communeId, ["tai-chinh"]))).toEqual([]);
  });

  it("are corrected within their year over nobody's later change, keeping number and scan", async () => {
    const { id, number } = value(await addIncoming(clerk, { ...form(), scan: PDF }));
    const edit = { ...form({ subject: "Đôn đốc lần hai" }), id, version: 1 };
    expect(code(await editIncoming(clerk, { ...edit, receivedOn: civilDate("2025-12-31"), issuedOn: null }))).toBe(
      "other-year",
    );
    const two = await Promise.all([editIncoming(clerk, edit), editIncoming(clerk, { ...edit, subject: "Khác" })]);
    expect(two.map(code).toSorted()).toEqual(["ok", "stale"]);
    expect(await readIncoming(clerk, id)).toMatchObject({ number, hasScan: true, version: 2 });
  });

  it("are found without diacritics and exported in the ten columns", async () => {
    value(await addIncoming(clerk, form({ givenTo: `unit:${unitId}`, dueOn: "19/11/2026", note: "Bản giấy" })));
    value(await addIncoming(clerk, form({ code: "2/TB", type: "Thông báo", subject: "Lịch tiếp dân" })));
    const found = await exportIncoming(clerk, { ...all, query: "don doc khoa hoc" });
    const sheet = incomingSheet(found, { ...all, query: "don doc" }, TEST_DAY);
    expect(sheet.columns).toHaveLength(10);
    expect(sheet.caption?.[1]).toBe("Năm 2026, tìm “don doc”: 1 văn bản");
    expect(sheet.rows).toEqual([
      [
        ...["2026-11-20", 1, "Sở Khoa học và Công nghệ", "15/SKHCN-CĐS", "2026-11-18"],
        ...["Công văn: Đôn đốc báo cáo chuyển đổi số", "Trường Tiểu học Bình Lư", null, null],
        "Hạn 19/11/2026, quá hạn 3 ngày. Bản giấy",
      ],
    ]);
  });
});
