import { type WorkbookSheet, writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sheets as a workbook to save, named in plain ASCII without its ending; kept in no cache, as it may hold names of people. */
export async function workbookResponse(name: string, sheets: readonly WorkbookSheet[]): Promise<Response> {
  return new Response(new Uint8Array(await writeWorkbook({ sheets })), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
