import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { effectIn } from "@/components/governance/record-effect";
import { RecordPage } from "@/components/governance/record-page";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canIssue } from "@/lib/documents/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readProposalState } from "@/lib/governance/queries/body-day";
import { committeeInText, communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Ghi nhận quyết định đã có" };

export default async function RecordDecisionPage({ searchParams }: { searchParams: PageQuery }) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!canIssue(actor)) return <NotAllowed />;
  const [proposal, commune] = await Promise.all([readProposalState(actor, COMMITTEE), readCommune(actor)]);
  return (
    <RecordPage
      {...{ actor, proposal, body: SHOWN_COMMITTEE, does: effectIn(textIn(asked, "viec")) }}
      issuer={committeeInText(commune)}
      commune={communeInText(commune)}
    />
  );
}
