import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type CheckedValues, checkValues } from "../core/check-values";
import { parseReporterKey } from "../core/reporter";
import { reportsFor } from "../policy";
import { type FormRefusal, readReportForm } from "../queries/report-form";
import type { DeskReport } from "../schema";
import { restateReport } from "./restate-report";
import { type DraftRefusal, saveDraft } from "./save-draft";
import { type Arrived, type Sending, type SubmitRefusal, submitReport } from "./submit-report";

export type DeskRefusal = FormRefusal | SubmitRefusal | DraftRefusal | "not-approved" | "remarks";

/** What is odd is asked about once; who is sure, or says why, sends it as it is. */
function askAbout({ remarks }: CheckedValues) {
  const fields = Object.fromEntries(remarks.map(({ indicatorId, field, words }) => [`${indicatorId}.${field}`, words]));
  const words = "Có số khác thường: xem lại, ghi lý do nếu có, hoặc đánh dấu ô cuối mẫu rồi gửi.";
  return refuse("remarks" as const, words, { ...fields, sure: "Có số khác thường." });
}

/** Of a numerator above its denominator a reason may be given: its box is shown too. */
function withReasons<Code extends string>(refused: Extract<Result<never, Code>, { ok: false }>) {
  const { code, words, fields = {} } = refused.refusal;
  const reasons = Object.entries(fields).flatMap(([name, told]) =>
    name.endsWith(".numerator") && told.includes("ghi lý do")
      ? [[name.replace(/numerator$/, "reason"), "Ghi lý do nếu số đúng."] as const]
      : [],
  );
  return refuse(code, words, { ...fields, ...Object.fromEntries(reasons) });
}

/**
 * The plain form: keeps a draft, sends, or restates what was approved. Who reports sends their own; the office types on
 * behalf and says who gave the figures.
 */
export async function sendDeskReport(
  actor: Actor,
  { submission, restateReason, givenBy, seenVersion, keep, sure }: DeskReport,
): Promise<Result<Arrived | { readonly reportId: string; readonly kept: true }, DeskRefusal>> {
  const reporter = parseReporterKey(submission.reporter);
  if (!reporter) return refuse("forbidden" as const, "Tải lại trang rồi nhập lại.");
  const form = await readReportForm(actor, submission, reporter);
  if (!form.ok) return form;
  const sending: Sending = reportsFor(actor, reporter) ? { via: "desk" } : { via: "on-behalf", givenBy };
  if (keep) {
    const kept = await saveDraft(actor, submission, sending, seenVersion);
    return kept.ok ? ok({ reportId: kept.value.id, kept: true as const }) : withReasons(kept);
  }
  const checked = checkValues(form.value.boxes, submission.values);
  if (!sure && checked.refusals.length === 0 && checked.remarks.length > 0) return askAbout(checked);
  const { open, approved } = form.value;
  const restates = approved !== null && open === null && submission.seenReportId === approved.id;
  const sent = restates
    ? await restateReport(actor, { ...submission, reason: restateReason ?? "" }, sending)
    : await submitReport(actor, submission, sending);
  return sent.ok ? sent : withReasons(sent);
}
