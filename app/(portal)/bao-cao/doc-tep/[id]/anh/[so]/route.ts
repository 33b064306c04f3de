import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readHandSentPhoto } from "@/lib/indicators/queries/hand-sent";
import { scanResponse } from "../../../../../scan-response";

/** A picture of a report given by hand, to look at before it is taken in. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; so: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { id, so } = await params;
  return scanResponse(isId(id) && /^\d{1,2}$/.test(so) ? await readHandSentPhoto(actor, id, Number(so)) : null, "anh");
}
