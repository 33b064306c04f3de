import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import { compareText } from "@/lib/kernel/collation";
import { fold, foldedWords } from "@/lib/kernel/folding";
import { inCommune, type Tx } from "@/lib/platform/db";
import { type HamletLife, nameOn } from "../core/hamlet-life";

export interface HamletView {
  readonly id: string;
  readonly number: number;
  /** As it was on the day asked. */
  readonly name: string;
  readonly placeholder: boolean;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly note: string | null;
  readonly version: number;
  readonly sample: boolean;
  /** On the day asked. */
  readonly inForce: boolean;
  readonly deleted: boolean;
}

export interface HamletFilter {
  readonly query: string;
  readonly sort: "so" | "ten";
}

const FORMER_NAMES = {
  formerNames: {
    orderBy: { validTo: "asc" },
    select: { name: true, placeholder: true, validFrom: true, validTo: true },
  },
} as const;

interface FormerNameRow {
  readonly name: string;
  readonly placeholder: boolean;
  readonly validFrom: Date | null;
  readonly validTo: Date;
}

function toFormerName({ name, placeholder, validFrom, validTo }: FormerNameRow) {
  return { name, placeholder, from: validFrom ? fromDbDate(validFrom) : null, to: fromDbDate(validTo) };
}

/**
 * All bản of the commune, ended ones too, as they were on a day (today when none is asked): few enough for one page.
 * Names of places are for every role; a former name finds a bản as well.
 */
export async function listHamlets(
  actor: Actor,
  filter: HamletFilter = { query: "", sort: "so" },
  day: CivilDate = actor.today,
): Promise<readonly HamletView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.hamlet.findMany({
      where: {
        communeId: actor.communeId,
        deletedAt: null,
        AND: foldedWords(filter.query).map((word) => {
          const folded = { contains: fold(word) };
          return { OR: [{ folded }, { formerNames: { some: { folded } } }] };
        }),
      },
      include: FORMER_NAMES,
      orderBy: [{ number: "asc" }, { id: "asc" }],
    });
    const hamlets = rows.map((row) => toView(row, day));
    if (filter.sort === "ten") hamlets.sort((a, b) => compareText(a.name, b.name));
    return hamlets;
  });
}

/** The bản in force on a day, past or future, with the names they had on it. */
export async function hamletsOn(actor: Actor, day: CivilDate): Promise<readonly HamletView[]> {
  const hamlets = await listHamlets(actor, { query: "", sort: "so" }, day);
  return hamlets.filter(({ inForce }) => inForce);
}

export async function readHamlet(actor: Actor, id: string): Promise<HamletView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.hamlet.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      include: FORMER_NAMES,
    });
    return row ? toView(row, actor.today) : null;
  });
}

/** The names some bản had on a day that are not the names they have last, within a transaction under way. */
export async function formerNamesOn(tx: Tx, actor: Actor, day: CivilDate): Promise<ReadonlyMap<string, string>> {
  const { communeId } = actor;
  const date = toDbDate(day);
  const rows = await tx.hamletName.findMany({
    where: { communeId, validTo: { gt: date } },
    orderBy: { validTo: "desc" },
    select: { hamletId: true, name: true },
  });
  return new Map(rows.map(({ hamletId, name }) => [hamletId, name]));
}

/** The bản of the commune with their history, within a transaction under way: what a change is checked against. */
export async function readLivesIn(tx: Tx, actor: Actor): Promise<readonly HamletLife[]> {
  const { communeId } = actor;
  const rows = await tx.hamlet.findMany({
    where: { communeId, deletedAt: null },
    include: {
      formerNames: {
        orderBy: { validTo: "asc" },
        select: { ...FORMER_NAMES.formerNames.select, changeId: true },
      },
      wentInto: { select: { changeId: true } },
      cameFrom: { select: { changeId: true } },
    },
    orderBy: [{ number: "asc" }, { id: "asc" }],
  });
  const changes = await tx.hamletChange.findMany({ where: { communeId }, select: { id: true, day: true } });
  const dayOf = new Map(changes.map(({ id, day }) => [id, fromDbDate(day)]));
  return rows.map((row) => {
    const changeIds = [...row.formerNames, ...row.wentInto, ...row.cameFrom].map(({ changeId }) => changeId);
    return {
      id: row.id,
      name: row.name,
      placeholder: row.placeholder,
      from: row.validFrom ? fromDbDate(row.validFrom) : null,
      to: row.validTo ? fromDbDate(row.validTo) : null,
      formerNames: row.formerNames.map(toFormerName),
      changeDays: [...new Set(changeIds)].flatMap((id) => dayOf.get(id) ?? []).sort(),
    };
  });
}

interface HamletRow {
  id: string;
  number: number;
  name: string;
  placeholder: boolean;
  validFrom: Date | null;
  validTo: Date | null;
  note: string | null;
  version: number;
  sample: boolean;
  deletedAt: Date | null;
  formerNames: readonly FormerNameRow[];
}

function toView(row: HamletRow, day: CivilDate): HamletView {
  const validFrom = row.validFrom ? fromDbDate(row.validFrom) : null;
  const validTo = row.validTo ? fromDbDate(row.validTo) : null;
  const { id, number, note, version, sample } = row;
  const { name, placeholder } = nameOn({ ...row, formerNames: row.formerNames.map(toFormerName) }, day);
  const inForce = row.deletedAt === null && holdsOn({ from: validFrom, to: validTo }, day);
  const deleted = row.deletedAt !== null;
  return { id, number, name, placeholder, validFrom, validTo, note, version, sample, inForce, deleted };
}
