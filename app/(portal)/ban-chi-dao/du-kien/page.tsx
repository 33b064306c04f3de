import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ProposalPage } from "@/components/governance/proposal-page";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { requireActor } from "@/lib/access/require-actor";
import { canReadProposedRoster } from "@/lib/governance/policy";
import { readProposal } from "../../to-chuc/proposal-facts";

export const metadata: Metadata = { title: "Danh sách dự kiến" };

export default async function ProposedRosterPage() {
  const actor = await requireActor();
  if (!canReadProposedRoster(actor)) return <NotAllowed />;
  return <ProposalPage actor={actor} body={SHOWN_COMMITTEE} {...(await readProposal(actor, SHOWN_COMMITTEE))} />;
}
