import type { NextRequest } from "next/server";
import { describePeopleFilter, readPeopleFilter } from "@/components/organization/people-filter";
import { peopleSheet } from "@/components/organization/people-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { recordPhoneExport } from "@/lib/organization/commands/export";
import { canReadPeople, canSeePhones } from "@/lib/organization/policy";
import { exportPeople } from "@/lib/organization/queries/people";
import { listUnits } from "@/lib/organization/queries/units";
import { plainResponse } from "../../plain-response";
import { workbookResponse } from "../../workbook-response";

/** The filtered list as a workbook; that phone numbers were taken is noted before they are given. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  if (!canReadPeople(actor)) return plainResponse(403, "Bạn không có quyền xuất danh sách này.");
  const filter = readPeopleFilter(Object.fromEntries(request.nextUrl.searchParams));
  const [people, units] = await Promise.all([exportPeople(actor, filter), listUnits(actor)]);
  const words = describePeopleFilter(filter, units);
  if (canSeePhones(actor) && people.some(({ phone }) => phone)) {
    await recordPhoneExport(actor, { count: people.length, filter: words });
  }
  const rows = filter.sort === "ten" ? people : [...people].reverse();
  return workbookResponse(`danh-sach-can-bo-${actor.today}`, [peopleSheet(rows, words, actor.today)]);
}
