import type { Actor } from "@/lib/kernel/actor";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { TargetAmount } from "../core/amounts";
import type { Definition } from "../core/definition";
import { proposeMilestones } from "../core/milestones";
import { TARGET_YEARS } from "../core/target-years";
import { definitionsOnIn } from "./definitions";
import { type TargetView, targetsIn } from "./targets";

export interface TargetTableRow {
  readonly definition: Definition;
  /** The commune's own, by year. */
  readonly set: ReadonlyMap<number, TargetView>;
  /** Between those that are set; only proposals. */
  readonly proposed: ReadonlyMap<number, TargetAmount>;
  /** How many bản have a target, by year. */
  readonly hamlets: ReadonlyMap<number, number>;
}

function byYear(targets: readonly TargetView[]): ReadonlyMap<number, TargetView> {
  return new Map(targets.map((target) => [target.year, target]));
}

/** Targets of every indicator in use by year, with what is proposed between them. For every role. */
export async function targetTableIn(tx: Tx, actor: Actor): Promise<readonly TargetTableRow[]> {
  const definitions = await definitionsOnIn(tx, actor, actor.today);
  const targets = await targetsIn(tx, actor);
  return definitions.map((definition) => {
    const own = targets.filter(({ indicatorId }) => indicatorId === definition.indicatorId);
    const set = byYear(own.filter(({ hamletId }) => hamletId === null));
    const hamlets = new Map<number, number>();
    for (const { hamletId, year } of own) if (hamletId) hamlets.set(year, (hamlets.get(year) ?? 0) + 1);
    const proposed = definition.measure === "yes-no" ? new Map() : proposeMilestones(set, TARGET_YEARS);
    return { definition, set, proposed, hamlets };
  });
}

export async function readTargetTable(actor: Actor): Promise<readonly TargetTableRow[]> {
  return inCommune(actor.communeId, (tx) => targetTableIn(tx, actor));
}
