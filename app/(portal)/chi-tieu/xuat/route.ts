import type { NextRequest } from "next/server";
import { readIndicatorFilter } from "@/components/indicators/indicator-filter";
import { indicatorSheet } from "@/components/indicators/indicator-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { listIndicators } from "@/lib/indicators/queries/indicators";
import { readLastFigures } from "@/lib/indicators/queries/last-figures";
import { workbookResponse } from "../../workbook-response";

/** The list of indicators as it is narrowed, as a workbook; definitions are for every role. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const filter = readIndicatorFilter(Object.fromEntries(request.nextUrl.searchParams));
  const rows = await listIndicators(actor, filter);
  const figures = await readLastFigures(actor);
  return workbookResponse(`chi-tieu-${actor.today}`, [indicatorSheet(rows, figures, filter, actor.today)]);
}
