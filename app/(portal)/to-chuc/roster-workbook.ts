import type { NextRequest } from "next/server";
import { rosterSheet } from "@/components/governance/roster-sheet";
import type { ShownBody } from "@/components/governance/shown-body";
import { readBodyDay } from "@/lib/governance/queries/body-day";
import type { Actor } from "@/lib/kernel/actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { workbookResponse } from "../workbook-response";

/** The roster of a body on the day its address asks for, as a workbook. */
export async function rosterWorkbook(actor: Actor, body: ShownBody, request: NextRequest): Promise<Response> {
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const until = parseCivilDate(request.nextUrl.searchParams.get("ghi-den") ?? "");
  const standing = await readBodyDay(actor, body.of, day, until);
  return workbookResponse(`${body.kind}-${day}`, [rosterSheet(body, standing)]);
}
