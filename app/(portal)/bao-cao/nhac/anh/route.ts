import type { NextRequest } from "next/server";
import { drawLate, drawPunctuality } from "@/components/indicators/reminders/draw-picture";
import { readPictureAddress, readReminderAddress } from "@/components/indicators/reminders/reminder-address";
import { requireActor } from "@/lib/access/require-actor";
import { readPunctuality, readReminderPage } from "@/lib/indicators/queries/reminder-page";
import { plainResponse } from "../../../plain-response";

/** The late list or the chart as an SVG, to be seen or saved. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const { ref, moment } = readReminderAddress(query);
  const { kind, shape } = readPictureAddress(query);
  const page = await readReminderPage(actor, ref, moment);
  if (!page) return plainResponse(404, "Không có kỳ báo cáo này, hoặc tài khoản của bạn không được xem.");
  const drawn =
    kind === "chua-gui"
      ? drawLate(page, shape)
      : drawPunctuality(page.communeWords, await readPunctuality(actor), page.at, shape);
  const headers = new Headers({ "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "no-store" });
  if (query.tai === "co") headers.set("Content-Disposition", `attachment; filename="${kind}.svg"`);
  return new Response(drawn, { headers });
}
