import type { NextRequest } from "next/server";
import { periodSheet } from "@/components/indicators/reports/period-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { parsePeriodSlug } from "@/lib/indicators/core/period-ref";
import { readPeriodReports } from "@/lib/indicators/queries/reports";
import { plainResponse } from "../../plain-response";
import { workbookResponse } from "../../workbook-response";

/** The table of a period as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const ref = parsePeriodSlug(request.nextUrl.searchParams.get("ky") ?? "");
  const reports = ref && (await readPeriodReports(actor, ref));
  if (!reports) return plainResponse(404, "Không tìm thấy kỳ báo cáo này.");
  return workbookResponse(`bao-cao-${reports.period.periodKey}`, [periodSheet(reports)]);
}
