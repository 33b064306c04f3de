import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readReportPhoto } from "@/lib/indicators/queries/report-photos";
import { scanResponse } from "../../../../scan-response";

/** A photo of a report, to look at. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; anh: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { id, anh } = await params;
  return scanResponse(isId(id) && isId(anh) ? await readReportPhoto(actor, id, anh) : null, "anh");
}
