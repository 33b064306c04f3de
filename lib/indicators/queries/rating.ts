import { isFilled } from "@/lib/governance/core/roster";
import { everyoneSeatedIn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { FigureBook } from "../core/figures/figure-book";
import { type MonthSpan, monthsIn, sinceNewYear } from "../core/figures/month-number";
import { COMMUNE, type FigureScope } from "../core/figures/parts";
import type { RatedReporter } from "../core/out/rating";
import { definedIn } from "../core/out/report-rows";
import type { Reporter } from "../core/reporter";
import { rollUp } from "../core/roll-up";
import { canKeepReports } from "../policy";
import { figuresIn } from "./figures";
import { lastReportedIn, standingsIn } from "./report-figures";

export interface Rating {
  readonly year: number;
  /** The months counted: those whose time to report is over. */
  readonly months: number;
  readonly rows: readonly RatedReporter[];
}

/** Heads of teams by bản, and heads of offices, as they are today. */
async function inChargeIn(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const { communeId, today } = actor;
  const day = toDbDate(today);
  const bodies = await tx.body.findMany({
    where: { communeId, kind: "to-cnscd-ban" },
    select: { id: true, hamletId: true },
  });
  const seated = (await everyoneSeatedIn(tx, actor, today)).filter(isFilled);
  const found = new Map<string, string>();
  for (const { bodyId, role, fullName } of seated) {
    const hamletId = role === "to-truong" ? bodies.find(({ id }) => id === bodyId)?.hamletId : null;
    if (hamletId) found.set(`hamlet:${hamletId}`, fullName);
  }
  const posts = await tx.post.findMany({
    where: {
      ...{ communeId, unitId: { not: null } },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
        { OR: [{ validTo: null }, { validTo: { gt: day } }] },
      ],
    },
    select: { unitId: true, title: true, person: { select: { fullName: true } } },
    orderBy: { id: "asc" },
  });
  for (const { unitId, title, person } of posts) {
    if (unitId && /^(?:trưởng|giám đốc|chỉ huy trưởng)/iu.test(title)) found.set(`unit:${unitId}`, person.fullName);
  }
  return found;
}

/** Of the indicators that are held against a target for a reporter: how many are met. */
function reached(book: FigureBook, reporter: Reporter, span: MonthSpan): { met: number; judged: number } {
  const scope: FigureScope = reporter.kind === "hamlet" ? { kind: "hamlet", id: reporter.id } : COMMUNE;
  const own = definedIn(book, span).filter(({ reporter: by }) =>
    reporter.kind === "unit" ? by.kind === "unit" && by.unitId === reporter.id : by.kind === "hamlet",
  );
  const judged = own.map(({ indicatorId, timing }) => {
    const over = timing === "flow" ? sinceNewYear(span) : { from: span.to, to: span.to };
    return rollUp(book, { indicatorId, scope, span: over }).judgement;
  });
  const met = judged.filter((one) => one === "met").length;
  return { met, judged: met + judged.filter((one) => one === "not-met").length };
}

/** How each bản and office reported in a year, within a transaction under way; null for who may not look at it. */
export async function ratingIn(tx: Tx, actor: Actor, year: number): Promise<Rating | null> {
  if (!canKeepReports(actor)) return null;
  const last = await lastReportedIn(tx, actor);
  const to = Math.min(last, year * 12 + 11);
  const months = monthsIn({ from: year * 12, to });
  if (months.length === 0) return { year, months: 0, rows: [] };
  const book = await figuresIn(tx, actor);
  const people = await inChargeIn(tx, actor);
  const rows = new Map<string, RatedReporter>();
  for (const { view, standing } of await standingsIn(tx, actor, months)) {
    const known = rows.get(view.key);
    const { lateness } = standing;
    rows.set(view.key, {
      ...{ key: view.key, kind: view.reporter.kind, name: view.name, inCharge: people.get(view.key) ?? "" },
      asked: (known?.asked ?? 0) + 1,
      inTime: (known?.inTime ?? 0) + (lateness?.late === false ? 1 : 0),
      late: (known?.late ?? 0) + (lateness?.late === true ? 1 : 0),
      missing: (known?.missing ?? 0) + (lateness === null ? 1 : 0),
      ...(known ? { met: known.met, judged: known.judged } : reached(book, view.reporter, { from: year * 12, to })),
    });
  }
  return { year, months: months.length, rows: [...rows.values()] };
}

export async function readRating(actor: Actor, year: number): Promise<Rating | null> {
  return inCommune(actor.communeId, (tx) => ratingIn(tx, actor, year));
}
