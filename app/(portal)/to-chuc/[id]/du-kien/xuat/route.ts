import { requireActor } from "@/lib/access/require-actor";
import { plainResponse } from "../../../../plain-response";
import { proposalWorkbook } from "../../../proposal-workbook";
import { readShownBody } from "../../../read-shown-body";

/** A body's working roster as a workbook. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const body = await readShownBody(actor, params);
  if (!body) return plainResponse(404, "Không có tổ chức nào ở địa chỉ này.");
  return proposalWorkbook(actor, body);
}
