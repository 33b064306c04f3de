import type { Actor } from "@/lib/kernel/actor";
import { foldedWords } from "@/lib/kernel/folding";
import { inCommune } from "@/lib/platform/db";
import type { UnitKind } from "../labels";

export interface UnitView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: UnitKind;
  readonly abbreviation: string | null;
  readonly version: number;
  readonly sample: boolean;
  readonly people: number;
  readonly deleted: boolean;
}

export interface UnitFilter {
  readonly query: string;
  readonly kind: UnitKind | null;
}

const counted = { _count: { select: { posts: true } } } as const;

/** All offices and other units: few enough for one page. */
export async function listUnits(
  actor: Actor,
  filter: UnitFilter = { query: "", kind: null },
): Promise<readonly UnitView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.unit.findMany({
      where: {
        communeId: actor.communeId,
        deletedAt: null,
        ...(filter.kind ? { kind: filter.kind } : {}),
        AND: foldedWords(filter.query).map((word) => ({ folded: { contains: word } })),
      },
      include: counted,
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    return rows.map(toView);
  });
}

/** Units by name alone, to choose one from: without counting who is in each. */
export async function unitsToChoose(actor: Actor): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return inCommune(actor.communeId, (tx) =>
    tx.unit.findMany({
      where: { communeId: actor.communeId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
  );
}

export async function readUnit(actor: Actor, id: string): Promise<UnitView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.unit.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      include: counted,
    });
    return row ? toView(row) : null;
  });
}

interface UnitRow {
  id: string;
  name: string;
  shortName: string | null;
  kind: string;
  abbreviation: string | null;
  version: number;
  sample: boolean;
  deletedAt: Date | null;
  _count: { posts: number };
}

function toView(row: UnitRow): UnitView {
  const { id, name, shortName, abbreviation, version, sample } = row;
  const kind = row.kind as UnitKind;
  return {
    id,
    name,
    shortName,
    kind,
    abbreviation,
    version,
    sample,
    people: row._count.posts,
    deleted: row.deletedAt !== null,
  };
}
