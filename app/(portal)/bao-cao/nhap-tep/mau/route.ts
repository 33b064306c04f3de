import type { NextRequest } from "next/server";
import { templateSheets } from "@/components/indicators/import/template-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { parsePeriodSlug } from "@/lib/indicators/core/period-ref";
import { readPeriodTable } from "@/lib/indicators/queries/report-import";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** The workbook to fill in for a period. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const ref = parsePeriodSlug(request.nextUrl.searchParams.get("ky") ?? "");
  const table = ref && (await readPeriodTable(actor, ref));
  if (!table?.ok) return plainResponse(404, table ? table.refusal.words : "Không tìm thấy kỳ báo cáo này.");
  return workbookResponse(`so-lieu-${table.value.period.periodKey}`, templateSheets(table.value));
}
