import type { NextRequest } from "next/server";
import { bodyListSheet } from "@/components/governance/body-list-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readBodyList } from "@/lib/governance/queries/body-list";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { workbookResponse } from "../../workbook-response";

/** All bodies of the day looked at, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  return workbookResponse(`to-chuc-bo-may-${day}`, [bodyListSheet(await readBodyList(actor, day))]);
}
