import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { PeriodRef } from "../core/period-ref";
import type { FilledValue } from "../core/report-states";
import type { StepAct } from "../core/report-words";
import { type Reporter, reporterKey } from "../core/reporter";

/**
 * Whatever writes reports of one reporter and period waits for each other until the transaction ends; others do not
 * wait. A report that is not there yet cannot be locked itself.
 */
export async function holdReports(tx: Tx, actor: Actor, ref: PeriodRef, reporter: Reporter): Promise<void> {
  const name = [actor.communeId, ref.periodKey, ref.campaignId ?? "", reporterKey(reporter)].join("|");
  await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtextextended(${name}, 0))) held`;
}

/** Adds to the history of a report. */
export async function stepIn(act: Act, actor: Actor, reportId: string, did: StepAct, reason: string | null = null) {
  const { communeId, accountId, name } = actor;
  await act.tx.reportStep.create({ data: { communeId, reportId, act: did, reason, accountId, name, at: act.at } });
}

/** The values of a report become just these; blank boxes have no row. */
export async function writeValuesIn(act: Act, actor: Actor, reportId: string, values: readonly FilledValue[]) {
  const { communeId } = actor;
  await act.tx.reportValue.deleteMany({ where: { communeId, reportId } });
  if (values.length === 0) return;
  await act.tx.reportValue.createMany({ data: values.map((value) => ({ communeId, reportId, ...value })) });
}
