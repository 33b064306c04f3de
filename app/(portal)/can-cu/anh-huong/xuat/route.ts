import type { NextRequest } from "next/server";
import { affectedSheet } from "@/components/documents/bases/bases-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { listAffectedDocuments } from "@/lib/documents/queries/affected-documents";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { workbookResponse } from "../../../workbook-response";

/** Our documents that rest on bases over on a day, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const documents = await listAffectedDocuments(actor, day);
  return workbookResponse(`van-ban-bi-anh-huong-${day}`, [affectedSheet(documents, day)]);
}
