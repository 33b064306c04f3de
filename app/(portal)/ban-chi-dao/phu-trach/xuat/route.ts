import type { NextRequest } from "next/server";
import { readCoverageFilter } from "@/components/governance/coverage-filter";
import { coverageSheets } from "@/components/governance/coverage-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readCoverage } from "@/lib/governance/queries/coverage";
import { workbookResponse } from "../../../workbook-response";

/** Who is in charge of which bản as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const filter = readCoverageFilter(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const view = await readCoverage(actor, filter);
  return workbookResponse(`phu-trach-ban-${view.day}`, coverageSheets(view, filter.standing));
}
