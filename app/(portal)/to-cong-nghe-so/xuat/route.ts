import type { NextRequest } from "next/server";
import { readTeamsQuery } from "@/components/governance/teams-filter";
import { teamsSheet } from "@/components/governance/teams-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readTeams } from "@/lib/governance/queries/teams";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The overview of teams, narrowed as it is looked at, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const query = readTeamsQuery(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const view = await readTeams(actor, query.day);
  const workbook = await writeWorkbook({ sheets: [teamsSheet(view, query)] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="to-cong-nghe-so-${query.day}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
