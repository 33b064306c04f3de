import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Definition } from "../core/definition";
import { type FigureBook, lastDayOf } from "../core/figures/figure-book";
import { type MonthSpan, monthKey } from "../core/figures/month-number";
import { COMMUNE, type FigureScope, type Part, type PartCell, partsOf } from "../core/figures/parts";
import { reporterKey, reporterOf } from "../core/reporter";
import { type Figure, rollUp } from "../core/roll-up";
import { canReadFigures, canReadSenders, reportersOf, reportsFor } from "../policy";
import { figuresIn } from "./figures";

/** One value that was added up, with the report it stands in. */
export interface FigureCell extends PartCell {
  readonly reportId: string | null;
  /** Null where who sent it is not the actor's to see. */
  readonly sender: string | null;
  readonly sentAt: Date | null;
}

/** What one reporter adds to a figure, by name. */
export interface FigurePart extends Omit<Part, "cells"> {
  readonly name: string;
  readonly cells: readonly FigureCell[];
}

/** A figure taken apart: what "Vì sao con số này?" shows. */
export interface FigureRows {
  readonly figure: Figure;
  readonly own: Definition;
  /** The one whose values it draws; itself mostly. */
  readonly source: Definition;
  readonly span: MonthSpan;
  /** The last day of the span's last period. */
  readonly day: CivilDate;
  readonly scope: FigureScope;
  /** The bản asked about. */
  readonly scopeName: string | null;
  readonly parts: readonly FigurePart[];
  readonly withSenders: boolean;
}

interface SentReport {
  readonly id: string;
  readonly senderName: string;
  readonly submittedAt: Date | null;
}

/** The approved reports of the reporters and months a figure was made of. */
async function reportsOf(tx: Tx, actor: Actor, parts: readonly Part[]): Promise<ReadonlyMap<string, SentReport>> {
  const months = new Set(parts.flatMap(({ cells }) => cells.map(({ month }) => monthKey(month))));
  const rows = await tx.report.findMany({
    where: { communeId: actor.communeId, campaignId: null, state: "approved", periodKey: { in: [...months] } },
    select: { id: true, periodKey: true, hamletId: true, unitId: true, senderName: true, submittedAt: true },
  });
  return new Map(rows.map((row) => [`${row.periodKey}|${reporterKey(reporterOf(row))}`, row]));
}

async function namesIn(tx: Tx, actor: Actor, book: FigureBook, day: CivilDate): Promise<(part: Part) => string> {
  const former = await formerNamesOn(tx, actor, day);
  const units = await tx.unit.findMany({ where: { communeId: actor.communeId }, select: { id: true, name: true } });
  const names = new Map<string, string>([
    ...book.hamlets.map(({ id, name }) => [`hamlet:${id}`, former.get(id) ?? name] as const),
    ...units.map(({ id, name }) => [`unit:${id}`, name] as const),
  ]);
  return ({ key, label }) => label ?? names.get(key) ?? "";
}

const maySee = (book: FigureBook, scope: FigureScope, source: Definition): boolean => {
  if (book.only === null) return true;
  if (scope.kind === "hamlet") return book.only.has(`hamlet:${scope.id}`);
  return source.reporter.kind === "unit" && book.only.has(`unit:${source.reporter.unitId}`);
};

export interface AskedRows {
  readonly indicatorId: string;
  readonly span: MonthSpan;
  readonly hamletId: string | null;
}

/** What a figure is made of, row by row; null when there is no such figure or it is not the actor's to see. */
export async function readFigureRows(actor: Actor, asked: AskedRows): Promise<FigureRows | null> {
  const [rows] = await readAllFigureRows(actor, [asked]);
  return rows ?? null;
}

/** The same of several figures, in their order; those that are not there or not the actor's to see are left out. */
export async function readAllFigureRows(actor: Actor, all: readonly AskedRows[]): Promise<readonly FigureRows[]> {
  if (!canReadFigures(actor) && reportersOf(actor).length === 0) return [];
  return inCommune(actor.communeId, async (tx) => {
    const book = await figuresIn(tx, actor);
    const found: FigureRows[] = [];
    for (const asked of all) {
      const rows = await figureRowsIn(tx, actor, book, asked);
      if (rows) found.push(rows);
    }
    return found;
  });
}

async function figureRowsIn(
  tx: Tx,
  actor: Actor,
  book: FigureBook,
  { indicatorId, span, hamletId }: AskedRows,
): Promise<FigureRows | null> {
  const scope: FigureScope = hamletId === null ? COMMUNE : { kind: "hamlet", id: hamletId };
  const known = book.definitions.filter((one) => one.indicatorId === indicatorId);
  if (known.length === 0 || (hamletId !== null && !book.hamlets.some(({ id }) => id === hamletId))) return null;
  if (book.only !== null && scope.kind === "commune" && !known.some((one) => maySee(book, scope, one))) return null;
  const found = partsOf(book, { indicatorId, span, scope });
  if (typeof found === "string") return null;
  const { own, source } = found.meaning;
  if (!maySee(book, scope, source)) return null;
  const day = lastDayOf(book, span.to);
  const nameOf = await namesIn(tx, actor, book, day);
  const sent = source.reporter.kind === "portal" ? new Map() : await reportsOf(tx, actor, found.parts);
  const open = canReadSenders(actor);
  const cellOf = (part: Part, cell: PartCell): FigureCell => {
    const report: SentReport | undefined = sent.get(`${monthKey(cell.month)}|${part.key}`);
    const shown = open || (part.reporter !== null && reportsFor(actor, part.reporter));
    return {
      ...cell,
      ...{ reportId: report?.id ?? null, sentAt: report?.submittedAt ?? null },
      sender: shown ? (report?.senderName ?? null) : null,
    };
  };
  return {
    ...{ own, source, span, day, scope, withSenders: open || !canReadFigures(actor) },
    figure: rollUp(book, { indicatorId, span, scope }),
    scopeName: hamletId === null ? null : nameOf({ key: `hamlet:${hamletId}`, label: null } as Part),
    parts: found.parts.map((part) => ({
      ...part,
      name: nameOf(part),
      cells: part.cells.map((cell) => cellOf(part, cell)),
    })),
  };
}
