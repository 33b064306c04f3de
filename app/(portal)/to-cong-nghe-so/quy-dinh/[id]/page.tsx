import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { TeamRulesForm } from "@/components/governance/team-rules-form";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canEditTeamRules } from "@/lib/governance/policy";
import { readTeamRuleSet } from "@/lib/governance/queries/team-rules";

export const metadata: Metadata = { title: "Sửa quy định thành phần Tổ" };

export default async function OneTeamRuleSetPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canEditTeamRules(actor)) return <NotAllowed />;
  const { id } = await params;
  const set = isId(id) ? await readTeamRuleSet(actor, id) : null;
  if (!set) return <MissingPage />;
  return <TeamRulesForm set={set} trail={await trailOf(actor, "team-rules", id)} today={actor.today} />;
}
