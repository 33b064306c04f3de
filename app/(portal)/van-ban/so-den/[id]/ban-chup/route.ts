import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readIncomingScan } from "@/lib/documents/queries/incoming";
import { scanResponse } from "../../../../scan-response";

/** The scan of a paper that came in. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  return scanResponse(isId(id) ? await readIncomingScan(actor, id) : null, "van-ban-den");
}
