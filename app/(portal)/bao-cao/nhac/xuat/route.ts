import type { NextRequest } from "next/server";
import { owingSheet } from "@/components/indicators/reminders/owing-sheet";
import { readReminderAddress } from "@/components/indicators/reminders/reminder-address";
import { requireActor } from "@/lib/access/require-actor";
import { readReminderPage } from "@/lib/indicators/queries/reminder-page";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** Who is still to send, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const { ref, moment } = readReminderAddress(Object.fromEntries(request.nextUrl.searchParams));
  const page = await readReminderPage(actor, ref, moment);
  if (!page) return plainResponse(404, "Không có kỳ báo cáo này, hoặc tài khoản của bạn không được xem.");
  return workbookResponse(`chua-gui-${page.standings.period.periodKey}`, [owingSheet(page)]);
}
