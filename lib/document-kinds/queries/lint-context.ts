import type { LintContext } from "@/lib/documents/core/lint/finding";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import { officeChangesIn } from "@/lib/documents/queries/office-changes";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import { paperUnitsIn } from "./paper-facts";

/** What the lint of a draft must know beside its words, as of a day, within a transaction under way. */
export async function lintContextIn(tx: Tx, actor: Actor, day: CivilDate): Promise<LintContext> {
  const { unitType, name } = await tx.commune.findUniqueOrThrow({ where: { id: actor.communeId } });
  return {
    register: await listLegalBasesIn(tx, actor, { query: "", day, citableOnly: false }),
    unitCodes: (await paperUnitsIn(tx, actor)).map(({ abbreviation }) => abbreviation),
    commune: { unitType, name },
    offices: await officeChangesIn(tx, actor),
  };
}
