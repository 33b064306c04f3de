import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { REPORT_ENTITY, reportWords } from "../core/report-words";
import { reporterColumns } from "../core/reporter";
import { standingReportsIn } from "../queries/report-rows";
import type { Submission } from "../schema";
import { holdReports, stepIn, writeValuesIn } from "./report-steps";
import {
  type Arrived,
  checkedSubmission,
  reporterOfSubmission,
  type Sending,
  type SubmitRefusal,
  sentColumns,
} from "./submit-report";

/**
 * Corrects what was approved: a new report with its reason waits for approval and then takes the place of the former,
 * which stays as it was. By who reports, or by the office on behalf, saying who gave the figures.
 */
export async function restateReport(
  actor: Actor,
  { reason, ...submission }: Submission & { readonly reason: string },
  sending: Sending,
): Promise<Result<Arrived, SubmitRefusal | "not-approved" | "stale">> {
  if (!reason) {
    const words = "Ghi lý do báo cáo lại.";
    return refuse("reason" as const, words, { restateReason: words });
  }
  let again: Arrived | null = null;
  const result = await transact<Arrived, SubmitRefusal | "not-approved" | "stale" | "again">(actor, async (act) => {
    const { communeId } = actor;
    const reporter = reporterOfSubmission(actor, submission.reporter, sending.via);
    if (!reporter) return refuse("forbidden" as const, "Bạn không báo cáo thay bản, cơ quan này được.");
    await holdReports(act.tx, actor, submission, reporter);
    const { submissionKey, periodKey, campaignId } = submission;
    const same = await act.tx.report.findUnique({ where: { communeId_submissionKey: { communeId, submissionKey } } });
    if (same) {
      if (same.restatesId === null || same.periodKey !== periodKey) {
        return refuse("other-report" as const, "Báo cáo này đã gửi: mở lại trang và nhập mới.");
      }
      again = { reportId: same.id, state: "submitted", again: true, notes: [] };
      return refuse("again" as const, "");
    }
    const { open, approved } = await standingReportsIn(act.tx, actor, submission, reporter);
    if (!approved) {
      const words = "Kỳ này chưa có báo cáo được duyệt: sửa và gửi như báo cáo thường.";
      return refuse("not-approved" as const, words);
    }
    if (open) {
      const words = `Đã có một báo cáo lại do ${open.senderName} lập, chưa duyệt: mở báo cáo đó để sửa.`;
      return refuse("stale" as const, words);
    }
    if (submission.seenReportId !== approved.id) {
      return refuse("stale" as const, "Số đã duyệt vừa thay đổi: xem lại báo cáo rồi báo cáo lại.");
    }
    const checked = await checkedSubmission(act, actor, submission, sending);
    if (!checked.ok) return checked;
    const { id } = await act.tx.report.create({
      data: {
        ...sentColumns(act, actor, submission, sending),
        ...{ communeId, periodKey, campaignId, submissionKey, ...reporterColumns(reporter), no: approved.no + 1 },
        ...{ restatesId: approved.id, restateReason: reason, state: "submitted", createdAt: act.at },
        // A correction does not make late what was reported in time.
        submittedAt: approved.submittedAt ?? act.at,
      },
    });
    await writeValuesIn(act, actor, id, checked.value.values);
    await stepIn(act, actor, id, "restate", reason);
    await stepIn(act, actor, approved.id, "restate", reason);
    const { period, reporter: named } = checked.value.frame;
    const by = sending.givenBy ? ` (số liệu do ${sending.givenBy} cung cấp)` : "";
    await act.audit({
      ...{ action: "report.restated", entityType: REPORT_ENTITY, entityId: id },
      words: `Báo cáo lại ${reportWords(period.words, named.name)}${by}: ${reason}`,
      before: { values: approved.values.map((value) => ({ ...value })) },
      after: { values: checked.value.values.map((value) => ({ ...value })) },
    });
    return ok({ reportId: id, state: "submitted", again: false, notes: [] });
  });
  return again ? ok<Arrived>(again) : (result as Result<Arrived, SubmitRefusal | "not-approved" | "stale">);
}
