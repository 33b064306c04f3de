import { requireActor } from "@/lib/access/require-actor";
import { proposalWorkbook } from "../../../proposal-workbook";
import { readShownBody } from "../../../read-shown-body";

/** A body's working roster as a workbook. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  return proposalWorkbook(actor, await readShownBody(actor, params));
}
