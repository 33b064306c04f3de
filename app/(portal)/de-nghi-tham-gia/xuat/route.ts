import type { NextRequest } from "next/server";
import { requestsSheet } from "@/components/governance/requests-sheet";
import { choiceIn, idIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { REQUEST_TAB_NAMES } from "@/lib/governance/core/membership-request";
import { firstRequestTab, listAllRequests } from "@/lib/governance/queries/requests";
import { workbookResponse } from "../../workbook-response";

/** All requests of the step looked at, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const tab = choiceIn(query, "muc", REQUEST_TAB_NAMES) ?? (await firstRequestTab(actor));
  const requests = await listAllRequests(actor, { tab, bodyId: idIn(query, "to-chuc") });
  return workbookResponse(`de-nghi-tham-gia-${actor.today}`, [requestsSheet(tab, requests)]);
}
