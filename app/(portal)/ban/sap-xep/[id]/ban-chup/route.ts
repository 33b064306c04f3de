import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readChangeScan } from "@/lib/organization/queries/hamlet-changes";
import { scanResponse } from "../../../../scan-response";

/** The scan of the document by which bản were renamed, merged, split or ended. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  return scanResponse(isId(id) ? await readChangeScan(actor, id) : null, "sap-xep-ban");
}
