import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import type { TargetAmount } from "../core/amounts";
import { figureOf } from "../core/base-figures";
import type { BaseKind, Definition } from "../core/definition";
import { proposeMilestones } from "../core/milestones";
import { TARGET_YEARS } from "../core/target-years";
import { baseFiguresIn } from "./base-figures";
import { definitionsOnIn } from "./definitions";
import { type TargetView, targetsIn } from "./targets";

export interface HamletTarget {
  readonly hamletId: string;
  readonly name: string;
  readonly target: TargetView | null;
  /** What its share is measured by: its base figure of the kind asked; null when it is not known. */
  readonly weight: number | null;
}

export interface IndicatorTargets {
  readonly definition: Definition;
  readonly set: ReadonlyMap<number, TargetView>;
  readonly proposed: ReadonlyMap<number, TargetAmount>;
  readonly hamlets: readonly HamletTarget[];
}

/** The kinds a target of bản may be weighed by: the indicator's own denominators first. */
function weighedBy({ denominator }: Definition, asked: BaseKind | null): readonly BaseKind[] {
  if (asked) return [asked];
  return denominator.kind === "base" ? denominator.bases : ["people"];
}

/** The targets of one indicator: of the commune by year, and of every bản in force for one year; null when it is not in use. */
export async function readIndicatorTargets(
  actor: Actor,
  asked: { readonly indicatorId: string; readonly year: number; readonly weigh: BaseKind | null },
): Promise<IndicatorTargets | null> {
  return inCommune(actor.communeId, async (tx) => {
    const definitions = await definitionsOnIn(tx, actor, actor.today);
    const definition = definitions.find(({ indicatorId }) => indicatorId === asked.indicatorId);
    if (!definition) return null;
    const targets = await targetsIn(tx, actor, { indicatorId: asked.indicatorId });
    const set = new Map(targets.filter(({ hamletId }) => hamletId === null).map((target) => [target.year, target]));
    const ofYear = new Map(
      targets.filter(({ year }) => year === asked.year).map((target) => [target.hamletId, target]),
    );
    const figures = await baseFiguresIn(tx, actor, actor.today);
    const rows = await tx.hamlet.findMany({
      where: { communeId: actor.communeId, id: { in: [...figures.hamletIds] } },
      orderBy: [{ number: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const kinds = weighedBy(definition, asked.weigh);
    const weightOf = (id: string) => {
      const known = kinds.map((kind) => figureOf(figures, kind, { kind: "hamlet", id }));
      return known.some((one) => one === null) ? null : known.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    };
    const proposed = definition.measure === "yes-no" ? new Map() : proposeMilestones(set, TARGET_YEARS);
    const hamlets = rows.map(({ id, name }) => ({
      ...{ hamletId: id, name, target: ofYear.get(id) ?? null, weight: weightOf(id) },
    }));
    return { definition, set, proposed, hamlets };
  });
}
