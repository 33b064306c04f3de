import type { NextRequest } from "next/server";
import { readIncomingFilter } from "@/components/documents/register-filter";
import { incomingSheet } from "@/components/documents/register-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { canReadOwnIncoming } from "@/lib/documents/policy";
import { exportIncoming, incomingYears } from "@/lib/documents/queries/incoming";
import { parts } from "@/lib/kernel/civil-date";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** All rows of the register that fit the filter and this person may read, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  if (!canReadOwnIncoming(actor)) return plainResponse(403, "Bạn không có quyền tải sổ văn bản đến.");
  const { today } = actor;
  const years = await incomingYears(actor, parts(today).year);
  const filter = readIncomingFilter(Object.fromEntries(request.nextUrl.searchParams), years, today);
  const rows = await exportIncoming(actor, filter);
  return workbookResponse(`so-van-ban-den-${filter.year}`, [incomingSheet(rows, filter, today)]);
}
