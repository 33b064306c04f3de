import { describe, expect, it } from "vitest";
import { type CalendarRule, parseMonth, USUAL_RULE } from "@/lib/indicators/core/calendar";
import { fixedDaysOf, isIdleMark, readHolidayList } from "@/lib/indicators/core/holiday-list";
import { consequenceOf, ruleWords } from "@/lib/indicators/core/rule-words";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Period } from "@/lib/kernel/period";

const month = (key: string) => parseMonth(key) as Period;
const rule = (change: Partial<CalendarRule>): CalendarRule => ({ ...USUAL_RULE, ...change });

describe("what a rule means, in words", () => {
  it("says the days covered and the last good day with its weekday", () => {
    expect(consequenceOf([], new Map(), month("2026-12")).words).toBe(
      "Kỳ tháng 12/2026: từ 15/11/2026 đến 14/12/2026, gửi trước ngày 20/12/2026, ngày cuối cùng là thứ Bảy 19/12/2026.",
    );
    expect(consequenceOf([], new Map(), month("2026-12")).cautions).toEqual(["Ngày cuối cùng là ngày nghỉ."]);
    expect(consequenceOf([], new Map(), month("2026-11")).cautions).toEqual([]);
  });

  it("names the rule as papers do", () => {
    expect(ruleWords(USUAL_RULE)).toBe(
      "Kỳ tính từ ngày 15 tháng trước đến hết ngày 14 của tháng; gửi trước ngày 20 của tháng đó; rơi vào ngày nghỉ thì vẫn giữ.",
    );
    expect(ruleWords(rule({ firstDay: 1, deadlineMonth: "next", deadlineForm: "by", deadlineDay: 5 }))).toContain(
      "từ ngày 01 đến hết ngày cuối tháng; gửi đến hết ngày 5 của tháng sau",
    );
  });

  it("points out a period that begins anew, and a deadline before the period ends", () => {
    const whole = rule({ firstDay: 1, from: civilDate("2027-01-01"), onDayOff: "later" });
    const first = consequenceOf([whole], new Map(), month("2027-01"));
    expect(first.words).toContain("từ 15/12/2026 đến 31/01/2027");
    expect(first.cautions).toHaveLength(2);
    expect(first.cautions[0]).toContain("Hạn rơi trước khi kỳ kết thúc (31/01)");
    expect(first.cautions[1]).toContain("liền sau ngày cuối của kỳ tháng 12/2026");
  });

  it("points out a deadline that comes before the one of the period before", () => {
    const late = rule({ deadlineMonth: "next" });
    const early = rule({ from: civilDate("2027-01-01"), deadlineForm: "by", deadlineDay: 15 });
    const found = consequenceOf([late, early], new Map(), month("2027-01")).cautions;
    expect(found.some((words) => words.startsWith("Hạn sớm hơn hạn của kỳ tháng 12/2026"))).toBe(true);
  });
});

describe("days off", () => {
  it("that keep their date, with the working day after a weekend", () => {
    expect(fixedDaysOf(2027).map(({ day }) => day)).toEqual([
      ...["2027-01-01", "2027-04-30", "2027-05-01", "2027-05-03", "2027-09-02", "2027-11-24"],
    ]);
    expect(fixedDaysOf(2025).map(({ day }) => day)).not.toContain("2025-11-24");
    // 30/4/2022 is a Saturday and 01/5 a Sunday: Monday and Tuesday are off instead.
    expect(fixedDaysOf(2022).map(({ day }) => day)).toEqual([
      ...["2022-01-01", "2022-01-03", "2022-04-30", "2022-05-01", "2022-05-02", "2022-05-03", "2022-09-02"],
    ]);
  });

  it("are read from lines, with spans and days worked", () => {
    const { days, faults } = readHolidayList(
      "01/01/2026\tTết Dương lịch\n\n16/02/2026 - 18/02/2026: Tết Nguyên đán\n2026-08-22 Làm bù cho 31/8\n31.8.2026 đến 31.8.2026 Nghỉ hoán đổi",
    );
    expect(faults).toEqual([]);
    expect(days.map(({ day, kind, name }) => [day, kind, name])).toEqual([
      ["2026-01-01", "off", "Tết Dương lịch"],
      ["2026-02-16", "off", "Tết Nguyên đán"],
      ["2026-02-17", "off", "Tết Nguyên đán"],
      ["2026-02-18", "off", "Tết Nguyên đán"],
      ["2026-08-22", "worked", "Làm bù cho 31/8"],
      ["2026-08-31", "off", "Nghỉ hoán đổi"],
    ]);
  });

  it("that cannot be read are told with their line", () => {
    const { days, faults } = readHolidayList(
      "Tết Nguyên đán\n30/02/2026 Không có ngày này\n20/02/2026 - 16/02/2026 Ngược\n01/01/2026 - 31/12/2026 Cả năm",
    );
    expect(days).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it("on a Sunday change nothing, nor work on a Monday", () => {
    expect(isIdleMark(new Map(), { day: civilDate("2026-04-26"), kind: "off" })).toBe(true);
    expect(isIdleMark(new Map(), { day: civilDate("2026-04-27"), kind: "off" })).toBe(false);
    expect(isIdleMark(new Map(), { day: civilDate("2026-04-27"), kind: "worked" })).toBe(true);
  });
});
