import type { NextRequest } from "next/server";
import { monthIn } from "@/components/indicators/figures/figures-filter";
import { heatSheet } from "@/components/indicators/figures/heat-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { monthKey } from "@/lib/indicators/core/figures/month-number";
import { readHeatGrid } from "@/lib/indicators/queries/heat-grid";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** Who reported when over twelve months, in words. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const last = monthIn(Object.fromEntries(request.nextUrl.searchParams));
  const view = await readHeatGrid(actor, { last });
  if (!view) return plainResponse(403, "Bạn không có quyền xem số liệu này.");
  return workbookResponse(`tinh-hinh-bao-cao-${monthKey(view.last)}`, [heatSheet(view)]);
}
