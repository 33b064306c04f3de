import type { NextRequest } from "next/server";
import { readTeamsQuery } from "@/components/governance/teams-filter";
import { teamsSheet } from "@/components/governance/teams-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readTeams } from "@/lib/governance/queries/teams";
import { workbookResponse } from "../../workbook-response";

/** The overview of teams, narrowed as it is looked at, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const query = readTeamsQuery(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const view = await readTeams(actor, query.day);
  return workbookResponse(`to-cong-nghe-so-${query.day}`, [teamsSheet(view, query)]);
}
