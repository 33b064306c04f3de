import type { Actor } from "@/lib/kernel/actor";
import { formatPeriod } from "@/lib/kernel/period";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { parseMonth } from "../core/calendar";
import type { RemarkKind } from "../core/remark";
import { canKeepReports, canReadFigures, canRemark, reportersOf } from "../policy";

export interface RemarkView {
  readonly id: string;
  readonly version: number;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly byName: string;
  readonly at: Date;
  readonly code: string;
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly periodWords: string;
  /** Null: of the whole commune. */
  readonly reporterName: string | null;
  readonly reportId: string | null;
  readonly answer: string | null;
  readonly answeredName: string | null;
  readonly answeredAt: Date | null;
  /** This actor may answer it, and nobody has. */
  readonly mayAnswer: boolean;
}

export const REMARKS_PAGE = 20;

export interface RemarkPage {
  readonly rows: readonly RemarkView[];
  readonly total: number;
  readonly open: number;
  readonly answered: number;
}

/** Which remarks an actor sees: all of them, or those on what they report themselves; their own word always. */
function seenBy(actor: Actor): Prisma.FigureRemarkWhereInput {
  const { communeId, accountId } = actor;
  if (canReadFigures(actor) || canRemark(actor)) return { communeId };
  const own = reportersOf(actor);
  const of = (kind: "hamlet" | "unit") => own.filter((one) => one.kind === kind).map(({ id }) => id);
  return {
    communeId,
    OR: [
      ...(accountId ? [{ byAccountId: accountId }] : []),
      { hamletId: { in: of("hamlet") } },
      { unitId: { in: of("unit") } },
    ],
  };
}

async function viewsIn(tx: Tx, actor: Actor, where: Prisma.FigureRemarkWhereInput, page?: number) {
  const { communeId } = actor;
  const rows = await tx.figureRemark.findMany({
    where,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...(page ? { take: REMARKS_PAGE, skip: (page - 1) * REMARKS_PAGE } : {}),
    include: {
      indicator: {
        select: { code: true, definitions: { orderBy: { validFrom: "desc" }, take: 1, select: { name: true } } },
      },
    },
  });
  const named = async (ids: readonly (string | null)[], of: "hamlet" | "unit") => {
    const wanted = {
      where: { communeId, id: { in: ids.filter((id) => id !== null) } },
      select: { id: true, name: true },
    };
    const found = of === "hamlet" ? await tx.hamlet.findMany(wanted) : await tx.unit.findMany(wanted);
    return found.map(({ id, name }) => [id, name] as const);
  };
  const hamletNames = await named(
    rows.map(({ hamletId }) => hamletId),
    "hamlet",
  );
  const unitNames = await named(
    rows.map(({ unitId }) => unitId),
    "unit",
  );
  const nameOf = new Map([...hamletNames, ...unitNames]);
  return rows.map((row): RemarkView => {
    const month = parseMonth(row.periodKey);
    return {
      ...{ id: row.id, version: row.version, kind: row.kind as RemarkKind, text: row.text, byName: row.byName },
      ...{ at: row.at, code: row.indicator.code, indicatorId: row.indicatorId },
      indicatorName: row.indicator.definitions[0]?.name ?? row.indicator.code,
      periodWords: month ? formatPeriod(month) : row.periodKey,
      reporterName: nameOf.get(row.hamletId ?? row.unitId ?? "") ?? null,
      ...{ reportId: row.reportId, answer: row.answer, answeredName: row.answeredName, answeredAt: row.answeredAt },
      mayAnswer: row.answer === null && canKeepReports(actor),
    };
  });
}

/** Remarks still to be answered, or those that were, a page at a time, the newest first. */
export async function listRemarks(
  actor: Actor,
  { answered, page }: { readonly answered: boolean; readonly page: number },
): Promise<RemarkPage> {
  return inCommune(actor.communeId, async (tx) => {
    const where = seenBy(actor);
    const open = await tx.figureRemark.count({ where: { AND: [where, { answer: null }] } });
    const done = await tx.figureRemark.count({ where: { AND: [where, { answer: { not: null } }] } });
    const rows = await viewsIn(tx, actor, { AND: [where, { answer: answered ? { not: null } : null }] }, page);
    return { rows, total: answered ? done : open, open, answered: done };
  });
}

/** The remarks on what one reporter said in a period, whichever of its reports they were made at. */
export async function remarksOfIn(
  tx: Tx,
  actor: Actor,
  of: { readonly periodKey: string; readonly hamletId: string | null; readonly unitId: string | null },
): Promise<readonly RemarkView[]> {
  return viewsIn(tx, actor, { AND: [seenBy(actor), of] });
}

/** How many of the remarks an actor sees have no answer yet. */
export async function countSeenRemarks(actor: Actor): Promise<number> {
  return inCommune(actor.communeId, (tx) =>
    tx.figureRemark.count({ where: { AND: [seenBy(actor), { answer: null }] } }),
  );
}

/** How many wait for an answer of this actor: none for who does not answer. */
export async function countOpenRemarks(actor: Actor): Promise<number> {
  if (!canKeepReports(actor)) return 0;
  const { communeId } = actor;
  return inCommune(communeId, (tx) => tx.figureRemark.count({ where: { communeId, answer: null } }));
}
