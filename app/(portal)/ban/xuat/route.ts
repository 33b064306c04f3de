import type { NextRequest } from "next/server";
import { readHamletQuery } from "@/components/organization/hamlet-filter";
import { hamletSheet } from "@/components/organization/hamlet-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The list of bản as it is shown, as a workbook; names of places are for every role. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const asked = readHamletQuery(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const [commune, found] = await Promise.all([readCommune(actor), listHamlets(actor, asked, asked.day)]);
  const hamlets = asked.withEnded ? found : found.filter(({ inForce }) => inForce);
  const workbook = await writeWorkbook({ sheets: [hamletSheet(hamlets, asked, commune.hamletWord)] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="danh-sach-ban-${asked.day}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
