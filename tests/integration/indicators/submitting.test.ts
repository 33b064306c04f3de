import { beforeEach, describe, expect, test } from "vitest";
import { approveReport, returnReport } from "@/lib/indicators/commands/decide-reports";
import { submitReport } from "@/lib/indicators/commands/submit-report";
import type { Reporter } from "@/lib/indicators/core/reporter";
import { readOwnForms, readReportForm } from "@/lib/indicators/queries/report-form";
import { submission as submissionSchema } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import {
  filled,
  givenBaseFigure,
  givenReport,
  hamletReporter,
  indicatorOf,
  submissionOf,
  unitReporter,
  versionOf,
} from "./given-reports";

const database = useDatabase();
let system: Actor;
let office: Actor;
let head: Actor;
let otherHead: Actor;
let hamlet: Reporter;
let otherHamlet: Reporter;
/** Of every bản, over its adults. */
let skilled: string;
/** Of every bản, over its producers, cooperatives and businesses. */
let traders: string;

/** Covers 15/10–14/11, was due before 20/11; the next is being asked for. */
const PERIOD = "2026-11";
const phone = { via: "phone" } as const;
const desk = { via: "desk" } as const;

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  system = actor;
  [hamlet, otherHamlet] = [await hamletReporter(actor, 1), await hamletReporter(actor, 2)];
  [skilled, traders] = [await indicatorOf(actor, "XHS-02"), await indicatorOf(actor, "KTS-01")];
  await givenBaseFigure(actor, { hamletId: hamlet.id, kind: "adults", figure: 200 });
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  head = await givenAccount(database, communeId, ["truong-ban"], { name: "Trưởng bản 1", hamletId: hamlet.id });
  otherHead = await givenAccount(database, communeId, ["truong-ban"], {
    name: "Trưởng bản 2",
    hamletId: otherHamlet.id,
  });
});

const words = (result: Result<unknown>) => (result.ok ? "" : result.refusal.words);
const fields = (result: Result<unknown>) => (result.ok ? {} : (result.refusal.fields ?? {}));
const skilledOf = (numerator: number, more = {}) => filled(skilled, { numerator, ...more });
const sent = (numerator = 120, more: Parameters<typeof submissionOf>[3] = {}) =>
  submissionOf(hamlet, PERIOD, [skilledOf(numerator)], more);
const reports = () =>
  database.superuserQuery<{ id: string; state: string; submission_key: string }>(
    "select id, state, submission_key from report order by created_at, id",
  );
const states = async () => (await reports()).map(({ state }) => state);

describe("what a form offers", () => {
  test("the boxes of a bản with its denominator, the former figures and when it is due", async () => {
    await givenReport(head, submissionOf(hamlet, "2026-10", [skilledOf(100)]), { office });
    const form = value(await readReportForm(head, { periodKey: PERIOD, campaignId: null }, hamlet));
    expect(form.boxes.map(({ code: box }) => box)).toEqual(["XHS-02", "KTS-01"]);
    expect(form.boxes[0]).toMatchObject({
      ...{ offered: 200, history: [5000], before: { periodKey: "2026-10", numerator: 100, denominator: 200 } },
    });
    expect(form.boxes[1]).toMatchObject({ offered: null, missing: ["producers", "cooperatives", "businesses"] });
    expect(form.due).toMatchObject({ day: "2026-11-19" });
    expect(form.fill).toBe("untouched");
  });

  test("only what the actor reports for is given to fill in: the month asked for and two before", async () => {
    const forms = await readOwnForms(head);
    expect(forms.map(({ reporter, period }) => [reporter.key, period.periodKey])).toEqual(
      ["2026-12", "2026-11", "2026-10"].map((key) => [`hamlet:${hamlet.id}`, key]),
    );
    expect(await readOwnForms(office)).toEqual([]);
    // In charge by a seat and by the account: still one bản.
    const twice = givenActor(system.communeId, ["truong-ban"], { hamletIds: [hamlet.id, hamlet.id] });
    expect(await readOwnForms(twice)).toHaveLength(3);
  });

  test("a head of another bản and a stranger see no form; the province sees it", async () => {
    const of = (actor: Actor) => readReportForm(actor, { periodKey: PERIOD, campaignId: null }, hamlet);
    expect(code(await of(otherHead))).toBe("forbidden");
    expect(code(await of(givenActor(system.communeId, ["dau-moi"])))).toBe("forbidden");
    expect((await of(givenActor(system.communeId, ["chi-xem"]))).ok).toBe(true);
  });
});

describe("sending", () => {
  test("is kept with the denominator of the day, its steps and its line in the trail", async () => {
    const { reportId, state } = value(await submitReport(head, sent(120, { difficulties: "Mất sóng" }), phone));
    expect(state).toBe("submitted");
    expect(await database.superuserQuery("select numerator, denominator, nothing from report_value")).toEqual([
      { numerator: 120, denominator: 200, nothing: false },
    ]);
    const [line] = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'report.submitted'",
    );
    expect(line?.words).toContain("Gửi báo cáo tháng 11 năm 2026 của");
    expect(await database.superuserQuery("select act, name from report_step where report_id = $1", [reportId])).toEqual(
      [{ act: "submit", name: "Trưởng bản 1" }],
    );
  });

  test("is for one's own bản only, whatever the form says; the office types on behalf and names who called", async () => {
    expect(code(await submitReport(otherHead, sent(), phone))).toBe("forbidden");
    expect(code(await submitReport(head, sent(), { via: "on-behalf", givenBy: "Lò Văn An" }))).toBe("forbidden");
    expect(code(await submitReport(office, sent(), phone))).toBe("forbidden");
    for (const role of ["chi-xem", "uy-vien", "to-giup-viec", "van-thu"] as const) {
      expect(
        code(await submitReport(givenActor(system.communeId, [role]), sent(), { via: "on-behalf", givenBy: "A" })),
      ).toBe("forbidden");
    }
    const bare = await submitReport(office, sent(), { via: "on-behalf" });
    expect([code(bare), Object.keys(fields(bare))]).toEqual(["who-gave", ["givenBy"]]);
    value(await submitReport(office, sent(), { via: "on-behalf", givenBy: "Lò Văn An, qua điện thoại" }));
    expect(await database.superuserQuery("select via, given_by from report")).toEqual([
      { via: "on-behalf", given_by: "Lò Văn An, qua điện thoại" },
    ]);
  });

  test("an office reports its own boxes the same way", async () => {
    const police = await unitReporter(system, "Công an xã");
    const speaker = await givenAccount(database, system.communeId, ["dau-moi"], { name: "Công an", unitId: police.id });
    const accounts = await indicatorOf(system, "XHS-01");
    const one = submissionOf(police, PERIOD, [filled(accounts, { numerator: 40, denominator: 90 })]);
    value(await submitReport(speaker, one, desk));
    expect(code(await submitReport(head, one, desk))).toBe("forbidden");
    expect(code(await submitReport(speaker, sent(), desk))).toBe("forbidden");
    expect(await states()).toEqual(["submitted"]);
  });

  test("wrong figures are refused beside their boxes, and nothing is written", async () => {
    const over = await submitReport(head, sent(300), phone);
    expect(code(over)).toBe("invalid");
    expect(fields(over)[`${skilled}.numerator`]).toContain("lớn hơn mẫu số 200");
    value(
      await submitReport(head, submissionOf(hamlet, PERIOD, [skilledOf(300, { reason: "Có người tạm trú" })]), phone),
    );
    await database.superuserQuery("truncate report cascade");
    const unasked = await indicatorOf(system, "XHS-01");
    const stray = await submitReport(head, submissionOf(hamlet, PERIOD, [filled(unasked, { numerator: 1 })]), phone);
    expect(fields(stray)[`${unasked}.numerator`]).toContain("không hỏi chỉ tiêu này");
    expect(code(await submitReport(head, submissionOf(hamlet, PERIOD, [filled(skilled, {})]), phone))).toBe("empty");
    expect(await states()).toEqual([]);
    // The border knows negative and fractional numbers by itself.
    const raw = (numerator: number) => submissionSchema.safeParse(sent(numerator)).success;
    expect([raw(-1), raw(1.5), raw(3)]).toEqual([false, false, true]);
  });

  test("a month to come is refused, and so is a bản that is no more, naming who came after it", async () => {
    const future = await submitReport(head, { ...sent(), periodKey: "2027-01" }, phone);
    expect([code(future), words(future)]).toEqual([
      "future",
      "Kỳ tháng 1 năm 2027 chưa bắt đầu: báo cáo được từ ngày 15/12/2026.",
    ]);
    const change = crypto.randomUUID();
    await database.superuserQuery(
      `insert into hamlet_change (commune_id, id, kind, day, document_number, document_day, document_issuer)
       values ($1, $2, 'merge', '2026-11-01', '9/NQ', '2026-11-01', 'HĐND')`,
      [system.communeId, change],
    );
    await database.superuserQuery("update hamlet set valid_to = '2026-11-01' where id = $1", [hamlet.id]);
    await database.superuserQuery(
      "insert into hamlet_lineage (commune_id, id, change_id, from_id, to_id) values ($1, gen_random_uuid(), $2, $3, $4)",
      [system.communeId, change, hamlet.id, otherHamlet.id],
    );
    const ended = await submitReport(head, sent(), phone);
    expect(code(ended)).toBe("ended");
    expect(words(ended)).toMatch(/không còn là một bản riêng từ ngày 01\/11\/2026.*do .+ báo cáo\./);
    // For the month before it was still asked.
    value(await submitReport(head, { ...sent(), periodKey: "2026-10" }, phone));
  });

  test("a clock that is days off is taken, told and written down", async () => {
    const { notes, reportId } = value(
      await submitReport(head, sent(120, { clientAt: "2026-01-01T07:00:00+07:00" }), phone),
    );
    expect(notes.join(" ")).toMatch(/Đồng hồ của máy gửi chậm \d+ ngày/);
    const [step] = await database.superuserQuery<{ reason: string }>(
      "select reason from report_step where report_id = $1",
      [reportId],
    );
    expect(step?.reason).toContain("Đồng hồ của máy gửi chậm");
  });
});

describe("the same report more than once", () => {
  test("fifty sends of one key at the same moment are one report", async () => {
    const one = sent();
    const arrived = await Promise.all(Array.from({ length: 50 }, () => submitReport(head, one, phone)));
    const ids = new Set(arrived.map((result) => value(result).reportId));
    expect(ids.size).toBe(1);
    expect(arrived.filter((result) => !value(result).again)).toHaveLength(1);
    expect(await states()).toEqual(["submitted"]);
    expect(await database.superuserQuery("select 1 from report_step")).toHaveLength(1);
  });

  test("a retry in any later state answers the same report and changes nothing", async () => {
    const one = sent();
    const { reportId } = value(await submitReport(head, one, phone));
    value(await returnReport(office, await versionOf(office, reportId), "Thiếu hộ mới"));
    expect(value(await submitReport(head, one, phone))).toMatchObject({ reportId, again: true });
    expect(await states()).toEqual(["returned"]);
    value(await submitReport(head, { ...one, values: [skilledOf(130)], seenReportId: reportId }, phone));
    value(await approveReport(office, await versionOf(office, reportId)));
    expect(value(await submitReport(head, one, phone))).toMatchObject({ reportId, again: true });
    expect(await states()).toEqual(["approved"]);
    expect(await database.superuserQuery("select numerator from report_value")).toEqual([{ numerator: 130 }]);
  });

  test("figures mended before the answer came win by the sender's clock, in whatever order they arrive", async () => {
    const first = sent(100, { clientAt: "2026-11-22T08:00:00+07:00" });
    const mended = { ...first, values: [skilledOf(110)], clientAt: "2026-11-22T08:05:00+07:00" };
    for (const one of [first, mended, first, mended]) value(await submitReport(head, one, phone));
    expect(await database.superuserQuery("select numerator from report_value")).toEqual([{ numerator: 110 }]);
    expect(await states()).toEqual(["submitted"]);
  });

  test("a key is not taken for another bản or month", async () => {
    const one = sent();
    value(await submitReport(head, one, phone));
    expect(code(await submitReport(head, { ...one, periodKey: "2026-10" }, phone))).toBe("other-report");
    const foreign = submissionOf(otherHamlet, PERIOD, [skilledOf(5, { denominator: 10 })], {
      submissionKey: one.submissionKey,
    });
    expect(code(await submitReport(otherHead, foreign, phone))).toBe("other-report");
  });
});

describe("two phones", () => {
  test("that know nothing of each other: one stands, one waits, and the office is told", async () => {
    const pair = [sent(100), sent(90)];
    const arrived = await Promise.all(pair.map((one) => submitReport(head, one, phone)));
    expect(arrived.map((result) => value(result).state).sort()).toEqual(["rival", "submitted"]);
    expect((await states()).sort()).toEqual(["rival", "submitted"]);
    expect(await database.superuserQuery("select kind, role from notice")).toEqual([
      { kind: "report-rival", role: "van-hoa-xa-hoi" },
    ]);
  });

  test("of which one had seen the other's: it takes its place, and since when it is sent stays", async () => {
    const early = sent(100);
    const first = value(await submitReport(head, early, phone)).reportId;
    await database.superuserQuery("update report set submitted_at = '2026-11-10T08:00:00Z'");
    const second = value(await submitReport(head, sent(90, { seenReportId: first }), phone));
    expect(second.state).toBe("submitted");
    expect(await database.superuserQuery("select state, submitted_at from report order by created_at")).toEqual([
      { state: "dropped", submitted_at: new Date("2026-11-10T08:00:00Z") },
      { state: "submitted", submitted_at: new Date("2026-11-10T08:00:00Z") },
    ]);
    // A late retry of the first says it is here, and wakes nothing.
    expect(value(await submitReport(head, early, phone))).toMatchObject({ reportId: first, again: true });
    expect((await states()).sort()).toEqual(["dropped", "submitted"]);
  });

  test("after approval: who knew is told it is locked; who did not waits beside it, and the approved one stays", async () => {
    const approved = await givenReport(head, sent(100), { office });
    const knowing = await submitReport(head, sent(90, { seenReportId: approved }), phone);
    expect([code(knowing), words(knowing)]).toEqual(["locked", expect.stringContaining("Báo cáo lại")]);
    expect(value(await submitReport(head, sent(80), phone)).state).toBe("rival");
    expect((await states()).sort()).toEqual(["approved", "rival"]);
  });
});

test("reports wait for nothing of another bản", async () => {
  const other = submissionOf(otherHamlet, PERIOD, [
    skilledOf(5, { denominator: 10 }),
    filled(traders, { nothing: true }),
  ]);
  const both = await Promise.all([submitReport(head, sent(), phone), submitReport(otherHead, other, phone)]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await states()).sort()).toEqual(["submitted", "submitted"]);
});
