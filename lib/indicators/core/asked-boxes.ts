import { type Definition, isAskedIn } from "./definition";
import type { Reporter } from "./reporter";

/** What kind of period is reported: a month by the frequencies of the definitions, or a campaign by its own list. */
export type AskedPeriod =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "campaign"; readonly indicatorIds: readonly string[] };

const isReportedBy = ({ reporter: by }: Definition, reporter: Reporter): boolean =>
  reporter.kind === "hamlet" ? by.kind === "hamlet" : by.kind === "unit" && by.unitId === reporter.id;

const isAsked = (definition: Definition, period: AskedPeriod): boolean =>
  period.kind === "month"
    ? isAskedIn(definition.frequency, period.month)
    : period.indicatorIds.includes(definition.indicatorId);

/** The boxes of a reporter's form: definitions in force on the period's last day, in the order of lists. */
export function askedBoxes(
  definitions: readonly Definition[],
  reporter: Reporter,
  period: AskedPeriod,
): readonly Definition[] {
  return definitions.filter((definition) => isReportedBy(definition, reporter) && isAsked(definition, period));
}

/** The offices that have a box to fill in a period. */
export function unitsAsked(definitions: readonly Definition[], period: AskedPeriod): readonly string[] {
  const ids = definitions.flatMap((definition) =>
    definition.reporter.kind === "unit" && isAsked(definition, period) ? [definition.reporter.unitId] : [],
  );
  return [...new Set(ids)];
}

/** Is a bản asked anything at all in a period? */
export function hamletsAsked(definitions: readonly Definition[], period: AskedPeriod): boolean {
  return definitions.some((definition) => definition.reporter.kind === "hamlet" && isAsked(definition, period));
}
