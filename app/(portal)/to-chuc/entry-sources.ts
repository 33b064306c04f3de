import type { EntrySources } from "@/components/governance/entry-choices";
import type { ShownBody } from "@/components/governance/shown-body";
import { listStandardPositions, readOpenDraft } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { peopleToChoose } from "@/lib/organization/queries/people";
import { listUnits } from "@/lib/organization/queries/units";

/** What the form of a row of a body's working roster is made from. */
export async function readEntrySources(actor: Actor, { of, kind }: ShownBody): Promise<EntrySources> {
  const [draft, people, positions, hamlets, units] = await Promise.all([
    readOpenDraft(actor, of),
    peopleToChoose(actor),
    listStandardPositions(actor, kind),
    listHamlets(actor),
    listUnits(actor),
  ]);
  return { draft, people, positions, hamlets, units };
}
