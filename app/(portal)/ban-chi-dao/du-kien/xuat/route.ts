import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { requireActor } from "@/lib/access/require-actor";
import { proposalWorkbook } from "../../../to-chuc/proposal-workbook";

/** The committee's working roster as a workbook. */
export async function GET(): Promise<Response> {
  return proposalWorkbook(await requireActor(), SHOWN_COMMITTEE);
}
