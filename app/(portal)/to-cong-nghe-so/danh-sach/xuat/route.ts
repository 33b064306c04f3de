import type { NextRequest } from "next/server";
import { teamListSheet } from "@/components/governance/team-list-sheet";
import { readTeamsQuery } from "@/components/governance/teams-filter";
import { requireActor } from "@/lib/access/require-actor";
import { recordTeamPhonesTaken } from "@/lib/governance/commands/teams";
import { readTeamList } from "@/lib/governance/queries/team-list";
import { communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The form "Danh sách Tổ" as a workbook; that phone numbers were taken is noted before they are given. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const { day } = readTeamsQuery(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const [list, commune] = await Promise.all([readTeamList(actor, day), readCommune(actor)]);
  if (list.written > 0) await recordTeamPhonesTaken(actor, { day, count: list.written, form: "sheet" });
  const workbook = await writeWorkbook({ sheets: [teamListSheet(list, communeInText(commune))] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="danh-sach-to-${day}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
