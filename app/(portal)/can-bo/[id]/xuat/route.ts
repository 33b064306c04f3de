import { personSeatsSheet } from "@/components/governance/person-seats-sheet";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { seatsOf } from "@/lib/governance/queries/person-seats";
import { canReadPeople } from "@/lib/organization/policy";
import { readPerson } from "@/lib/organization/queries/people";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** All a person sits in, now and before, as a workbook. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  if (!canReadPeople(actor)) return plainResponse(403, "Bạn không có quyền xuất danh sách này.");
  const { id } = await params;
  const person = isId(id) ? await readPerson(actor, id) : null;
  if (!person) return plainResponse(404, "Không tìm thấy cán bộ này.");
  const sheet = personSeatsSheet(person.fullName, await seatsOf(actor, id), actor.today);
  return workbookResponse(`tham-gia-to-chuc-${actor.today}`, [sheet]);
}
