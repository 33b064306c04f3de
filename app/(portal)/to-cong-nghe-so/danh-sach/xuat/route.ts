import type { NextRequest } from "next/server";
import { teamListSheet } from "@/components/governance/team-list-sheet";
import { readTeamsQuery } from "@/components/governance/teams-filter";
import { requireActor } from "@/lib/access/require-actor";
import { recordTeamPhonesTaken } from "@/lib/governance/commands/teams";
import { readTeamList } from "@/lib/governance/queries/team-list";
import { communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";
import { workbookResponse } from "../../../workbook-response";

/** The form "Danh sách Tổ" as a workbook; that phone numbers were taken is noted before they are given. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const { day } = readTeamsQuery(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const [list, commune] = await Promise.all([readTeamList(actor, day), readCommune(actor)]);
  if (list.written > 0) await recordTeamPhonesTaken(actor, { day, count: list.written, form: "sheet" });
  return workbookResponse(`danh-sach-to-${day}`, [teamListSheet(list, communeInText(commune))]);
}
