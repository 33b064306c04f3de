import { templateSheets } from "@/components/governance/template-workbook";
import { requireActor } from "@/lib/access/require-actor";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The sheet to fill in. */
export async function GET(): Promise<Response> {
  await requireActor();
  const workbook = await writeWorkbook({ sheets: templateSheets() });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": 'attachment; filename="mau-danh-sach-ban-chi-dao.xlsx"',
      "Cache-Control": "no-store",
    },
  });
}
