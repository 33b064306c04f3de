import { templateSheets } from "@/components/governance/template-workbook";
import { requireActor } from "@/lib/access/require-actor";
import { workbookResponse } from "../../../workbook-response";

/** The sheet to fill in. */
export async function GET(): Promise<Response> {
  await requireActor();
  return workbookResponse("mau-danh-sach-ban-chi-dao", templateSheets());
}
