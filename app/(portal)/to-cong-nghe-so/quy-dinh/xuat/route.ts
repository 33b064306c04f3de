import { teamRulesSheets } from "@/components/governance/team-rules-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { listTeamRuleChoices, listTeamRuleSets } from "@/lib/governance/queries/team-rules";
import { workbookResponse } from "../../../workbook-response";

/** What teams must be made up of and since when, as a workbook. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  const [sets, choices] = await Promise.all([listTeamRuleSets(actor), listTeamRuleChoices(actor)]);
  return workbookResponse(`quy-dinh-thanh-phan-to-${actor.today}`, teamRulesSheets(sets, choices, actor.today));
}
