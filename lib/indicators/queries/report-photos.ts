import type { Actor } from "@/lib/kernel/actor";
import { getBlob, type KeptBytes } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { reporterOf } from "../core/reporter";
import { canReadReportOf } from "../policy";

/** A photo of a report, for who may read the report; null when there is none such for them. */
export async function readReportPhoto(actor: Actor, reportId: string, photoId: string): Promise<KeptBytes | null> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const photo = await tx.reportPhoto.findUnique({
      where: { communeId_id: { communeId, id: photoId } },
      include: { report: true },
    });
    if (photo?.reportId !== reportId || !canReadReportOf(actor, reporterOf(photo.report))) return null;
    return getBlob(tx, communeId, photo.sha256);
  });
}
