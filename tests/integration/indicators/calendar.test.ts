import { beforeEach, describe, expect, test } from "vitest";
import { saveCalendarRule, withdrawCalendarRule } from "@/lib/indicators/commands/calendar-rules";
import { extendDeadline, withdrawExtension } from "@/lib/indicators/commands/extensions";
import {
  addFixedHolidays,
  addHoliday,
  addHolidayList,
  confirmHoliday,
  editHoliday,
  removeHoliday,
} from "@/lib/indicators/commands/holidays";
import { coveredDays, parseMonth } from "@/lib/indicators/core/calendar";
import { dueOf, monthPeriod } from "@/lib/indicators/core/due";
import { reporterKey } from "@/lib/indicators/core/reporter";
import { readCalendar } from "@/lib/indicators/queries/calendar";
import { readCalendarRules } from "@/lib/indicators/queries/calendar-rules";
import { listExtensions } from "@/lib/indicators/queries/extensions";
import { countUnconfirmed, readHolidayYear } from "@/lib/indicators/queries/holidays";
import { readStandings } from "@/lib/indicators/queries/standings";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { type Period, periodKey } from "@/lib/kernel/period";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";
import { filled, givenReport, hamletReporter, indicatorOf, submissionOf } from "./given-reports";

const database = useDatabase();
let office: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor: office } = await givenCommune());
});

const month = (key: string) => parseMonth(key) as Period;
const rule = {
  ...{ month: "2027-01", firstDay: 1, deadlineDay: 5, deadlineMonth: "next" as const, deadlineForm: "by" as const },
  ...{ onDayOff: "later" as const, source: null },
};
const save = async (change: Partial<typeof rule> = {}, actor = office) =>
  saveCalendarRule(actor, { ...rule, ...change, seen: (await readCalendarRules(office)).seen });

describe("the rule of the calendar", () => {
  test("holds from its month on, and months before keep theirs", async () => {
    value(await save());
    const { rules, calendar, firstOpen } = await readCalendarRules(office);
    expect(periodKey(firstOpen)).toBe("2026-12");
    expect(rules).toMatchObject([{ from: "2027-01-01", planned: true, createdName: office.name }]);
    expect(monthPeriod(calendar, month("2026-12")).lastGoodDay).toBe("2026-12-19");
    expect(coveredDays(calendar.rules, month("2027-01"))).toEqual({ from: "2026-12-15", to: "2027-02-01" });
    // 05/02/2027 begins Tết: the last good day moves over it and the weekend to the 12th.
    expect(monthPeriod(calendar, month("2027-01")).lastGoodDay).toBe("2027-02-12");
  });

  test("is refused for a month that is over or was reported for", async () => {
    expect(code(await save({ month: "2026-11" }))).toBe("too-early");
    const reporter = await hamletReporter(office, 1);
    const head = givenActor(communeId, ["truong-ban"], { hamletIds: [reporter.id] });
    const boxes = [filled(await indicatorOf(office, "XHS-02"), { nothing: true })];
    await givenReport(head, submissionOf(reporter, "2026-12", boxes));
    expect(code(await save({ month: "2026-12" }))).toBe("too-early");
    expect(periodKey((await readCalendarRules(office)).firstOpen)).toBe("2027-01");
  });

  test("of two people who set it the second is told", async () => {
    const { seen } = await readCalendarRules(office);
    const both = await Promise.all([
      saveCalendarRule(office, { ...rule, seen }),
      saveCalendarRule(office, { ...rule, deadlineDay: 7, seen }),
    ]);
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    expect((await readCalendarRules(office)).rules).toHaveLength(1);
  });

  test("may be withdrawn while no month has gone by it", async () => {
    value(await save());
    const [planned] = (await readCalendarRules(office)).rules;
    expect(code(await withdrawCalendarRule(office, { id: planned?.id ?? "" }))).toBe("ok");
    expect((await readCalendarRules(office)).rules).toEqual([]);
    expect(code(await withdrawCalendarRule(office, { id: planned?.id ?? "" }))).toBe("not-found");
  });

  test("is set by the office and the leaders alone, and leaves a day to report on", async () => {
    for (const role of ["truong-ban", "uy-vien", "chi-xem"] as const)
      expect(code(await save({}, givenActor(communeId, [role])))).toBe("forbidden");
    expect(code(await save({ deadlineDay: 1, deadlineMonth: "same" as never, deadlineForm: "before" as never }))).toBe(
      "no-day",
    );
  });
});

describe("days off", () => {
  const day = { day: civilDate("2026-12-24"), name: "Nghỉ thử", kind: "off" as const, source: null };

  test("come to be confirmed, and the calendar reckons with them either way", async () => {
    const before = await countUnconfirmed(office);
    expect((await readHolidayYear(office, 2026)).days.every(({ confirmedName }) => confirmedName === null)).toBe(true);
    const { id } = value(await addHoliday(office, day));
    expect(await countUnconfirmed(office)).toBe(before + 1);
    expect((await readCalendar(office)).marked.get(day.day)).toBe("off");
    value(await confirmHoliday(office, { id, version: 1 }));
    expect(await countUnconfirmed(office)).toBe(before);
    value(await editHoliday(office, { ...day, id, version: 2, day: civilDate("2026-12-25") }));
    expect(await countUnconfirmed(office)).toBe(before + 1);
    expect(code(await editHoliday(office, { ...day, id, version: 2 }))).toBe("stale");
    value(await removeHoliday(office, { id, version: 3 }));
    expect((await readCalendar(office)).marked.has(civilDate("2026-12-25"))).toBe(false);
    expect(code(await removeHoliday(office, { id, version: 4 }))).toBe("not-found");
  });

  test("are one a day, also when two add it at once, and again once it was taken out", async () => {
    const both = await Promise.all([addHoliday(office, day), addHoliday(office, { ...day, name: "Khác" })]);
    expect(both.map(code).sort()).toEqual(["day-taken", "ok"]);
    const [kept] = (await readHolidayYear(office, 2026)).days.filter((one) => one.day === day.day);
    value(await removeHoliday(office, { id: kept?.id ?? "", version: 1 }));
    expect(code(await addHoliday(office, day))).toBe("ok");
  });

  test("that keep their date are written down for a new year once", async () => {
    expect(value(await addFixedHolidays(office, { year: 2028 }))).toEqual({ added: 8, known: 0 });
    expect(code(await addFixedHolidays(office, { year: 2028 }))).toBe("nothing-new");
    const { days } = await readHolidayYear(office, 2028);
    // 01/01 and 02/9/2028 are Saturdays; 30/4 is a Sunday before a day off.
    expect(days.map((one) => one.day)).toEqual(expect.arrayContaining(["2028-01-03", "2028-05-02", "2028-09-04"]));
  });

  test("of a pasted list are added whole or not at all", async () => {
    const list = "24/12/2026 Nghỉ thử\n32/12/2026 Không có";
    const refused = await addHolidayList(office, { list, source: null });
    expect(code(refused)).toBe("unreadable");
    expect(refused.ok ? "" : refused.refusal.fields?.list).toContain("dòng 2");
    expect((await readHolidayYear(office, 2026)).days.some((one) => one.day === "2026-12-24")).toBe(false);
    const good = "24/12/2026 Nghỉ thử\n26/12/2026 Làm bù\n02/09/2026 Quốc khánh";
    expect(value(await addHolidayList(office, { list: good, source: "TB 1" }))).toEqual({ added: 2, known: 1 });
    expect((await readCalendar(office)).marked.get(civilDate("2026-12-26"))).toBe("worked");
  });

  test("are kept by the office alone, each commune its own", async () => {
    expect(code(await addHoliday(givenActor(communeId, ["truong-ban"]), day))).toBe("forbidden");
    expect(code(await addFixedHolidays(givenActor(communeId, ["chi-xem"]), { year: 2028 }))).toBe("forbidden");
    const { id } = value(await addHoliday(office, day));
    const stranger = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
    expect(code(await confirmHoliday(stranger, { id, version: 1 }))).toBe("not-found");
    expect((await readCalendar(stranger)).marked.has(day.day)).toBe(false);
  });
});

describe("more time", () => {
  const reason = "Sạt lở đường";
  const give = (reporters: readonly string[], until: string, actor = office) =>
    extendDeadline(actor, { period: "2026-11", reporters, until: civilDate(until), reason });

  test("is given to some in one period, seen where their standing is, and taken back", async () => {
    const one = await hamletReporter(office, 1);
    const two = await hamletReporter(office, 2);
    expect(value(await give([reporterKey(one)], "2026-11-25"))).toEqual({ count: 1 });
    const calendar = await readCalendar(office);
    const november = monthPeriod(calendar, month("2026-11"));
    expect(dueOf(calendar, november, one)).toBe("2026-11-25");
    expect(dueOf(calendar, november, two)).toBe("2026-11-19");
    const standings = await readStandings(office, { periodKey: "2026-11", campaignId: null });
    const rows = standings?.rows.filter(({ reporter }) => reporter.id === one.id || reporter.id === two.id);
    expect(rows?.map(({ extended, due }) => [extended, due.day])).toEqual([
      [true, "2026-11-25"],
      [false, "2026-11-19"],
    ]);
    const [row] = await listExtensions(office);
    value(await withdrawExtension(office, { id: row?.id ?? "" }));
    expect(dueOf(await readCalendar(office), november, one)).toBe("2026-11-19");
    expect(code(await withdrawExtension(office, { id: row?.id ?? "" }))).toBe("not-found");
  });

  test("given again takes the place of the former, also a shorter one", async () => {
    const key = reporterKey(await hamletReporter(office, 1));
    value(await give([key], "2026-11-28"));
    value(await give([key], "2026-11-24"));
    const rows = await listExtensions(office);
    expect(rows.map(({ until, withdrawnAt }) => [until, withdrawnAt === null])).toEqual([
      ["2026-11-24", true],
      ["2026-11-28", false],
    ]);
  });

  test("lies after the deadline, is for those who report, and needs the office", async () => {
    const key = reporterKey(await hamletReporter(office, 1));
    expect(code(await give([key], "2026-11-19"))).toBe("not-later");
    expect(code(await give([key], "2036-11-25"))).toBe("too-far");
    expect(code(await give([key, `hamlet:${crypto.randomUUID()}`], "2026-11-25"))).toBe("not-asked");
    expect(
      code(
        await extendDeadline(office, { period: "2026-13", reporters: [key], until: civilDate("2026-12-01"), reason }),
      ),
    ).toBe("not-found");
    expect(code(await give([key], "2026-11-25", givenActor(communeId, ["truong-ban"])))).toBe("forbidden");
    expect(await listExtensions(office)).toEqual([]);
  });

  test("a reporter sees their own alone", async () => {
    const one = await hamletReporter(office, 1);
    value(await give([reporterKey(one), reporterKey(await hamletReporter(office, 2))], "2026-11-25"));
    const head = givenActor(communeId, ["truong-ban"], { hamletIds: [one.id] });
    expect((await listExtensions(head)).map(({ reporter }) => reporter.id)).toEqual([one.id]);
  });

  test("two at once leave one standing", async () => {
    const key = reporterKey(await hamletReporter(office, 1));
    const both = await Promise.all([give([key], "2026-11-24"), give([key], "2026-11-26")]);
    expect(both.map(code)).toEqual(["ok", "ok"]);
    const standing = await inCommune(communeId, (tx) => tx.reportExtension.count({ where: { withdrawnAt: null } }));
    expect(standing).toBe(1);
  });
});
