import type { NextRequest } from "next/server";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { requireActor } from "@/lib/access/require-actor";
import { contactsWorkbook } from "../../../to-chuc/contacts-workbook";

/** The committee's contacts of a day as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  return contactsWorkbook(await requireActor(), SHOWN_COMMITTEE, request);
}
