import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ProposalPage } from "@/components/governance/proposal-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { canReadProposedRoster } from "@/lib/governance/policy";
import { readProposal } from "../../proposal-facts";
import { readShownBody } from "../../read-shown-body";

export const metadata: Metadata = { title: "Danh sách dự kiến" };

export default async function ProposedBodyPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canReadProposedRoster(actor)) return <NotAllowed />;
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  return <ProposalPage actor={actor} body={body} {...(await readProposal(actor, body))} />;
}
