import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { effectIn } from "@/components/governance/record-effect";
import { RecordPage } from "@/components/governance/record-page";
import { MissingPage } from "@/components/layout/missing-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canIssue } from "@/lib/documents/policy";
import { readProposalState } from "@/lib/governance/queries/body-day";
import { committeeInText, communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";
import { readShownBody } from "../../read-shown-body";

export const metadata: Metadata = { title: "Ghi nhận quyết định đã có" };

interface Asked {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: PageQuery;
}

export default async function RecordForBodyPage({ params, searchParams }: Asked) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!canIssue(actor)) return <NotAllowed />;
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  const [proposal, commune] = await Promise.all([readProposalState(actor, body.of), readCommune(actor)]);
  return (
    <RecordPage
      {...{ actor, proposal, body, does: effectIn(textIn(asked, "viec")) }}
      issuer={committeeInText(commune)}
      commune={communeInText(commune)}
    />
  );
}
