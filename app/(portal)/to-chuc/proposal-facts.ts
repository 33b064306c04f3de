import type { ShownBody } from "@/components/governance/shown-body";
import { trailOf } from "@/lib/audit/queries";
import { readProposalState, readProposedChanges } from "@/lib/governance/queries/body-day";
import { agreedRequests } from "@/lib/governance/queries/requests";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import { readTeamStandings } from "@/lib/governance/queries/team-standing";
import type { Actor } from "@/lib/kernel/actor";
import { listHamlets } from "@/lib/organization/queries/hamlets";

/** What the page of a working roster shows. */
export async function readProposal(actor: Actor, { of, view }: ShownBody) {
  const [draft, proposal, changes, hamlets, agreed, team] = await Promise.all([
    readOpenDraft(actor, of),
    readProposalState(actor, of),
    readProposedChanges(actor, of),
    listHamlets(actor),
    agreedRequests(actor, of),
    view ? readTeamStandings(actor, view, actor.today) : null,
  ]);
  const trail = draft ? await trailOf(actor, "roster-draft", draft.id) : [];
  return { draft, proposal, changes, hamlets, trail, agreed, team };
}
