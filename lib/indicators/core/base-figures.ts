import type { CivilDate } from "@/lib/kernel/civil-date";
import type { BaseKind, Definition } from "./definition";
import type { Reporter } from "./reporter";

/** One base figure in force on the day asked. */
export interface BaseFigure {
  readonly value: number;
  readonly from: CivilDate;
  readonly source: string;
}

/** What is known on one day: figures by kind and bản (null: of the whole commune), and the bản in force on it. */
export interface BaseFigures {
  readonly of: ReadonlyMap<BaseKind, ReadonlyMap<string | null, BaseFigure>>;
  readonly hamletIds: readonly string[];
}

/** What a report form fills in as denominator; null when nothing is known or it is typed with the numerator. */
export interface OfferedDenominator {
  readonly value: number | null;
  /** Base figures that would be needed and are not known, of this bản or of one of the bản summed. */
  readonly missing: readonly BaseKind[];
}

const NOTHING: OfferedDenominator = { value: null, missing: [] };

/** The figure of the commune as a whole, or lacking one the sum over the bản in force; null when one of them lacks it. */
export function communeFigure(figures: BaseFigures, kind: BaseKind): number | null {
  const known = figures.of.get(kind);
  const whole = known?.get(null);
  if (whole) return whole.value;
  if (!known || figures.hamletIds.length === 0) return null;
  let sum = 0;
  for (const id of figures.hamletIds) {
    const one = known.get(id);
    if (!one) return null;
    sum += one.value;
  }
  return sum;
}

/** A base figure of one reporter: of the bản itself, or for an office of the commune. */
export function figureOf(figures: BaseFigures, kind: BaseKind, reporter: Reporter): number | null {
  if (reporter.kind === "unit") return communeFigure(figures, kind);
  return figures.of.get(kind)?.get(reporter.id)?.value ?? null;
}

/**
 * The denominator a reporter is offered on a day: the sum of the base figures the definition names. One figure missing
 * means none is offered, because a part of the whole would make the percentage too high.
 */
export function offeredDenominator(
  definition: Pick<Definition, "denominator">,
  reporter: Reporter,
  figures: BaseFigures,
): OfferedDenominator {
  const { denominator } = definition;
  switch (denominator.kind) {
    case "none":
    case "reported":
      return NOTHING;
    case "fixed":
      return { value: denominator.value, missing: [] };
    case "hamlets":
      return { value: reporter.kind === "hamlet" ? 1 : figures.hamletIds.length, missing: [] };
    case "base": {
      const parts = denominator.bases.map((kind) => ({ kind, value: figureOf(figures, kind, reporter) }));
      const missing = parts.flatMap(({ kind, value }) => (value === null ? [kind] : []));
      if (missing.length > 0) return { value: null, missing };
      return { value: parts.reduce((sum, { value }) => sum + (value ?? 0), 0), missing };
    }
  }
}
