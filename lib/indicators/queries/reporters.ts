import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn } from "@/lib/kernel/civil-date";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import type { Tx } from "@/lib/platform/db";
import { hamletsAsked, unitsAsked } from "../core/asked-boxes";
import type { Definition } from "../core/definition";
import { lastDayOf, type ReportedPeriod } from "../core/reported-period";
import { type Reporter, reporterKey } from "../core/reporter";
import { definitionsOnIn } from "./definitions";

/** A bản or an office as lists of reports name it. */
export interface ReporterView {
  readonly reporter: Reporter;
  readonly key: string;
  /** As it was on the period's last day. */
  readonly name: string;
}

const spanOf = (row: { validFrom: Date | null; validTo: Date | null }) => ({
  from: row.validFrom ? fromDbDate(row.validFrom) : null,
  to: row.validTo ? fromDbDate(row.validTo) : null,
});

const view = (reporter: Reporter, name: string): ReporterView => ({ reporter, key: reporterKey(reporter), name });

/** Every bản in force on a day, by number. Names of places are for every role. */
export async function hamletReportersIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly ReporterView[]> {
  const rows = await tx.hamlet.findMany({
    where: { communeId: actor.communeId, deletedAt: null },
    orderBy: [{ number: "asc" }, { id: "asc" }],
    select: { id: true, name: true, validFrom: true, validTo: true },
  });
  const former = await formerNamesOn(tx, actor, day);
  return rows
    .filter((row) => holdsOn(spanOf(row), day))
    .map(({ id, name }) => view({ kind: "hamlet", id }, former.get(id) ?? name));
}

/** Who has to report in a period: every bản in force on its last day, and the offices with a box in it. */
export async function reportersOfIn(
  tx: Tx,
  actor: Actor,
  period: ReportedPeriod,
  definitions?: readonly Definition[],
): Promise<readonly ReporterView[]> {
  const day = lastDayOf(period);
  const meant = definitions ?? (await definitionsOnIn(tx, actor, day));
  const hamlets = hamletsAsked(meant, period.asked) ? await hamletReportersIn(tx, actor, day) : [];
  const unitIds = [...unitsAsked(meant, period.asked)];
  const units = await tx.unit.findMany({
    where: { communeId: actor.communeId, deletedAt: null, id: { in: unitIds } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, validFrom: true, validTo: true },
  });
  return [
    ...hamlets.filter(({ reporter }) => period.hamletIds === null || period.hamletIds.includes(reporter.id)),
    ...units.filter((row) => holdsOn(spanOf(row), day)).map(({ id, name }) => view({ kind: "unit", id }, name)),
  ];
}

/** How a bản or an office is named; a bản by its name on the period's last day. */
export async function reporterNameIn(
  tx: Tx,
  actor: Actor,
  { kind, id }: Reporter,
  period: Pick<ReportedPeriod, "to"> | null,
): Promise<string> {
  const where = { communeId_id: { communeId: actor.communeId, id } };
  if (kind === "unit") return (await tx.unit.findUniqueOrThrow({ where, select: { name: true } })).name;
  const { name } = await tx.hamlet.findUniqueOrThrow({ where, select: { name: true } });
  if (!period) return name;
  return (await formerNamesOn(tx, actor, lastDayOf(period))).get(id) ?? name;
}
