import type { NextRequest } from "next/server";
import { monthIn } from "@/components/indicators/figures/figures-filter";
import { rankingSheet } from "@/components/indicators/figures/ranking-sheet";
import { idIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { monthKey } from "@/lib/indicators/core/figures/month-number";
import { readRanking } from "@/lib/indicators/queries/ranking";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** The bản compared by one share; for those who read all figures. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const view = await readRanking(actor, { indicatorId: idIn(query, "chi-tieu"), month: monthIn(query) });
  if (!view?.ranking) return plainResponse(403, "Bạn không có quyền xem số liệu này.");
  return workbookResponse(`so-sanh-ban-${monthKey(view.month)}`, [rankingSheet(view)]);
}
