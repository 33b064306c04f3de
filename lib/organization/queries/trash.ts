import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { canEditOrganization } from "../policy";

export interface TrashRow {
  readonly kind: "person" | "hamlet" | "unit";
  readonly id: string;
  readonly name: string;
  readonly deletedAt: Date;
}

/** What lies in the trash, latest first; empty for those who could not restore it. */
export async function listTrash(actor: Actor): Promise<readonly TrashRow[]> {
  if (!canEditOrganization(actor)) return [];
  const where = { communeId: actor.communeId, deletedAt: { not: null } };
  return inCommune(actor.communeId, async (tx) => {
    const people = await tx.person.findMany({ where, select: { id: true, fullName: true, deletedAt: true } });
    const hamlets = await tx.hamlet.findMany({ where, select: { id: true, name: true, deletedAt: true } });
    const units = await tx.unit.findMany({ where, select: { id: true, name: true, deletedAt: true } });
    const named = [
      ...people.map((row) => ({ kind: "person" as const, id: row.id, name: row.fullName, deletedAt: row.deletedAt })),
      ...hamlets.map((row) => ({ kind: "hamlet" as const, ...row })),
      ...units.map((row) => ({ kind: "unit" as const, ...row })),
    ];
    return named
      .flatMap((row) => (row.deletedAt ? [{ ...row, deletedAt: row.deletedAt }] : []))
      .sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime());
  });
}
