import type { NextRequest } from "next/server";
import { hamletContactsSheet } from "@/components/governance/contacts-sheet";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { readHamletContacts } from "@/lib/governance/queries/contacts";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { communeInText } from "@/lib/organization/core/commune-names";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { readCommune } from "@/lib/organization/queries/commune";
import { readHamlet } from "@/lib/organization/queries/hamlets";
import { plainResponse } from "../../../../plain-response";
import { workbookResponse } from "../../../../workbook-response";

/** Whom to call about a bản on a day as a workbook; numbers go out only once the trail tells of it. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  const hamlet = isId(id) ? await readHamlet(actor, id) : null;
  if (!hamlet || hamlet.deleted) return plainResponse(404, "Không tìm thấy bản này.");
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const [view, commune] = await Promise.all([readHamletContacts(actor, id, day), readCommune(actor)]);
  if (view.written > 0) {
    const of = { hamletId: id };
    const noted = await recordContactsTaken(actor, { of, day, count: view.written, purpose: "sheet" });
    if (!noted.ok) return plainResponse(403, noted.refusal.words);
  }
  const place = `${hamletInText(commune.hamletWord, hamlet.name)}, ${communeInText(commune)}`;
  return workbookResponse(`danh-ba-ban-${hamlet.number}-${day}`, [hamletContactsSheet(view, place)]);
}
