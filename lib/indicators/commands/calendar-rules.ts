import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { periodKey, periodOf, spanOfPeriod } from "@/lib/kernel/period";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import { ruleAsTyped, ruleWords, shortMonth } from "../core/rule-words";
import { canKeepIndicators } from "../policy";
import { calendarRulesIn } from "../queries/calendar-rules";
import type { CalendarRuleInput } from "../schema";

export type CalendarRefusal = "forbidden" | "not-found" | "stale" | "too-early" | "no-day" | "unchanged";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được đặt lịch báo cáo.");

/** Sets which days months cover and until when they are reported, from a month on; months before keep their rule. */
export async function saveCalendarRule(
  actor: Actor,
  input: CalendarRuleInput & { readonly seen: string },
): Promise<Result<{ month: string }, CalendarRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  const rule = ruleAsTyped(input);
  if (!rule)
    return refuse("no-day" as const, "Trước ngày 01 của chính tháng báo cáo thì không còn ngày nào để gửi.", {
      deadlineDay: "Chọn ngày khác, hoặc chọn tháng sau.",
    });
  return transact(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const { rules, firstOpen, seen } = await calendarRulesIn(tx, actor);
    if (seen !== input.seen)
      return refuse("stale" as const, "Lịch vừa được người khác đổi. Xem lại lịch mới rồi đặt lại nếu vẫn cần.");
    if (rule.from < spanOfPeriod(firstOpen).from)
      return refuse(
        "too-early" as const,
        `Các kỳ trước ${shortMonth(firstOpen)} đã qua hạn hoặc đã có báo cáo nên giữ lịch cũ.`,
        { month: `Chọn từ ${shortMonth(firstOpen)} trở đi.` },
      );
    const same = rules.find(({ from }) => from === rule.from);
    if (same && ruleWords(same) === ruleWords(rule) && same.source === input.source)
      return refuse("unchanged" as const, "Lịch này đã đặt như vậy rồi.");
    const where = { communeId, validFrom: toDbDate(rule.from), supersededAt: null };
    await tx.reportCalendar.updateMany({ where, data: { supersededAt: at } });
    const { from, ...said } = rule;
    const row = await tx.reportCalendar.create({
      data: {
        ...{ communeId, validFrom: toDbDate(from), ...said, source: input.source },
        ...{ createdName: actor.name, createdAt: at },
      },
    });
    const month = shortMonth(periodOf("month", from));
    const words = `Đặt lịch báo cáo từ ${month}: ${ruleWords(rule)}`;
    await audit({ action: "calendar.set", entityType: "report-calendar", entityId: row.id, words, after: { ...rule } });
    return ok({ month });
  });
}

/** Takes back a rule that no month has been reported by. */
export async function withdrawCalendarRule(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<{ month: string }, CalendarRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const { rules } = await calendarRulesIn(tx, actor);
    const rule = rules.find((one) => one.id === id);
    if (!rule) return refuse("not-found" as const, "Không tìm thấy lịch này; có thể đã được bỏ.");
    if (!rule.planned)
      return refuse(
        "too-early" as const,
        "Đã có kỳ báo cáo theo lịch này nên không bỏ được; đặt lịch mới từ tháng sau.",
      );
    const row = await tx.reportCalendar.update({
      where: { communeId_id: { communeId, id } },
      data: { supersededAt: at },
    });
    const month = shortMonth(periodOf("month", fromDbDate(row.validFrom)));
    const words = `Bỏ lịch báo cáo dự định từ ${month} (${periodKey(periodOf("month", rule.from))})`;
    await audit({ action: "calendar.withdrawn", entityType: "report-calendar", entityId: id, words });
    return ok({ month });
  });
}
