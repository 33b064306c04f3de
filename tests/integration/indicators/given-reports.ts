import { approveReport } from "@/lib/indicators/commands/decide-reports";
import { type Sending, submitReport } from "@/lib/indicators/commands/submit-report";
import type { FilledValue } from "@/lib/indicators/core/report-states";
import { type Reporter, reporterKey } from "@/lib/indicators/core/reporter";
import type { Submission } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate, toDbDate } from "@/lib/kernel/civil-date";
import { now } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { value } from "../governance/given-list";

/** The id of an indicator by its code ("XHS-02": of every bản, over its adults). */
export async function indicatorOf(actor: Actor, code: string): Promise<string> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => (await tx.indicator.findFirstOrThrow({ where: { communeId, code } })).id);
}

/** A bản by its number, as a reporter. */
export async function hamletReporter(actor: Actor, number: number): Promise<Reporter> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const { id } = await tx.hamlet.findFirstOrThrow({ where: { communeId, number } });
    return { kind: "hamlet", id };
  });
}

/** An office by its name, as a reporter. */
export async function unitReporter(actor: Actor, name: string): Promise<Reporter> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const { id } = await tx.unit.findFirstOrThrow({ where: { communeId, name } });
    return { kind: "unit", id };
  });
}

export async function givenBaseFigure(
  actor: Actor,
  {
    hamletId,
    kind,
    figure,
    from = civilDate("2026-01-01"),
  }: {
    readonly hamletId: string | null;
    readonly kind: string;
    readonly figure: number;
    readonly from?: CivilDate;
  },
): Promise<void> {
  const { communeId } = actor;
  await inCommune(communeId, (tx) =>
    tx.baseFigure.create({
      data: {
        ...{ communeId, hamletId, kind, value: figure, validFrom: toDbDate(from), source: "Kiểm thử" },
        ...{ createdName: "Kiểm thử", createdAt: now() },
      },
    }),
  );
}

const BLANK = { numerator: null, denominator: null, yes: null, nothing: false, reason: null };

export const filled = (indicatorId: string, value: Partial<FilledValue>): FilledValue => ({
  ...BLANK,
  indicatorId,
  ...value,
});

/** A submission as a phone or the desk makes one. */
export function submissionOf(
  reporter: Reporter,
  periodKey: string,
  values: readonly FilledValue[],
  more: Partial<Submission> = {},
): Submission {
  return {
    ...{ submissionKey: crypto.randomUUID(), periodKey, campaignId: null, reporter: reporterKey(reporter) },
    ...{ values: [...values], difficulties: null, proposals: null, clientAt: null, seenReportId: null },
    ...more,
  };
}

export async function versionOf(actor: Actor, id: string): Promise<{ readonly id: string; readonly version: number }> {
  const { communeId } = actor;
  const { version } = await inCommune(communeId, (tx) =>
    tx.report.findUniqueOrThrow({ where: { communeId_id: { communeId, id } } }),
  );
  return { id, version };
}

/** A report sent, and approved by `office` when one is named; answers its id. */
export async function givenReport(
  sender: Actor,
  submission: Submission,
  { office, sending = { via: "desk" } }: { readonly office?: Actor; readonly sending?: Sending } = {},
): Promise<string> {
  const { reportId } = value(await submitReport(sender, submission, sending));
  if (office) value(await approveReport(office, await versionOf(office, reportId)));
  return reportId;
}
