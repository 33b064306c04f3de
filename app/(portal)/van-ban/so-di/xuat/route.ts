import type { NextRequest } from "next/server";
import { readOutgoingFilter } from "@/components/documents/register-filter";
import { outgoingSheet } from "@/components/documents/register-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { exportOutgoing, outgoingChoices } from "@/lib/documents/queries/outgoing";
import { parts } from "@/lib/kernel/civil-date";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** All rows of the register that fit the filter, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const choices = await outgoingChoices(actor, parts(actor.today).year);
  const filter = readOutgoingFilter(Object.fromEntries(request.nextUrl.searchParams), choices, actor.today);
  const workbook = await writeWorkbook({ sheets: [outgoingSheet(await exportOutgoing(actor, filter), filter)] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="so-van-ban-di-${filter.year}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
