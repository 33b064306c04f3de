import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import type { PeriodRef } from "../core/period-ref";
import { canKeepReports, reportersOf } from "../policy";
import { calendarIn } from "./calendar";
import type { FrameRefusal } from "./report-frame";
import { type PeriodTable, periodTableIn } from "./report-import";
import { openPeriodsIn } from "./report-periods";

export interface PaperForms extends PeriodTable {
  /** The periods to turn to, the one asked for now first. */
  readonly periods: PeriodTable["period"][];
}

/** The forms of a period to print: of every bản for the office, of their own bản for who reports. */
export async function readPaperForms(
  actor: Actor,
  asked: PeriodRef | null,
): Promise<Result<PaperForms, FrameRefusal | "forbidden">> {
  const own = reportersOf(actor).filter(({ kind }) => kind === "hamlet");
  if (!canKeepReports(actor) && own.length === 0) {
    return refuse("forbidden" as const, "Bạn không in phiếu báo cáo của bản được.");
  }
  return inCommune(actor.communeId, async (tx) => {
    const open = await openPeriodsIn(tx, actor, await calendarIn(tx, actor));
    const periods = open.filter((period) => period.open && period.from <= actor.today);
    const ref = asked ?? periods[0];
    if (!ref) return refuse("no-period" as const, "Không có kỳ báo cáo này.");
    const table = await periodTableIn(tx, actor, ref);
    if (!table.ok) return table;
    const { reporters } = table.value;
    const mine = reporters.filter(({ frame: { reporter } }) => own.some(({ id }) => id === reporter.reporter.id));
    return ok({ ...table.value, reporters: canKeepReports(actor) ? reporters : mine, periods });
  });
}
