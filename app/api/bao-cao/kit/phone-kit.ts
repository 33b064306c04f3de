import { dueEnds, dueWords } from "@/lib/indicators/core/lateness";
import type { PhoneBox, PhoneForm, PhoneKit, StandingReport } from "@/lib/indicators/core/phone/kit";
import type { ReportFacts } from "@/lib/indicators/core/report-facts";
import type { FormBox, ReportForm } from "@/lib/indicators/queries/report-form";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay, parseCivilDate } from "@/lib/kernel/civil-date";
import { parsePeriodKey } from "@/lib/kernel/period";

/** "tháng 10/2026", "ngày 03/11/2026": short, for beside a box. */
function shortPeriod(key: string): string {
  const month = parsePeriodKey(key);
  if (month) return `tháng ${month.index}/${month.year}`;
  const day = parseCivilDate(key);
  return day ? `kỳ ${formatDay(day)}` : key;
}

function toBox(box: FormBox): PhoneBox {
  const { indicatorId, name, measure, denominator, offered, history, code, unit, before } = box;
  const said = before && {
    ...{ indicatorId, numerator: before.numerator, denominator: before.denominator, yes: before.yes },
    ...{ nothing: before.nothing, periodWords: shortPeriod(before.periodKey) },
  };
  return {
    ...{ indicatorId, name, measure, denominator, offered, history, code, unit, before: said },
    ...{ numeratorWords: box.numeratorWords, denominatorWords: box.denominatorWords },
  };
}

function toStanding(report: ReportFacts): StandingReport {
  const { id, submissionKey, state, senderName, submittedAt, returnReason, values, difficulties, proposals } = report;
  return {
    ...{ id, submissionKey, state, senderName, submittedAt: submittedAt?.toISOString() ?? null },
    ...{ returnReason, values, difficulties, proposals },
  };
}

function toForm({ period, reporter, due, boxes, open, approved, rivals }: ReportForm): PhoneForm {
  const standing = open ?? approved;
  return {
    ...{ periodKey: period.periodKey, campaignId: period.campaignId, periodWords: period.words },
    ...{ reporter: reporter.key, reporterName: reporter.name },
    ...{ dueWords: dueWords(due), lateFrom: dueEnds(due).toISOString(), boxes: boxes.map(toBox) },
    ...{ standing: standing && toStanding(standing), rivals: rivals.map(toStanding) },
  };
}

/** The forms of who is signed in, as a phone keeps them; former periods that are approved need not travel along. */
export function phoneKit(actor: Actor, forms: readonly ReportForm[]): PhoneKit {
  const current = forms[0]?.period.periodKey;
  const wanted = forms.filter(({ period, open, approved }) => open || !approved || period.periodKey === current);
  return { accountId: actor.accountId ?? "", personName: actor.name, forms: wanted.map(toForm) };
}
