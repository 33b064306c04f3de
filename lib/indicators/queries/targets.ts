import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { TargetAmount } from "../core/amounts";
import { canReadFigures } from "../policy";

/** A target as it stands or once stood. */
export interface TargetView extends TargetAmount {
  readonly id: string;
  readonly indicatorId: string;
  /** Null: of the whole commune. */
  readonly hamletId: string | null;
  readonly year: number;
  readonly baselineCenti: number | null;
  readonly baselineWords: string | null;
  readonly reason: string | null;
  readonly documentCode: string | null;
  readonly documentDay: CivilDate | null;
  readonly createdName: string;
  readonly createdAt: Date;
  readonly supersededAt: Date | null;
}

interface TargetRow extends Omit<TargetView, "documentDay"> {
  readonly documentDay: Date | null;
}

const SELECTED = {
  ...{ id: true, indicatorId: true, hamletId: true, year: true, valueCenti: true, upperCenti: true },
  ...{ baselineCenti: true, baselineWords: true, reason: true, documentCode: true, documentDay: true },
  ...{ createdName: true, createdAt: true, supersededAt: true },
} as const;

const toView = (row: TargetRow): TargetView => ({
  ...row,
  documentDay: row.documentDay ? fromDbDate(row.documentDay) : null,
});

export interface TargetsAsked {
  readonly indicatorId?: string;
  /** Null: only those of the whole commune. */
  readonly hamletId?: string | null;
  readonly years?: readonly number[];
  /** Those replaced since, too. */
  readonly past?: boolean;
}

/** Targets, those of the commune first. What a bản or the commune should reach is for every role. */
export async function targetsIn(tx: Tx, actor: Actor, asked: TargetsAsked = {}): Promise<readonly TargetView[]> {
  const { indicatorId, hamletId, years, past } = asked;
  const rows = await tx.target.findMany({
    where: {
      communeId: actor.communeId,
      ...(indicatorId === undefined ? {} : { indicatorId }),
      ...(hamletId === undefined ? {} : { hamletId }),
      ...(years === undefined ? {} : { year: { in: [...years] } }),
      ...(past ? {} : { supersededAt: null }),
    },
    select: SELECTED,
    orderBy: [{ year: "asc" }, { createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toView);
}

export async function listTargets(actor: Actor, asked: TargetsAsked = {}): Promise<readonly TargetView[]> {
  return inCommune(actor.communeId, (tx) => targetsIn(tx, actor, asked));
}

/** The targets of an indicator with those replaced, the latest first; only for those who read all figures. */
export async function targetHistory(actor: Actor, indicatorId: string): Promise<readonly TargetView[]> {
  if (!canReadFigures(actor)) return [];
  const rows = await listTargets(actor, { indicatorId, past: true });
  return [...rows].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
