import { basesTemplateSheets } from "@/components/documents/bases/bases-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { workbookResponse } from "../../../workbook-response";

/** The sheet to fill in for a list of legal bases. */
export async function GET(): Promise<Response> {
  await requireActor();
  return workbookResponse("mau-danh-muc-can-cu", basesTemplateSheets());
}
