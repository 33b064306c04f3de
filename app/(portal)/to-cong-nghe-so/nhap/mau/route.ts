import { teamsTemplateSheets } from "@/components/governance/teams-template";
import { requireActor } from "@/lib/access/require-actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The sheet to fill in for all teams. */
export async function GET(): Promise<Response> {
  const { hamletWord } = await readCommune(await requireActor());
  const workbook = await writeWorkbook({ sheets: teamsTemplateSheets(hamletWord) });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": 'attachment; filename="mau-danh-sach-to-cong-nghe-so.xlsx"',
      "Cache-Control": "no-store",
    },
  });
}
