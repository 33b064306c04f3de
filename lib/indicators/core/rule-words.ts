import { addDays, type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { type Period, shiftPeriod, spanOfPeriod } from "@/lib/kernel/period";
import { type CalendarRule, coveredDays, isDayOff, lastGoodDay, type MarkedDays, parseMonth, ruleOf } from "./calendar";
import { dueWords, shortDay } from "./lateness";

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** "thứ Bảy", "Chủ nhật". */
export function weekdayOf(day: CivilDate): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** "tháng 12/2026". */
export function shortMonth({ year, index }: Period): string {
  return `tháng ${index}/${year}`;
}

/** A rule as a form says it, from a month on; null for no month, or when no day of it would be left in time. */
export function ruleAsTyped({
  month,
  ...said
}: Omit<CalendarRule, "from"> & { readonly month: string }): CalendarRule | null {
  const first = parseMonth(month);
  const { firstDay, deadlineDay, deadlineMonth, deadlineForm, onDayOff } = said;
  if (!first || (deadlineForm === "before" && deadlineDay === 1 && deadlineMonth === "same")) return null;
  return { from: spanOfPeriod(first).from, firstDay, deadlineDay, deadlineMonth, deadlineForm, onDayOff };
}

/** The rule itself in words. */
export function ruleWords({ firstDay, deadlineDay, deadlineMonth, deadlineForm, onDayOff }: CalendarRule): string {
  const covers =
    firstDay === 1
      ? "Kỳ tính từ ngày 01 đến hết ngày cuối tháng"
      : `Kỳ tính từ ngày ${firstDay} tháng trước đến hết ngày ${firstDay - 1} của tháng`;
  const by = deadlineForm === "before" ? "trước ngày" : "đến hết ngày";
  const month = deadlineMonth === "same" ? "của tháng đó" : "của tháng sau";
  const off = {
    keep: "rơi vào ngày nghỉ thì vẫn giữ",
    earlier: "rơi vào ngày nghỉ thì chuyển lên ngày làm việc liền trước",
    later: "rơi vào ngày nghỉ thì chuyển sang ngày làm việc liền sau",
  }[onDayOff];
  return `${covers}; gửi ${by} ${deadlineDay} ${month}; ${off}.`;
}

/** What a rule means for one month, and what a person should notice about it. */
export interface Consequence {
  readonly month: Period;
  readonly from: CivilDate;
  /** The last day covered. */
  readonly through: CivilDate;
  readonly lastGoodDay: CivilDate;
  readonly words: string;
  readonly cautions: readonly string[];
}

function cautionsOf(rules: readonly CalendarRule[], marked: MarkedDays, month: Period): string[] {
  const { from, to } = coveredDays(rules, month);
  const rule = ruleOf(rules, month);
  const last = lastGoodDay(rule, month, marked);
  const before = shiftPeriod(month, -1);
  const former = ruleOf(rules, before);
  const found: string[] = [];
  if (last < addDays(to, -1))
    found.push(`Hạn rơi trước khi kỳ kết thúc (${shortDay(addDays(to, -1))}): số những ngày cuối phải ước.`);
  if (lastGoodDay(former, before, marked) > last)
    found.push(`Hạn sớm hơn hạn của kỳ ${shortMonth(before)}: hai kỳ phải gửi gần như cùng lúc.`);
  if (former.firstDay !== rule.firstDay)
    found.push(
      `Kỳ chuyển tiếp: bắt đầu ngày ${shortDay(from)}, liền sau ngày cuối của kỳ ${shortMonth(before)}, để không ngày nào bị bỏ sót hoặc tính hai lần.`,
    );
  if (isDayOff(marked, last)) found.push("Ngày cuối cùng là ngày nghỉ.");
  return found;
}

/** "Kỳ tháng 12/2026: từ 15/11/2026 đến 14/12/2026, gửi trước ngày 20/12/2026, ngày cuối cùng là thứ Bảy 19/12/2026." */
export function consequenceOf(rules: readonly CalendarRule[], marked: MarkedDays, month: Period): Consequence {
  const rule = ruleOf(rules, month);
  const { from, to } = coveredDays(rules, month);
  const last = lastGoodDay(rule, month, marked);
  const due = dueWords({ day: last, time: null, form: rule.deadlineForm }, true);
  const through = addDays(to, -1);
  return {
    ...{ month, from, through, lastGoodDay: last },
    words: `Kỳ ${shortMonth(month)}: từ ${formatDay(from)} đến ${formatDay(through)}, gửi ${due}, ngày cuối cùng là ${weekdayOf(last)} ${formatDay(last)}.`,
    cautions: cautionsOf(rules, marked, month),
  };
}
