import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import type { ReportFacts } from "../core/report-facts";
import type { KitBox, KitPeriod, KitReporter, KitStanding, KitWords, ReportKit } from "../core/report-kit";
import { type FormBox, type ReportForm, readOwnForms } from "./report-form";

function toStanding(report: ReportFacts | null): KitStanding | null {
  if (!report) return null;
  const { id, state, version, submissionKey, senderName: sender, returnReason } = report;
  const open = state === "draft" || state === "returned" || state === "submitted";
  return {
    ...{ id, state, version, submissionKey, sender, returnReason },
    difficulties: open ? report.difficulties : null,
    proposals: open ? report.proposals : null,
    values: open ? report.values : [],
  };
}

/** Packs forms so that the words of an indicator are in the kit once. */
function pack(forms: readonly ReportForm[]): Pick<ReportKit, "words" | "reporters"> {
  const words: KitWords[] = [];
  const places = new Map<string, number>();
  const placeOf = (box: FormBox): number => {
    const { indicatorId, code, name, pillar, measure, timing, unit, denominator, numeratorWords, denominatorWords } =
      box;
    const own = {
      indicatorId,
      code,
      name,
      pillar,
      measure,
      timing,
      unit,
      denominator,
      numeratorWords,
      denominatorWords,
    };
    const key = JSON.stringify(own);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, words.length);
    return words.push(own) - 1;
  };
  const toBox = (box: FormBox): KitBox => {
    const { before } = box;
    return {
      ...{ at: placeOf(box), offered: box.offered, history: box.history },
      before: before && [before.periodKey, before.numerator, before.denominator, before.yes, before.nothing],
    };
  };
  const reporters = new Map<string, KitReporter & { periods: KitPeriod[] }>();
  for (const { period, reporter, due, boxes, open, approved } of forms) {
    const { periodKey, campaignId, from, to } = period;
    const of = reporters.get(reporter.key) ?? { key: reporter.key, name: reporter.name, periods: [] };
    of.periods.push({
      ...{ periodKey, campaignId, words: period.words, from, to, due, boxes: boxes.map(toBox) },
      standing: toStanding(open ?? approved),
    });
    reporters.set(reporter.key, of);
  }
  return { words, reporters: [...reporters.values()] };
}

/** What a phone needs to report without a network: for all the actor reports for, the periods that may be filled now. */
export async function readReportKit(actor: Actor): Promise<ReportKit> {
  const forms = await readOwnForms(actor);
  const [current] = forms;
  // A former period that is approved is done; the one asked for now is shown as done.
  const wanted = forms.filter(
    ({ period, open, approved }) =>
      open !== null || approved === null || period.periodKey === current?.period.periodKey,
  );
  const { accountId, name, today } = actor;
  return { today, at: now().toISOString(), accountId, name, ...pack(wanted) };
}
