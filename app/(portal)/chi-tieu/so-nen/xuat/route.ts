import type { NextRequest } from "next/server";
import { askedDay } from "@/components/indicators/asked-day";
import { baseSheet } from "@/components/indicators/base-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readBaseTable } from "@/lib/indicators/queries/base-figures";
import { workbookResponse } from "../../../workbook-response";

/** The table of base figures on a day as a workbook, which can be filled in and brought back. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const table = await readBaseTable(actor, askedDay(request.nextUrl.searchParams.get("ngay") ?? "", actor.today));
  return workbookResponse(`so-nen-${table.day}`, [baseSheet(table)]);
}
