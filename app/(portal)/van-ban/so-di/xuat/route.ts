import type { NextRequest } from "next/server";
import { readOutgoingFilter } from "@/components/documents/register-filter";
import { outgoingSheet } from "@/components/documents/register-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { exportOutgoing, outgoingChoices } from "@/lib/documents/queries/outgoing";
import { parts } from "@/lib/kernel/civil-date";
import { workbookResponse } from "../../../workbook-response";

/** All rows of the register that fit the filter, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const choices = await outgoingChoices(actor, parts(actor.today).year);
  const filter = readOutgoingFilter(Object.fromEntries(request.nextUrl.searchParams), choices, actor.today);
  return workbookResponse(`so-van-ban-di-${filter.year}`, [outgoingSheet(await exportOutgoing(actor, filter), filter)]);
}
