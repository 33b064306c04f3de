import type { NextRequest } from "next/server";
import { readCoverageFilter } from "@/components/governance/coverage-filter";
import { coverageSheets } from "@/components/governance/coverage-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readCoverage } from "@/lib/governance/queries/coverage";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Who is in charge of which bản as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const filter = readCoverageFilter(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const view = await readCoverage(actor, filter);
  const workbook = await writeWorkbook({ sheets: coverageSheets(view, filter.standing) });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="phu-trach-ban-${view.day}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
