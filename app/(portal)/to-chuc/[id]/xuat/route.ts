import type { NextRequest } from "next/server";
import { requireActor } from "@/lib/access/require-actor";
import { readShownBody } from "../../read-shown-body";
import { rosterWorkbook } from "../../roster-workbook";

/** A body's roster of a day as a workbook. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  return rosterWorkbook(actor, await readShownBody(actor, params), request);
}
