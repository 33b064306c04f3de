import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readSignedFile } from "@/lib/documents/queries/signed-copies";
import { scanResponse } from "../../../../scan-response";

/** A signed copy, the very bytes that were sent. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; copy: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { id, copy } = await params;
  return scanResponse(isId(id) && isId(copy) ? await readSignedFile(actor, id, copy) : null, "ban-ky");
}
