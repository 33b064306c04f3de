import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MarkedDays } from "@/lib/indicators/core/calendar";
import { type CampaignDays, campaignPeriod, campaignPeriods } from "@/lib/indicators/core/campaign-periods";
import { type Calendar, campaignDue, extensionKey } from "@/lib/indicators/core/due";
import {
  type Due,
  dueEnds,
  dueWords,
  isOverdue,
  latenessOf,
  latenessWords,
  remainingWords,
} from "@/lib/indicators/core/lateness";
import { addDays, civilDate } from "@/lib/kernel/civil-date";

const at = (day: string, time: string) => new Date(`${day}T${time}+07:00`);
const NONE: MarkedDays = new Map();
const month: Due = { day: civilDate("2026-11-19"), time: null, form: "before" };
const hour: Due = { day: civilDate("2026-09-12"), time: "17:00", form: "by" };

describe("lateness", () => {
  it.each([
    [month, at("2026-11-19", "23:59:59.999"), "đúng hạn"],
    [month, at("2026-11-20", "00:00:00"), "trễ 1 ngày"],
    [month, at("2026-11-21", "08:00:00"), "trễ 2 ngày"],
    [hour, at("2026-09-12", "17:00:59"), "đúng hạn"],
    [hour, at("2026-09-12", "17:01:00"), "trễ 1 phút"],
    [hour, at("2026-09-12", "20:30:00"), "trễ 3 giờ"],
    [hour, at("2026-09-13", "00:10:00"), "trễ 1 ngày"],
  ])("%o sent at %o", (due, sent, words) => {
    expect(latenessWords(latenessOf(due, sent))).toBe(words);
    expect(isOverdue(due, sent)).toBe(words !== "đúng hạn");
  });

  it("is judged by the day in Viet Nam, whatever zone the instant was written in", () => {
    expect(latenessOf(month, new Date("2026-11-19T17:00:00Z")).late).toBe(true);
    expect(latenessOf(month, new Date("2026-11-19T16:59:59Z")).late).toBe(false);
  });

  it("is what remains until the deadline, in words", () => {
    expect(remainingWords(NONE, month, at("2026-11-16", "09:00"))).toBe("còn 3 ngày làm việc (trước ngày 20/11)");
    expect(remainingWords(NONE, { ...month, form: "by" }, at("2026-11-18", "09:00"))).toBe(
      "còn 1 ngày làm việc (hết ngày 19/11)",
    );
    expect(remainingWords(NONE, month, at("2026-11-19", "22:00"))).toBe("hôm nay là ngày cuối (trước ngày 20/11)");
    expect(remainingWords(NONE, month, at("2026-11-21", "00:05"))).toBe("quá hạn 2 ngày (trước ngày 20/11)");
    expect(remainingWords(NONE, { ...month, day: civilDate("2026-11-22") }, at("2026-11-20", "09:00"))).toBe(
      "còn 2 ngày, đều là ngày nghỉ (trước ngày 23/11)",
    );
    expect(remainingWords(NONE, hour, at("2026-09-12", "09:00"))).toBe("hạn hôm nay (17 giờ ngày 12/09)");
    expect(dueWords({ ...hour, time: "07:30" }, true)).toBe("7 giờ 30 ngày 12/09/2026");
  });
});

describe("the periods of a campaign", () => {
  const daily: CampaignDays = {
    ...{ from: civilDate("2026-09-07"), to: civilDate("2026-09-17") },
    ...{ every: "day", dueTime: "17:00", closedAt: null },
  };
  const weekly: CampaignDays = { ...daily, every: "week" };

  it("are its days, or weeks from its first day on with a shorter last", () => {
    expect(campaignPeriods(daily).map(({ key }) => key)).toEqual(
      Array.from({ length: 10 }, (_, index) => addDays(daily.from, index)),
    );
    expect(campaignPeriods(weekly).map(({ key, to, due }) => [key, to, due.day])).toEqual([
      ["2026-09-07", "2026-09-14", "2026-09-13"],
      ["2026-09-14", "2026-09-17", "2026-09-16"],
    ]);
    expect(campaignPeriod(weekly, "2026-09-14")?.from).toBe("2026-09-14");
    expect(campaignPeriod(weekly, "2026-09-15")).toBeNull();
  });

  it("are no longer asked where they were not due when it was ended early", () => {
    const closed = { ...daily, closedAt: at("2026-09-09", "10:00") };
    expect(
      campaignPeriods(closed)
        .filter(({ asked }) => asked)
        .map(({ key }) => key),
    ).toEqual(["2026-09-07", "2026-09-08"]);
    expect(campaignPeriods(closed)).toHaveLength(10);
    const evening = { ...daily, closedAt: at("2026-09-09", "18:00") };
    expect(campaignPeriods(evening).filter(({ asked }) => asked)).toHaveLength(3);
  });

  it("hold every day of the campaign in exactly one, and each is due within itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom("day" as const, "week" as const),
        fc.integer({ min: 0, max: 23 }),
        (length, every, hourOf) => {
          const to = addDays(daily.from, length);
          const campaign = { ...daily, every, to, dueTime: `${String(hourOf).padStart(2, "0")}:00` };
          const periods = campaignPeriods(campaign);
          expect(periods[0]?.from).toBe(daily.from);
          expect(periods.at(-1)?.to).toBe(to);
          for (const [index, period] of periods.entries()) {
            if (index > 0) expect(period.from).toBe(periods[index - 1]?.to);
            expect(dueEnds(period.due) > at(period.from, "00:00")).toBe(true);
            expect(dueEnds(period.due) <= at(period.to, "00:00")).toBe(true);
          }
        },
      ),
    );
  });

  it("give more time until the same hour of a later day", () => {
    const reporter = { kind: "hamlet", id: "0197f0aa-0000-7000-8000-000000000001" } as const;
    const [first] = campaignPeriods(daily);
    if (!first) throw new Error("no period");
    const calendar: Calendar = {
      ...{ rules: [], marked: NONE },
      extensions: new Map([[extensionKey("2026-09-07", "c", reporter), civilDate("2026-09-08")]]),
    };
    expect(dueWords(campaignDue(calendar, { id: "c" }, first, reporter))).toBe("17 giờ ngày 08/09");
    expect(dueWords(campaignDue(calendar, { id: "other" }, first, reporter))).toBe("17 giờ ngày 07/09");
  });
});
