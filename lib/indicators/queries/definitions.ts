import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { IndicatorDefinition } from "@/prisma/generated/client";
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
} from "../core/definition";

function denominatorOf(row: IndicatorDefinition): Denominator {
  switch (row.denominator) {
    case "base":
      return { kind: "base", bases: row.denominatorBases as BaseKind[] };
    case "fixed":
      return { kind: "fixed", value: row.denominatorFixed ?? 1 };
    case "hamlets":
    case "reported":
      return { kind: row.denominator };
    default:
      return { kind: "none" };
  }
}

function reporterOfRow(row: IndicatorDefinition): ReportedBy {
  if (row.unitId) return { kind: "unit", unitId: row.unitId };
  if (row.sameAsId) return { kind: "same", sameAsId: row.sameAsId };
  if (row.countedBy) return { kind: "portal", countedBy: row.countedBy as CountedBy };
  return { kind: "hamlet" };
}

/** A row of the database as the definition it is. */
function toDefinition(row: IndicatorDefinition & { indicator: { code: string; position: number } }): Definition {
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

/** Every definition in force on a day, in the order of lists. Definitions are for every role. */
export async function definitionsOnIn(tx: Tx, actor: Actor, day: CivilDate): Promise<Definition[]> {
  const at = toDbDate(day);
  const rows = await tx.indicatorDefinition.findMany({
    where: {
      communeId: actor.communeId,
      validFrom: { lte: at },
      OR: [{ validTo: null }, { validTo: { gt: at } }],
      indicator: { deletedAt: null },
    },
    include: { indicator: { select: { code: true, position: true } } },
  });
  return rows.map(toDefinition).sort((a, b) => a.position - b.position || a.code.localeCompare(b.code));
}

export async function listDefinitions(actor: Actor, day: CivilDate = actor.today): Promise<Definition[]> {
  return inCommune(actor.communeId, (tx) => definitionsOnIn(tx, actor, day));
}
