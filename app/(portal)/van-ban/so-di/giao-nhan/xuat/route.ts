import type { NextRequest } from "next/server";
import { handoverSheet } from "@/components/documents/distribution/handover-sheet";
import { readHandovers } from "@/components/documents/distribution/read-handovers";
import { requireActor } from "@/lib/access/require-actor";
import { workbookResponse } from "../../../../workbook-response";

/** Sổ giao nhận of a year or of one document, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const { filter, rows, words } = await readHandovers(actor, Object.fromEntries(request.nextUrl.searchParams));
  return workbookResponse(`so-giao-nhan-${filter.year}`, [handoverSheet(rows, words)]);
}
