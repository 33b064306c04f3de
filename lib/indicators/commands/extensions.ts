import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import { parsePeriodSlug } from "../core/period-ref";
import { reporterColumns } from "../core/reporter";
import { canKeepReports } from "../policy";
import { calendarIn } from "../queries/calendar";
import { reportedPeriodIn } from "../queries/report-periods";
import { reportersOfIn } from "../queries/reporters";

export type ExtensionRefusal = "forbidden" | "not-found" | "not-asked" | "not-later" | "too-far";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được gia hạn báo cáo.");
/** More time than this is a mistake of typing. */
const FARTHEST_DAYS = 366;

export interface GivenTime {
  readonly period: string;
  /** Keys of reporters. */
  readonly reporters: readonly string[];
  readonly until: CivilDate;
  readonly reason: string;
}

/** Gives some reporters more time in one period, with the reason; what they were given before gives way. */
export async function extendDeadline(
  actor: Actor,
  { period: slug, reporters: keys, until, reason }: GivenTime,
): Promise<Result<{ count: number }, ExtensionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const ref = parsePeriodSlug(slug);
    // By the rule alone: what was given before gives way and is not what the new day must lie after.
    const byRule = { ...(await calendarIn(tx, actor)), extensions: new Map() };
    const period = ref && (await reportedPeriodIn(tx, actor, ref, byRule));
    if (!ref || !period?.open)
      return refuse("not-found" as const, "Không có kỳ báo cáo này.", { period: "Chọn kỳ trong danh sách." });
    const asked = new Map((await reportersOfIn(tx, actor, period)).map((one) => [one.key, one]));
    const chosen = [...new Set(keys)].flatMap((key) => asked.get(key) ?? []);
    if (chosen.length < new Set(keys).size)
      return refuse("not-asked" as const, "Có bản hoặc cơ quan không phải báo cáo kỳ này.", {
        reporters: "Chọn lại trong danh sách.",
      });
    for (const { reporter, name } of chosen) {
      const usual = period.dueOf(reporter).day;
      if (until <= usual)
        return refuse("not-later" as const, `Hạn của ${name} là hết ngày ${formatDay(usual)}: chọn ngày sau đó.`, {
          until: `Chọn sau ngày ${formatDay(usual)}.`,
        });
    }
    if (until > addDays(period.to, FARTHEST_DAYS))
      return refuse("too-far" as const, "Ngày gia hạn quá xa kỳ báo cáo.", { until: "Kiểm tra lại năm." });
    await tx.reportExtension.updateMany({
      where: {
        ...{ communeId, ...ref, withdrawnAt: null },
        OR: chosen.map(({ reporter }) => reporterColumns(reporter)),
      },
      data: { withdrawnAt: at },
    });
    await tx.reportExtension.createMany({
      data: chosen.map(({ reporter }) => ({
        ...{ communeId, ...ref, ...reporterColumns(reporter), until: toDbDate(until), reason },
        ...{ createdName: actor.name, createdAt: at },
      })),
    });
    const names = chosen.map(({ name }) => name).join(", ");
    const words = `Gia hạn báo cáo ${period.words} đến hết ngày ${formatDay(until)} cho ${names}. Lý do: ${reason}`;
    await audit({ action: "deadline.extended", entityType: "report-extension", entityId: null, words });
    return ok({ count: chosen.length });
  });
}

/** Takes back more time given: the rule's own day holds again. */
export async function withdrawExtension(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<{ name: string }, ExtensionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const row = await tx.reportExtension.findUnique({
      where: { communeId_id: { communeId, id } },
      include: { hamlet: { select: { name: true } }, unit: { select: { name: true } } },
    });
    if (!row || row.withdrawnAt) return refuse("not-found" as const, "Gia hạn này đã được thu hồi.");
    await tx.reportExtension.update({ where: { communeId_id: { communeId, id } }, data: { withdrawnAt: at } });
    const name = row.hamlet?.name ?? row.unit?.name ?? "";
    const words = `Thu hồi gia hạn kỳ ${row.periodKey} của ${name} (đến ngày ${formatDay(fromDbDate(row.until))})`;
    await audit({ action: "deadline.extension-withdrawn", entityType: "report-extension", entityId: id, words });
    return ok({ name });
  });
}
