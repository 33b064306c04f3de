import type { NextRequest } from "next/server";
import { readIncomingFilter } from "@/components/documents/register-filter";
import { progressSheet } from "@/components/documents/register-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { canReadOwnIncoming } from "@/lib/documents/policy";
import { exportIncoming, incomingYears } from "@/lib/documents/queries/incoming";
import { parts } from "@/lib/kernel/civil-date";
import { plainResponse } from "../../../../plain-response";
import { workbookResponse } from "../../../../workbook-response";

/** Every line of the book of progress that fits the filter and this person may read, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  if (!canReadOwnIncoming(actor)) return plainResponse(403, "Bạn không có quyền tải sổ văn bản đến.");
  const { today } = actor;
  const years = await incomingYears(actor, parts(today).year);
  const filter = readIncomingFilter(Object.fromEntries(request.nextUrl.searchParams), years, today);
  const rows = await exportIncoming(actor, filter);
  return workbookResponse(`theo-doi-van-ban-den-${filter.year}`, [progressSheet(rows, filter, today)]);
}
