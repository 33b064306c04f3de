import type { NextRequest } from "next/server";
import { requestsSheet } from "@/components/governance/requests-sheet";
import { choiceIn, idIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { REQUEST_TAB_NAMES } from "@/lib/governance/core/membership-request";
import { firstRequestTab, listAllRequests } from "@/lib/governance/queries/requests";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** All requests of the step looked at, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const tab = choiceIn(query, "muc", REQUEST_TAB_NAMES) ?? (await firstRequestTab(actor));
  const requests = await listAllRequests(actor, { tab, bodyId: idIn(query, "to-chuc") });
  const workbook = await writeWorkbook({ sheets: [requestsSheet(tab, requests)] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="de-nghi-tham-gia-${actor.today}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
