import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { groupBy } from "@/lib/kernel/group-by";
import { inCommune } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { isRecognised, type ModelStage } from "../core/model-stages";

/** A stage a model reached at a place, as written down. */
export interface PlaceStage {
  readonly id: string;
  readonly stage: ModelStage;
  readonly since: CivilDate;
  readonly documentCode: string | null;
  readonly note: string | null;
  readonly createdName: string;
}

/** A place a model is at: a bản, or one named in words. */
export interface ModelPlace {
  readonly key: string;
  readonly hamletId: string | null;
  readonly name: string;
  /** Oldest first; the last one holds. */
  readonly stages: readonly PlaceStage[];
  readonly stage: ModelStage;
}

export interface DigitalModelView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly leadWords: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly sample: boolean;
  readonly removed: boolean;
  readonly places: readonly ModelPlace[];
  /** It is recognised at one place at least. */
  readonly recognised: boolean;
}

const INCLUDED = {
  unit: { select: { name: true } },
  places: {
    where: { removedAt: null },
    orderBy: [{ since: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    include: { hamlet: { select: { name: true } } },
  },
} satisfies Prisma.DigitalModelInclude;

interface ModelRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly leadWords: string | null;
  readonly unitId: string | null;
  readonly unit: { readonly name: string } | null;
  readonly note: string | null;
  readonly version: number;
  readonly sample: boolean;
  readonly deletedAt: Date | null;
  readonly places: readonly {
    readonly id: string;
    readonly hamletId: string | null;
    readonly hamlet: { readonly name: string } | null;
    readonly place: string;
    readonly stage: string;
    readonly since: Date;
    readonly documentCode: string | null;
    readonly note: string | null;
    readonly createdName: string;
  }[];
}

function toView({ unit, places, deletedAt, ...row }: ModelRow): DigitalModelView {
  const shown = [...groupBy(places, ({ hamletId, place }) => hamletId ?? place)].map(([key, own]): ModelPlace => {
    const stages = own.map(({ id, stage, since, documentCode, note, createdName }) => ({
      ...{ id, documentCode, note, createdName },
      ...{ stage: stage as ModelStage, since: fromDbDate(since) },
    }));
    const first = own[0];
    const stage = stages.at(-1)?.stage ?? "proposed";
    return { key, hamletId: first?.hamletId ?? null, name: first?.hamlet?.name ?? first?.place ?? "", stages, stage };
  });
  return {
    ...{ id: row.id, code: row.code, name: row.name, leadWords: row.leadWords, unitId: row.unitId },
    ...{ unitName: unit?.name ?? null, note: row.note, version: row.version, sample: row.sample },
    ...{ removed: deletedAt !== null, places: shown, recognised: shown.some(({ stage }) => isRecognised(stage)) },
  };
}

/** The digital models of the commune and where each stands; for every role. */
export async function listDigitalModels(actor: Actor): Promise<readonly DigitalModelView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.digitalModel.findMany({
      where: { communeId: actor.communeId, deletedAt: null },
      orderBy: [{ position: "asc" }, { code: "asc" }],
      include: INCLUDED,
    });
    return rows.map(toView);
  });
}

/** One model, removed or not; null when there is none. */
export async function readDigitalModel(actor: Actor, id: string): Promise<DigitalModelView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const where = { communeId_id: { communeId: actor.communeId, id } };
    const row = await tx.digitalModel.findUnique({ where, include: INCLUDED });
    return row && toView(row);
  });
}
