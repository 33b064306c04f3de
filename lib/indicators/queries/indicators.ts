import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, parts } from "@/lib/kernel/civil-date";
import { fold, matchesFolded } from "@/lib/kernel/folding";
import { groupBy } from "@/lib/kernel/group-by";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { TargetAmount } from "../core/amounts";
import type { Definition, Pillar } from "../core/definition";
import { toDefinition } from "../core/definition-row";
import { shownDefinition } from "../core/shown-definition";
import { usesIn } from "./used-definitions";

export interface IndicatorFilter {
  readonly query: string;
  readonly pillar: Pillar | null;
  /** "hamlet", "portal", "same" or the id of an office. */
  readonly reporter: string | null;
  /** In use today, or retired and removed. */
  readonly past: boolean;
}

export const ALL_INDICATORS: IndicatorFilter = { query: "", pillar: null, reporter: null, past: false };

/** Whose figures an indicator takes, in names. */
export interface ReporterNames {
  readonly office: string | null;
  readonly sameAs: string | null;
}

export interface IndicatorRow extends ReporterNames {
  readonly id: string;
  readonly version: number;
  readonly sample: boolean;
  readonly removed: boolean;
  /** What it means today; of one no longer used, what it meant last. */
  readonly definition: Definition;
  readonly targetNow: TargetAmount | null;
  readonly target2030: TargetAmount | null;
}

const INCLUDED = {
  office: { select: { name: true, shortName: true } },
  sameAs: { select: { code: true } },
  indicator: true,
} as const;

/** Targets of the commune that stand, by indicator and year. */
export async function communeTargetsIn(tx: Tx, actor: Actor, years: readonly number[]) {
  const rows = await tx.target.findMany({
    where: { communeId: actor.communeId, hamletId: null, supersededAt: null, year: { in: [...years] } },
  });
  return new Map(
    rows.map(({ indicatorId, year, valueCenti, upperCenti }) => [`${indicatorId}|${year}`, { valueCenti, upperCenti }]),
  );
}

/** The indicators of the commune, few enough for one page. Definitions are for every role. */
export async function listIndicators(
  actor: Actor,
  filter: IndicatorFilter = ALL_INDICATORS,
): Promise<readonly IndicatorRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.indicatorDefinition.findMany({
      where: { communeId: actor.communeId },
      orderBy: { validFrom: "asc" },
      include: INCLUDED,
    });
    const { year } = parts(actor.today);
    const targets = await communeTargetsIn(tx, actor, [year, 2030]);
    const found: IndicatorRow[] = [];
    for (const [id, own] of groupBy(rows, ({ indicatorId }) => indicatorId)) {
      const { row, definition } = shownDefinition(
        own.map((one) => ({ row: one, definition: toDefinition(one) })),
        (one) => one.definition,
        actor.today,
      );
      const removed = row.indicator.deletedAt !== null;
      const past = removed || (definition.validTo !== null && definition.validTo <= actor.today);
      if (past !== filter.past) continue;
      const { version, sample } = row.indicator;
      const names = { office: row.office?.shortName ?? row.office?.name ?? null, sameAs: row.sameAs?.code ?? null };
      const target = (of: number) => targets.get(`${id}|${of}`) ?? null;
      found.push({
        ...{ id, version, sample, removed, definition, ...names },
        ...{ targetNow: target(year), target2030: target(2030) },
      });
    }
    return found
      .filter((row) => isWanted(row, filter))
      .sort(
        (a, b) => a.definition.position - b.definition.position || (a.definition.code < b.definition.code ? -1 : 1),
      );
  });
}

function isWanted({ definition, office }: IndicatorRow, { query, pillar, reporter }: IndicatorFilter): boolean {
  if (pillar && definition.pillar !== pillar) return false;
  const by = definition.reporter;
  if (reporter && !(by.kind === "unit" ? by.unitId === reporter : by.kind === reporter)) return false;
  const { code, name, numeratorWords, denominatorWords } = definition;
  return matchesFolded(fold([code, name, numeratorWords, denominatorWords, office].join(" ")), query);
}

export interface DefinitionView extends ReporterNames {
  readonly id: string;
  readonly version: number;
  readonly definition: Definition;
  /** Who wrote it and when; null for what came with the portal. */
  readonly createdAt: Date;
  /** Reports were judged by it: it may be followed by another, but is never rewritten. */
  readonly used: boolean;
}

export interface IndicatorView {
  readonly id: string;
  readonly version: number;
  readonly sample: boolean;
  readonly removed: boolean;
  /** Oldest first. */
  readonly definitions: readonly DefinitionView[];
  /** The last day of the last period reported; null before the first. */
  readonly reportedUntil: CivilDate | null;
  readonly hasTargets: boolean;
}

/** One indicator with all it has ever meant; null when there is none. */
export async function readIndicator(actor: Actor, id: string): Promise<IndicatorView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const { communeId } = actor;
    const indicator = await tx.indicator.findUnique({ where: { communeId_id: { communeId, id } } });
    if (!indicator) return null;
    const rows = await tx.indicatorDefinition.findMany({
      where: { communeId, indicatorId: id },
      orderBy: { validFrom: "asc" },
      include: INCLUDED,
    });
    const drawn = rows.flatMap(({ sameAsId }) => sameAsId ?? []);
    const uses = await usesIn(tx, actor, [id, ...drawn]);
    const hasTargets = (await tx.target.count({ where: { communeId, indicatorId: id } })) > 0;
    const { version, sample, deletedAt } = indicator;
    return {
      ...{ id, version, sample, removed: deletedAt !== null, hasTargets },
      reportedUntil: uses.at(-1)?.lastDay ?? null,
      definitions: rows.map((row) => {
        const definition = toDefinition(row);
        const { validFrom, validTo } = definition;
        return {
          ...{ id: row.id, version: row.version, definition, createdAt: row.createdAt },
          ...{ office: row.office?.shortName ?? row.office?.name ?? null, sameAs: row.sameAs?.code ?? null },
          used: uses.some(({ lastDay }) => validFrom <= lastDay && (validTo === null || lastDay < validTo)),
        };
      }),
    };
  });
}
