import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import reference from "./data/digital-models.json";

/** The digital models of the commune's programme, without places; a commune that has any keeps its own. */
export async function topUpModels(tx: Tx, communeId: string): Promise<void> {
  if ((await tx.digitalModel.count({ where: { communeId } })) > 0) return;
  const units = await tx.unit.findMany({ where: { communeId, deletedAt: null }, select: { id: true, name: true } });
  const createdAt = now();
  await tx.digitalModel.createMany({
    data: reference.models.map(({ code, name, lead, office }, position) => ({
      ...{ communeId, code, name, position, createdAt, leadWords: lead },
      unitId: units.find((unit) => unit.name === office)?.id ?? null,
    })),
  });
}
