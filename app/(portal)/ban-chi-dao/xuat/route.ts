import type { NextRequest } from "next/server";
import { rosterSheet } from "@/components/governance/roster-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readBodyDay } from "@/lib/governance/queries/body-day";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The roster of a day as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const until = parseCivilDate(request.nextUrl.searchParams.get("ghi-den") ?? "");
  const workbook = await writeWorkbook({ sheets: [rosterSheet(await readBodyDay(actor, COMMITTEE, day, until))] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="ban-chi-dao-${day}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
