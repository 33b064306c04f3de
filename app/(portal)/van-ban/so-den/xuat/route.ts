import type { NextRequest } from "next/server";
import { readIncomingFilter } from "@/components/documents/register-filter";
import { incomingSheet } from "@/components/documents/register-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { canReadOwnIncoming } from "@/lib/documents/policy";
import { exportIncoming, incomingYears } from "@/lib/documents/queries/incoming";
import { parts } from "@/lib/kernel/civil-date";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** All rows of the register that fit the filter and this person may read, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  if (!canReadOwnIncoming(actor)) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response("Bạn không có quyền tải sổ văn bản đến.", { status: 403, headers });
  }
  const { today } = actor;
  const years = await incomingYears(actor, parts(today).year);
  const filter = readIncomingFilter(Object.fromEntries(request.nextUrl.searchParams), years, today);
  const rows = await exportIncoming(actor, filter);
  const workbook = await writeWorkbook({ sheets: [incomingSheet(rows, filter, today)] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="so-van-ban-den-${filter.year}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
