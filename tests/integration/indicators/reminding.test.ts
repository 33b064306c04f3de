import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extendDeadline } from "@/lib/indicators/commands/extensions";
import { remindDue } from "@/lib/indicators/commands/remind-due";
import { type Reporter, reporterKey } from "@/lib/indicators/core/reporter";
import { readPunctuality, readReminderPage } from "@/lib/indicators/queries/reminder-page";
import { readStandings } from "@/lib/indicators/queries/standings";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { listNotices } from "@/lib/notices/queries";
import { stopClockAt } from "@/lib/platform/clock";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import { filled, givenReport, hamletReporter, indicatorOf, submissionOf } from "./given-reports";

const database = useDatabase();
let office: Actor;
let communeId: string;
let one: Reporter;
let two: Reporter;
let head: Actor;
let other: Actor;

/** The clock and who acts, at an hour of a day. */
function on(day: string, time = "08:00"): Actor {
  stopClockAt(new Date(`${day}T${time}:00+07:00`));
  office = givenActor(communeId, ["van-hoa-xa-hoi"], { today: civilDate(day), accountId: null });
  return office;
}

beforeEach(async () => {
  await database.truncateAll();
  stopClockAt(civilDate("2026-11-10"));
  ({ communeId } = await givenCommune());
  on("2026-11-10");
  one = await hamletReporter(office, 1);
  two = await hamletReporter(office, 2);
  head = await givenAccount(database, communeId, ["truong-ban"], { hamletId: one.id });
  other = await givenAccount(database, communeId, ["truong-ban"], { hamletId: two.id });
});
afterEach(() => stopClockAt(null));

const wordsFor = async (actor: Actor) => (await listNotices(actor, { page: 1 })).rows.map(({ words }) => words);

async function sends(reporter: Reporter, day: string) {
  on(day);
  const boxes = [filled(await indicatorOf(office, "XHS-02"), { nothing: true })];
  const sender = givenActor(communeId, ["truong-ban"], { hamletIds: [reporter.id], today: civilDate(day) });
  await givenReport(sender, submissionOf(reporter, "2026-11", boxes));
}

describe("reminding", () => {
  test("reminds who has not sent, five days, two days before and on the last day, each once", async () => {
    await sends(two, "2026-11-12");
    for (const day of ["2026-11-13", "2026-11-14", "2026-11-15", "2026-11-17", "2026-11-18", "2026-11-19"]) {
      on(day);
      await remindDue(office);
      await remindDue(office);
    }
    const name = (await readStandings(office, { periodKey: "2026-11", campaignId: null }))?.rows[0]?.name;
    expect(await wordsFor(head)).toEqual([
      `Báo cáo tháng 11 năm 2026 của ${name} chưa gửi: hôm nay là ngày cuối (trước ngày 20/11).`,
      `Báo cáo tháng 11 năm 2026 của ${name} chưa gửi: còn 2 ngày làm việc (trước ngày 20/11).`,
      `Báo cáo tháng 11 năm 2026 của ${name} chưa gửi: còn 4 ngày làm việc (trước ngày 20/11).`,
    ]);
    expect(await wordsFor(other)).toEqual([]);
  });

  test("tells the office how many are missing, and once more when the time is over", async () => {
    const madeAt = "2026-11-01T00:00:00Z";
    const officer = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { madeAt });
    for (const day of ["2026-11-14", "2026-11-20", "2026-11-21"]) {
      on(day);
      await remindDue(office);
    }
    const told = await wordsFor(officer);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain("quá hạn 1 ngày (trước ngày 20/11)");
    expect(told[1]).toMatch(/còn 4 ngày làm việc .*; \d+ trên \d+ nơi chưa gửi: .* và \d+ nơi khác\./);
  });

  test("gives a reminder late when the portal was off on its day", async () => {
    on("2026-11-16");
    value(await remindDue(office));
    expect((await wordsFor(head))[0]).toContain("còn 3 ngày làm việc");
    expect(code(await remindDue(office))).toBe("nothing-due");
  });

  test("goes by the reporter's own day where more time was given", async () => {
    const until = civilDate("2026-11-25");
    value(await extendDeadline(office, { period: "2026-11", reporters: [reporterKey(one)], until, reason: "Mưa lũ" }));
    on("2026-11-14");
    await remindDue(office);
    expect(await wordsFor(head)).toEqual([]);
    on("2026-11-20");
    await remindDue(office);
    expect((await wordsFor(head))[0]).toContain("(trước ngày 26/11)");
  });

  test("by two processes at once still reminds once", async () => {
    on("2026-11-14");
    const both = await Promise.all([remindDue(office), remindDue(office)]);
    expect(both.map(code).sort()).toEqual(["nothing-due", "ok"]);
    expect(await wordsFor(head)).toHaveLength(1);
  });

  test("is not everybody's", async () => {
    on("2026-11-14");
    expect(code(await remindDue(givenActor(communeId, ["truong-ban"])))).toBe("forbidden");
    expect(await wordsFor(head)).toEqual([]);
  });
});

describe("the page of reminders", () => {
  const november = { periodKey: "2026-11", campaignId: null };

  test("names who is late, with the text of the day", async () => {
    await sends(two, "2026-11-12");
    on("2026-11-21");
    const page = await readReminderPage(office, november, null);
    expect(page?.moment).toBe("after");
    expect(page?.owing.some(({ reporter }) => reporter.id === two.id)).toBe(false);
    expect(page?.owing.some(({ reporter }) => reporter.id === one.id)).toBe(true);
    expect(page?.texts.join("\n")).toContain("Đã quá hạn 2 ngày");
    const listed = page?.texts.join("\n").match(/^\d+\. /gm) ?? [];
    expect(listed).toHaveLength(page?.owing.length ?? -1);
  });

  test("does not name as late who was given more time", async () => {
    const until = civilDate("2026-11-25");
    value(await extendDeadline(office, { period: "2026-11", reporters: [reporterKey(one)], until, reason: "Mưa lũ" }));
    on("2026-11-21");
    const late = await readReminderPage(office, november, "after");
    expect(late?.owing.some(({ reporter }) => reporter.id === one.id)).toBe(false);
    const waiting = await readReminderPage(office, november, "5");
    expect(waiting?.owing.map(({ reporter }) => reporter.id)).toEqual([one.id]);
  });

  test("opens with the month just over while somebody is missing, and counts months past", async () => {
    on("2026-11-21");
    expect((await readReminderPage(office, null, null))?.standings.period.periodKey).toBe("2026-11");
    const months = await readPunctuality(office);
    expect(months).toHaveLength(6);
    expect(months.at(-1)).toMatchObject({ label: "T11/2026", inTime: 0, late: 0 });
    expect(months.at(-1)?.missing).toBeGreaterThan(30);
  });

  test("is not for who reports", async () => {
    expect(await readReminderPage(head, november, null)).toBeNull();
    expect(await readPunctuality(head)).toEqual([]);
  });
});
