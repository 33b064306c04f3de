import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { cleanLine } from "@/lib/kernel/text";
import { putBlob } from "@/lib/platform/blobs";
import { photoMime } from "../core/photo-kind";
import { REPORT_ENTITY } from "../core/report-words";
import { reporterOf } from "../core/reporter";
import { canKeepReports, reportsFor } from "../policy";

/** A picture made small on the phone is a third of this. */
export const MOST_PHOTO_BYTES = 600 * 1024;
export const MOST_PHOTOS = 5;

export type PhotoRefusal = "not-found" | "locked" | "no-picture" | "too-many";

const TELLING = ["submitted", "rival", "returned", "draft"];

/** Adds a picture to a report of one's own that has arrived; the same picture again changes nothing. */
export async function keepReportPhoto(
  actor: Actor,
  submissionKey: string,
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<Result<{ readonly reportId: string }, PhotoRefusal>> {
  const mime = photoMime(bytes);
  if (!mime || bytes.byteLength > MOST_PHOTO_BYTES) {
    return refuse("no-picture", "Ảnh phải là JPEG, PNG hoặc WebP và không quá 600 KB.");
  }
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const report = await act.tx.report.findUnique({
      where: { communeId_submissionKey: { communeId, submissionKey } },
      include: { photos: { select: { sha256: true } } },
    });
    if (!report || !(reportsFor(actor, reporterOf(report)) || canKeepReports(actor))) {
      return refuse("not-found", "Không tìm thấy báo cáo của ảnh này.");
    }
    const sha256 = await putBlob(act.tx, communeId, bytes, mime);
    if (report.photos.some((photo) => photo.sha256 === sha256)) {
      act.alreadyTold();
      return ok({ reportId: report.id });
    }
    if (!TELLING.includes(report.state)) {
      return refuse("locked", "Báo cáo đã duyệt hoặc không còn dùng nên không thêm ảnh được.");
    }
    if (report.photos.length >= MOST_PHOTOS) return refuse("too-many", `Mỗi báo cáo nhiều nhất ${MOST_PHOTOS} ảnh.`);
    const name = cleanLine(fileName).slice(0, 100) || "anh";
    const photo = { communeId, reportId: report.id, sha256, fileName: name, mime, bytes: bytes.byteLength };
    await act.tx.reportPhoto.createMany({ data: [{ ...photo, createdAt: act.at }], skipDuplicates: true });
    await act.audit({
      ...{ action: "report.photo", entityType: REPORT_ENTITY, entityId: report.id },
      words: `Kèm ảnh “${name}” vào báo cáo kỳ ${report.periodKey}.`,
      after: { sha256, bytes: bytes.byteLength },
    });
    return ok({ reportId: report.id });
  });
}
