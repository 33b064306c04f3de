import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { checkValues } from "../core/check-values";
import { keptValues, refuseValues } from "../core/kept-values";
import { REPORT_ENTITY, reportWords } from "../core/report-words";
import { reporterColumns } from "../core/reporter";
import { formBoxesIn } from "../queries/report-form";
import { type FrameRefusal, reportFrameIn } from "../queries/report-frame";
import { standingReportsIn } from "../queries/report-rows";
import type { Submission } from "../schema";
import { holdReports, stepIn, writeValuesIn } from "./report-steps";
import { reporterOfSubmission, type Sending, sentColumns } from "./submit-report";

export type DraftRefusal = FrameRefusal | "forbidden" | "invalid" | "stale";

/**
 * Keeps what is filled in so far at the desk, to go on later; a returned report is mended the same way. Another's words
 * that came meanwhile (`seenReportId`, `version`) are not written over.
 */
export async function saveDraft(
  actor: Actor,
  submission: Submission,
  sending: Sending,
  seenVersion: number | null,
): Promise<Result<{ id: string; version: number }, DraftRefusal>> {
  return transact<{ id: string; version: number }, DraftRefusal>(actor, async (act) => {
    const { communeId } = actor;
    const reporter = reporterOfSubmission(actor, submission.reporter, sending.via);
    if (!reporter) return refuse("forbidden" as const, "Bạn không báo cáo thay bản, cơ quan này được.");
    await holdReports(act.tx, actor, submission, reporter);
    const frame = await reportFrameIn(act.tx, actor, submission, reporter);
    if (!frame.ok) return frame;
    const boxes = await formBoxesIn(act.tx, actor, frame.value);
    const checked = checkValues(boxes, submission.values);
    if (checked.refusals.length > 0) return refuseValues(checked);
    const { open, approved } = await standingReportsIn(act.tx, actor, submission, reporter);
    const standing = open ?? approved;
    if (standing && (standing.id !== submission.seenReportId || standing.version !== seenVersion)) {
      const words = `${standing.senderName} đã lưu hoặc gửi báo cáo kỳ này trong lúc bạn nhập. Mở lại trang để xem; số bạn đã nhập vẫn còn ở đây.`;
      return refuse("stale" as const, words);
    }
    if (standing && standing.state !== "draft" && standing.state !== "returned") {
      return refuse("stale" as const, "Báo cáo đã gửi: sửa rồi bấm Gửi, không lưu nháp được nữa.");
    }
    const values = keptValues(boxes, submission.values);
    const { periodKey, campaignId, submissionKey } = submission;
    const sent = sentColumns(act, actor, submission, sending);
    const { id, version } = standing
      ? await act.tx.report.update({
          where: { communeId_id: { communeId, id: standing.id } },
          data: { ...sent, version: { increment: 1 } },
        })
      : await act.tx.report.create({
          data: {
            ...sent,
            ...{ communeId, periodKey, campaignId, submissionKey, ...reporterColumns(reporter) },
            ...{ state: "draft", createdAt: act.at },
          },
        });
    await writeValuesIn(act, actor, id, values);
    if (!standing) await stepIn(act, actor, id, "save");
    const words = `Lưu nháp ${reportWords(frame.value.period.words, frame.value.reporter.name)}`;
    await act.audit({ action: "report.saved", entityType: REPORT_ENTITY, entityId: id, words });
    return ok({ id, version });
  });
}
