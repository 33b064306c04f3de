import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { effectIn } from "@/components/governance/record-effect";
import { RecordTeamsPage } from "@/components/governance/record-teams-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canIssue } from "@/lib/documents/policy";
import { readTeams } from "@/lib/governance/queries/teams";
import { committeeInText, communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Ghi nhận quyết định đã có" };

export default async function RecordForTeamsPage({ searchParams }: { searchParams: PageQuery }) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  if (!canIssue(actor)) return <NotAllowed />;
  const [teams, commune] = await Promise.all([readTeams(actor, actor.today), readCommune(actor)]);
  return (
    <RecordTeamsPage
      {...{ teams, does: effectIn(textIn(asked, "viec")) }}
      issuer={committeeInText(commune)}
      commune={communeInText(commune)}
    />
  );
}
