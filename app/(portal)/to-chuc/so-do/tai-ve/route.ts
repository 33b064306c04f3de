import type { NextRequest } from "next/server";
import { orgSvg, svgText } from "@/components/governance/org-svg";
import { orgDescription, orgTitle } from "@/components/governance/org-words";
import { requireActor } from "@/lib/access/require-actor";
import { drawOrganisation } from "@/lib/governance/core/org-picture";
import { readOrganisation } from "@/lib/governance/queries/organisation";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { plainResponse } from "../../../plain-response";

/** The picture of the organisation on a day as a file of its own. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const day = parseCivilDate(request.nextUrl.searchParams.get("ngay") ?? "") ?? actor.today;
  const view = await readOrganisation(actor, day);
  if (!view) return plainResponse(403, "Bạn không có quyền tải sơ đồ này.");
  const svg = orgSvg(drawOrganisation(view.tree, view.hamletWord), orgTitle(view), orgDescription(view));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svg)}\n`, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="so-do-to-chuc-${day}.svg"`,
      "Cache-Control": "no-store",
    },
  });
}
