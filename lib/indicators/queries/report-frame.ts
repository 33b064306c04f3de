import type { Actor } from "@/lib/kernel/actor";
import { formatDay, fromDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import { askedBoxes } from "../core/asked-boxes";
import type { Definition } from "../core/definition";
import type { Calendar } from "../core/due";
import type { PeriodRef } from "../core/period-ref";
import { lastDayOf, type ReportedPeriod } from "../core/reported-period";
import type { Reporter } from "../core/reporter";
import { calendarIn } from "./calendar";
import { definitionsOnIn } from "./definitions";
import { reportedPeriodIn } from "./report-periods";
import { type ReporterView, reportersOfIn } from "./reporters";

/** What one reporter is asked in one period. */
export interface ReportFrame {
  readonly calendar: Calendar;
  readonly period: ReportedPeriod;
  readonly reporter: ReporterView;
  readonly boxes: readonly Definition[];
}

export type FrameRefusal = "no-period" | "future" | "closed" | "ended" | "not-asked";

/** Why someone has nothing to report in a period: a bản that ended names who came after it. */
async function notAsked(tx: Tx, actor: Actor, { kind, id }: Reporter, period: ReportedPeriod) {
  const { communeId } = actor;
  if (kind === "unit") return refuse("not-asked" as const, `Cơ quan này không phải báo cáo ${period.words}.`);
  const hamlet = await tx.hamlet.findUnique({
    where: { communeId_id: { communeId, id } },
    include: { wentInto: { include: { to: { select: { name: true } } } } },
  });
  const until = hamlet?.validTo ? fromDbDate(hamlet.validTo) : null;
  if (hamlet && until && until <= lastDayOf(period)) {
    const after = hamlet.wentInto.flatMap(({ to }) => to?.name ?? []);
    const into = after.length > 0 ? ` Số liệu từ ngày đó do ${after.join(", ")} báo cáo.` : "";
    return refuse("ended" as const, `${hamlet.name} không còn là một bản riêng từ ngày ${formatDay(until)}.${into}`);
  }
  if (hamlet?.validFrom && fromDbDate(hamlet.validFrom) > lastDayOf(period)) {
    return refuse("not-asked" as const, `${hamlet.name} chưa có trong kỳ ${period.words}.`);
  }
  return refuse("not-asked" as const, `Kỳ ${period.words} không hỏi bản này.`);
}

/**
 * What a reporter is asked in a period, or in plain words why nothing may be filled in: a period yet to begin, a
 * campaign ended early, a bản that is no more. Who may is the caller's to decide.
 */
export async function reportFrameIn(
  tx: Tx,
  actor: Actor,
  ref: PeriodRef,
  reporter: Reporter,
  knownCalendar?: Calendar,
): Promise<Result<ReportFrame, FrameRefusal>> {
  const calendar = knownCalendar ?? (await calendarIn(tx, actor));
  const period = await reportedPeriodIn(tx, actor, ref, calendar);
  if (!period) return refuse("no-period" as const, "Không có kỳ báo cáo này.");
  if (period.from > actor.today) {
    const words = `Kỳ ${period.words} chưa bắt đầu: báo cáo được từ ngày ${formatDay(period.from)}.`;
    return refuse("future" as const, words);
  }
  if (!period.open) return refuse("closed" as const, `${period.words}: đợt đã kết thúc sớm, không phải báo cáo nữa.`);
  const definitions = await definitionsOnIn(tx, actor, lastDayOf(period));
  const reporters = await reportersOfIn(tx, actor, period, definitions);
  const found = reporters.find((one) => one.reporter.kind === reporter.kind && one.reporter.id === reporter.id);
  if (!found) return notAsked(tx, actor, reporter, period);
  const boxes = askedBoxes(definitions, reporter, period.asked);
  if (boxes.length === 0) return notAsked(tx, actor, reporter, period);
  return ok({ calendar, period, reporter: found, boxes });
}
