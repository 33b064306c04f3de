import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { definitionsOnIn } from "./definitions";

/** From whom an indicator may take its figures. */
export interface ReporterChoices {
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** Not those that themselves take the figures of another. */
  readonly indicators: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

/** Offices and indicators to choose from; names of both are for every role. */
export async function readReporterChoices(actor: Actor): Promise<ReporterChoices> {
  return inCommune(actor.communeId, async (tx) => {
    const offices = await tx.unit.findMany({
      where: { communeId: actor.communeId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const definitions = await definitionsOnIn(tx, actor, actor.today);
    const indicators = definitions
      .filter(({ reporter }) => reporter.kind !== "same")
      .map(({ indicatorId: id, code, name }) => ({ id, code, name }));
    return { offices, indicators };
  });
}
