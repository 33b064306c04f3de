import type { NextRequest } from "next/server";
import { contactsSheet } from "@/components/governance/contacts-sheet";
import { bodyInFull, type ShownBody } from "@/components/governance/shown-body";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { readContacts } from "@/lib/governance/queries/contacts";
import type { Actor } from "@/lib/kernel/actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { readCommune } from "@/lib/organization/queries/commune";
import { plainResponse } from "../plain-response";
import { workbookResponse } from "../workbook-response";

/** The contacts of a body on the day its address asks for; numbers go out only once the trail tells of it. */
export async function contactsWorkbook(actor: Actor, body: ShownBody, request: NextRequest): Promise<Response> {
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const [view, commune] = await Promise.all([readContacts(actor, body.of, day), readCommune(actor)]);
  if (view.written > 0) {
    const of = { body: body.of };
    const noted = await recordContactsTaken(actor, { of, day, count: view.written, purpose: "sheet" });
    if (!noted.ok) return plainResponse(403, noted.refusal.words);
  }
  return workbookResponse(`danh-ba-${body.kind}-${day}`, [contactsSheet(view, bodyInFull(body, commune))]);
}
