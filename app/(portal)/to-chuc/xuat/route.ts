import type { NextRequest } from "next/server";
import { bodyListSheet } from "@/components/governance/body-list-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readBodyList } from "@/lib/governance/queries/body-list";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** All bodies of the day looked at, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const workbook = await writeWorkbook({ sheets: [bodyListSheet(await readBodyList(actor, day))] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="to-chuc-bo-may-${day}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
