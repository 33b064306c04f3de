import type { NextRequest } from "next/server";
import { basesSheet } from "@/components/documents/bases/bases-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { workbookResponse } from "../../workbook-response";

/** The whole register of legal bases on a day, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const bases = await listLegalBases(actor, { query: "", day, citableOnly: false });
  return workbookResponse(`can-cu-phap-ly-${day}`, [basesSheet(bases, day)]);
}
