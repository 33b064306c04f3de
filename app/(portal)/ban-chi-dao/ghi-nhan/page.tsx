import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { RecordPage } from "@/components/governance/record-page";
import { requireActor } from "@/lib/access/require-actor";
import { canIssue } from "@/lib/documents/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readProposalState } from "@/lib/governance/queries/body-day";
import { committeeInText, communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Ghi nhận quyết định đã có" };

export default async function RecordDecisionPage() {
  const actor = await requireActor();
  if (!canIssue(actor)) return <NotAllowed />;
  const [proposal, commune] = await Promise.all([readProposalState(actor, COMMITTEE), readCommune(actor)]);
  return (
    <RecordPage
      actor={actor}
      proposal={proposal}
      issuer={committeeInText(commune)}
      committee={`Ban Chỉ đạo chuyển đổi số ${communeInText(commune)}`}
    />
  );
}
