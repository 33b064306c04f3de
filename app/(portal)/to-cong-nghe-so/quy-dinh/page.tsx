import type { Metadata } from "next";
import { TeamRulesPage } from "@/components/governance/team-rules-page";
import { requireActor } from "@/lib/access/require-actor";
import { canEditTeamRules } from "@/lib/governance/policy";
import { listTeamRuleChoices, listTeamRuleSets } from "@/lib/governance/queries/team-rules";

export const metadata: Metadata = { title: "Quy định thành phần Tổ" };

export default async function TeamRuleSetsPage() {
  const actor = await requireActor();
  const [sets, choices] = await Promise.all([listTeamRuleSets(actor), listTeamRuleChoices(actor)]);
  return <TeamRulesPage sets={sets} choices={choices} today={actor.today} mayEdit={canEditTeamRules(actor)} />;
}
