import type { NextRequest } from "next/server";
import { readHamletQuery } from "@/components/organization/hamlet-filter";
import { hamletSheet } from "@/components/organization/hamlet-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { workbookResponse } from "../../workbook-response";

/** The list of bản as it is shown, as a workbook; names of places are for every role. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const asked = readHamletQuery(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  const [commune, found] = await Promise.all([readCommune(actor), listHamlets(actor, asked, asked.day)]);
  const hamlets = asked.withEnded ? found : found.filter(({ inForce }) => inForce);
  return workbookResponse(`danh-sach-ban-${asked.day}`, [hamletSheet(hamlets, asked, commune.hamletWord)]);
}
