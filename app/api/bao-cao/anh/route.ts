import { z } from "zod";
import { addPhotoOfSubmission } from "@/lib/indicators/commands/report-photos";
import { MOST_PHOTO_BYTES } from "@/lib/indicators/core/photo";
import { limitedBody, phoneAnswer, refusedAnswer, sendingActor } from "../phone-border";

export const dynamic = "force-dynamic";

/** A picture of a report that has arrived before it. */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const actor = await sendingActor(request, query.get("accountId"));
  if (actor instanceof Response) return actor;
  const submissionKey = z.uuid().safeParse(query.get("submissionKey"));
  const bytes = await limitedBody(request, MOST_PHOTO_BYTES);
  if (!bytes) return refusedAnswer(413, "Ảnh quá lớn.");
  if (!submissionKey.success) return refusedAnswer(422, "Không rõ ảnh của báo cáo nào.");
  const kept = await addPhotoOfSubmission(actor, submissionKey.data, { bytes, fileName: query.get("ten") ?? "" });
  if (!kept.ok) return refusedAnswer(422, kept.refusal.words);
  return phoneAnswer(200, { kind: "done", reportId: kept.value.reportId, words: "" });
}
