import type { NextRequest } from "next/server";
import { requireActor } from "@/lib/access/require-actor";
import { contactsWorkbook } from "../../../contacts-workbook";
import { readShownBody } from "../../../read-shown-body";

/** A body's contacts of a day as a workbook. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  return contactsWorkbook(actor, await readShownBody(actor, params), request);
}
