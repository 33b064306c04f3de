import { targetSheets } from "@/components/indicators/target-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readTargetTable } from "@/lib/indicators/queries/target-table";
import { listTargets } from "@/lib/indicators/queries/targets";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { workbookResponse } from "../../../workbook-response";

/** The targets of the commune and of every bản as a workbook; what is aimed at is for every role. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  const rows = await readTargetTable(actor);
  const ofHamlets = (await listTargets(actor)).filter(({ hamletId }) => hamletId !== null);
  const names = new Map((await hamletsOn(actor, actor.today)).map(({ id, name }) => [id, name]));
  return workbookResponse(`muc-tieu-${actor.today}`, targetSheets(rows, ofHamlets, names, actor.today));
}
