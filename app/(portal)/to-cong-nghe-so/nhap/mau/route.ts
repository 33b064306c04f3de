import { teamsTemplateSheets } from "@/components/governance/teams-template";
import { requireActor } from "@/lib/access/require-actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { workbookResponse } from "../../../workbook-response";

/** The sheet to fill in for all teams. */
export async function GET(): Promise<Response> {
  const { hamletWord } = await readCommune(await requireActor());
  return workbookResponse("mau-danh-sach-to-cong-nghe-so", teamsTemplateSheets(hamletWord));
}
