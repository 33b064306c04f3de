import { createHash } from "node:crypto";
import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { cleanLine } from "@/lib/kernel/text";
import { putBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { MOST_PHOTO_BYTES, MOST_PHOTOS, photoType } from "../core/photo";
import { REPORT_ENTITY } from "../core/report-words";
import { canKeepReports, reportsFor } from "../policy";
import { heldReportIn } from "./held-report";

export type PhotoRefusal = "not-found" | "stale" | "forbidden" | "not-a-photo" | "too-big" | "too-many" | "locked";

const MOST_NAME = 120;

/** Adds a photo to a report not yet approved. The same bytes again are the same photo, so a retry is harmless. */
export async function addPhoto(
  actor: Actor,
  reportId: string,
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<Result<{ id: string; again: boolean }, PhotoRefusal>> {
  const mime = photoType(bytes);
  if (!mime) return refuse("not-a-photo" as const, "Ảnh phải là tệp JPEG, PNG hoặc WebP.");
  if (bytes.byteLength > MOST_PHOTO_BYTES) return refuse("too-big" as const, "Mỗi ảnh nhiều nhất 1 MB.");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let kept: string | null = null;
  const result = await transact<{ id: string; again: boolean }, PhotoRefusal | "again">(actor, async (act) => {
    const { communeId } = actor;
    const held = await heldReportIn(act, actor, { id: reportId, version: null });
    if (!held.ok) return held;
    const { report, words } = held.value;
    if (!reportsFor(actor, report.reporter) && !canKeepReports(actor)) {
      return refuse("forbidden" as const, "Bạn không thêm ảnh vào báo cáo này được.");
    }
    const photos = await act.tx.reportPhoto.findMany({ where: { communeId, reportId } });
    const same = photos.find((photo) => photo.sha256 === sha256);
    if (same) {
      kept = same.id;
      return refuse("again" as const, "");
    }
    if (report.state === "approved" || report.state === "superseded") {
      return refuse("locked" as const, "Báo cáo đã duyệt nên khóa: không thêm ảnh được nữa.");
    }
    if (photos.length >= MOST_PHOTOS) return refuse("too-many" as const, `Mỗi báo cáo nhiều nhất ${MOST_PHOTOS} ảnh.`);
    await putBlob(act.tx, communeId, bytes, mime);
    const { id } = await act.tx.reportPhoto.create({
      data: {
        ...{ communeId, reportId, sha256, mime, bytes: bytes.byteLength, createdAt: act.at },
        fileName: cleanLine(fileName).slice(0, MOST_NAME) || "anh",
      },
    });
    await act.audit({
      ...{ action: "report.photo", entityType: REPORT_ENTITY, entityId: reportId },
      words: `Thêm ảnh vào ${words}`,
    });
    return ok({ id, again: false });
  });
  return kept ? ok({ id: kept, again: true }) : (result as Result<{ id: string; again: boolean }, PhotoRefusal>);
}

/** The same for a phone, which knows its report by the key it was sent with. */
export async function addPhotoOfSubmission(
  actor: Actor,
  submissionKey: string,
  photo: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<Result<{ readonly reportId: string }, PhotoRefusal>> {
  const { communeId } = actor;
  const report = await inCommune(communeId, (tx) =>
    tx.report.findUnique({ where: { communeId_submissionKey: { communeId, submissionKey } }, select: { id: true } }),
  );
  if (!report) return refuse("not-found" as const, "Không tìm thấy báo cáo của ảnh này.");
  const added = await addPhoto(actor, report.id, photo);
  return added.ok ? ok({ reportId: report.id }) : added;
}
