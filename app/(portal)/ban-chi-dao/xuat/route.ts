import type { NextRequest } from "next/server";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { requireActor } from "@/lib/access/require-actor";
import { rosterWorkbook } from "../../to-chuc/roster-workbook";

/** The committee's roster of a day as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  return rosterWorkbook(await requireActor(), SHOWN_COMMITTEE, request);
}
