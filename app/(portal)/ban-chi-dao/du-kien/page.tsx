import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ProposalPage } from "@/components/governance/proposal-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canReadProposedRoster } from "@/lib/governance/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readProposalState, readProposedChanges } from "@/lib/governance/queries/body-day";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import { listHamlets } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Danh sách dự kiến" };

export default async function ProposedRosterPage() {
  const actor = await requireActor();
  if (!canReadProposedRoster(actor)) return <NotAllowed />;
  const [draft, proposal, changes, hamlets] = await Promise.all([
    readOpenDraft(actor, COMMITTEE),
    readProposalState(actor, COMMITTEE),
    readProposedChanges(actor, COMMITTEE),
    listHamlets(actor),
  ]);
  const trail = draft ? await trailOf(actor, "roster-draft", draft.id) : [];
  return (
    <ProposalPage actor={actor} draft={draft} proposal={proposal} changes={changes} hamlets={hamlets} trail={trail} />
  );
}
