import type { NextRequest } from "next/server";
import { readUnitFilter } from "@/components/organization/unit-filter";
import { unitSheet } from "@/components/organization/unit-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { listUnits } from "@/lib/organization/queries/units";
import { workbookResponse } from "../../workbook-response";

/** The list of units as it is narrowed, as a workbook; names of offices are for every role. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const filter = readUnitFilter(Object.fromEntries(request.nextUrl.searchParams));
  const units = await listUnits(actor, filter);
  return workbookResponse(`co-quan-don-vi-${actor.today}`, [unitSheet(units, filter, actor.today)]);
}
