import { fromDbDate } from "@/lib/kernel/civil-date";
import type {
  BaseKind,
  Comparator,
  CountedBy,
  Definition,
  Denominator,
  Frequency,
  Measure,
  Pillar,
  ReportedBy,
  Timing,
} from "./definition";
import type { DefinitionWords } from "./settle-definition";

/** A definition as it is stored. */
export interface DefinitionRow {
  readonly indicatorId: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly name: string;
  readonly pillar: string;
  readonly measure: string;
  readonly timing: string;
  readonly unit: string;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
  readonly denominator: string;
  readonly denominatorBases: readonly string[];
  readonly denominatorFixed: number | null;
  readonly comparator: string;
  readonly unitId: string | null;
  readonly sameAsId: string | null;
  readonly countedBy: string | null;
  readonly frequency: string;
  readonly source: string | null;
  readonly note: string | null;
}

function denominatorOf(row: DefinitionRow): Denominator {
  switch (row.denominator) {
    case "base":
      return { kind: "base", bases: row.denominatorBases as readonly BaseKind[] };
    case "fixed":
      return { kind: "fixed", value: row.denominatorFixed ?? 1 };
    case "hamlets":
    case "reported":
      return { kind: row.denominator };
    default:
      return { kind: "none" };
  }
}

function reporterOfRow(row: DefinitionRow): ReportedBy {
  if (row.unitId) return { kind: "unit", unitId: row.unitId };
  if (row.sameAsId) return { kind: "same", sameAsId: row.sameAsId };
  if (row.countedBy) return { kind: "portal", countedBy: row.countedBy as CountedBy };
  return { kind: "hamlet" };
}

/** A row of the database as the definition it is. */
export function toDefinition(row: DefinitionRow & { indicator: { code: string; position: number } }): Definition {
  return {
    indicatorId: row.indicatorId,
    code: row.indicator.code,
    position: row.indicator.position,
    validFrom: fromDbDate(row.validFrom),
    validTo: row.validTo ? fromDbDate(row.validTo) : null,
    name: row.name,
    pillar: row.pillar as Pillar,
    measure: row.measure as Measure,
    timing: row.timing as Timing,
    unit: row.unit,
    numeratorWords: row.numeratorWords,
    denominatorWords: row.denominatorWords,
    denominator: denominatorOf(row),
    comparator: row.comparator as Comparator,
    reporter: reporterOfRow(row),
    frequency: row.frequency as Frequency,
    source: row.source,
    note: row.note,
  };
}

/** What a definition says, as the columns of its row. */
export function definitionColumns(words: DefinitionWords) {
  const { denominator, reporter, ...plain } = words;
  return {
    ...plain,
    denominator: denominator.kind,
    denominatorBases: denominator.kind === "base" ? [...denominator.bases] : [],
    denominatorFixed: denominator.kind === "fixed" ? denominator.value : null,
    reporter: reporter.kind,
    unitId: reporter.kind === "unit" ? reporter.unitId : null,
    sameAsId: reporter.kind === "same" ? reporter.sameAsId : null,
    countedBy: reporter.kind === "portal" ? reporter.countedBy : null,
  };
}
