import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn } from "@/lib/kernel/civil-date";
import { fold, foldedWords } from "@/lib/kernel/folding";
import { inCommune } from "@/lib/platform/db";

export interface HamletView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly placeholder: boolean;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly note: string | null;
  readonly version: number;
  readonly sample: boolean;
  readonly inForce: boolean;
  readonly deleted: boolean;
}

export interface HamletFilter {
  readonly query: string;
  readonly sort: "so" | "ten";
}

/** All bản of the commune: few enough for one page. Names of places are for every role. */
export async function listHamlets(
  actor: Actor,
  filter: HamletFilter = { query: "", sort: "so" },
): Promise<readonly HamletView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.hamlet.findMany({
      where: {
        communeId: actor.communeId,
        deletedAt: null,
        AND: foldedWords(filter.query).map((word) => ({ folded: { contains: fold(word) } })),
      },
      orderBy: [{ number: "asc" }, { id: "asc" }],
    });
    const hamlets = rows.map((row) => toView(row, actor.today));
    if (filter.sort === "ten") hamlets.sort((a, b) => new Intl.Collator("vi").compare(a.name, b.name));
    return hamlets;
  });
}

export async function readHamlet(actor: Actor, id: string): Promise<HamletView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.hamlet.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
    return row ? toView(row, actor.today) : null;
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
}

function toView(row: HamletRow, today: CivilDate): HamletView {
  const validFrom = row.validFrom ? fromDbDate(row.validFrom) : null;
  const validTo = row.validTo ? fromDbDate(row.validTo) : null;
  const { id, number, name, placeholder, note, version, sample } = row;
  const inForce = row.deletedAt === null && holdsOn({ from: validFrom, to: validTo }, today);
  return {
    id,
    number,
    name,
    placeholder,
    validFrom,
    validTo,
    note,
    version,
    sample,
    inForce,
    deleted: row.deletedAt !== null,
  };
}
