import type { Metadata } from "next";
import { readTeamsQuery } from "@/components/governance/teams-filter";
import { TeamsPage } from "@/components/governance/teams-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canDraft, canIssue } from "@/lib/documents/policy";
import { canPrepareRoster } from "@/lib/governance/policy";
import { listPastTeams, readTeams } from "@/lib/governance/queries/teams";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { canReadPeople } from "@/lib/organization/policy";

export const metadata: Metadata = { title: "Tổ công nghệ số cộng đồng" };

export default async function TeamsOverviewPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = await searchParams;
  const typed = textIn(asked, "ngay").slice(0, 40);
  const query = readTeamsQuery(asked, actor.today);
  const past = query.withPast ? await listPastTeams(actor, query.day) : null;
  return (
    <TeamsPage
      view={await readTeams(actor, query.day)}
      past={past}
      query={query}
      wrongDay={typed !== "" && !parseCivilDate(typed) ? typed : null}
      today={actor.today}
      mayRecord={canIssue(actor)}
      may={{ prepare: canPrepareRoster(actor), draft: canDraft(actor), readPeople: canReadPeople(actor) }}
    />
  );
}
