"use server";

import { redirect } from "next/navigation";
import { formAction, leaveNote } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok, type Result } from "@/lib/kernel/result";
import {
  approveReport,
  approveReports,
  chooseRival,
  type DecidedMany,
  dropDraft,
  returnReport,
  returnReports,
} from "../commands/decide-reports";
import { sendDeskReport } from "../commands/desk-report";
import { addRemark, answerRemark } from "../commands/remarks";
import { addPhoto } from "../commands/report-photos";
import { MOST_PHOTO_BYTES } from "../core/photo";
import { reportPath } from "../core/report-words";
import { parseReporterKey } from "../core/reporter";
import {
  answerRemarkSchema,
  chooseRivalSchema,
  decideReportsSchema,
  deskReportSchema,
  remarkSchema,
  reportIdSchema,
  returnReportSchema,
  seenReportSchema,
} from "../schema";

const LIST = "/bao-cao";
const REMARKS = "/bao-cao/gop-y";

/** The page of the report, saying what was done. */
const backTo = (id: string, done: Result<unknown>, words: string) =>
  done.ok ? ok({ words, href: reportPath(id) }) : done;

export const sendReportAction = formAction(deskReportSchema, async (actor, input) => {
  const sent = await sendDeskReport(actor, input);
  if (!sent.ok) return sent;
  const { reportId: id } = sent.value;
  if ("kept" in sent.value) return ok({ words: "Đã lưu nháp, chưa gửi.", href: reportPath(id) });
  return ok({ words: ["Đã gửi báo cáo.", ...sent.value.notes].join(" "), href: reportPath(id) });
});

const many = (decided: Result<DecidedMany>, what: string, href: string) => {
  if (!decided.ok) return decided;
  const { done, skipped } = decided.value;
  return ok({ words: [`${what} ${done} báo cáo.`, ...skipped].join(" "), href });
};

export const decideReportsAction = formAction(
  decideReportsSchema,
  async (actor, { bao_cao: seen, viec, reason, ky }) => {
    const href = ky ? `${LIST}?ky=${encodeURIComponent(ky)}` : LIST;
    if (viec === "duyet") return many(await approveReports(actor, seen), "Đã duyệt", href);
    return many(await returnReports(actor, seen, reason), "Đã trả lại", href);
  },
);

export const approveReportAction = formAction(seenReportSchema, async (actor, { report }) =>
  backTo(report.id, await approveReport(actor, report), "Đã duyệt báo cáo."),
);

export const returnReportAction = formAction(returnReportSchema, async (actor, { report, reason }) =>
  backTo(report.id, await returnReport(actor, report, reason), "Đã trả lại báo cáo."),
);

export const chooseRivalAction = formAction(chooseRivalSchema, async (actor, input) =>
  backTo(input.keep.id, await chooseRival(actor, input), "Đã chọn báo cáo này."),
);

export const dropDraftAction = formAction(seenReportSchema, async (actor, { report }) => {
  const dropped = await dropDraft(actor, report);
  return dropped.ok ? ok({ words: "Đã bỏ bản nháp.", href: LIST }) : dropped;
});

export const addRemarkAction = formAction(remarkSchema, async (actor, { reporter, reportId, ...input }) => {
  const added = await addRemark(actor, { ...input, reporter: reporter ? parseReporterKey(reporter) : null });
  if (!added.ok) return added;
  return ok({ words: "Đã gửi góp ý.", href: reportId ? reportPath(reportId) : REMARKS });
});

export const answerRemarkAction = formAction(answerRemarkSchema, async (actor, input) => {
  const answered = await answerRemark(actor, input);
  return answered.ok ? ok({ words: "Đã trả lời góp ý.", href: REMARKS }) : answered;
});

/** Adds a photo to a report. */
export async function addPhotoAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const file = form.get("anh");
  const { id } = reportIdSchema.parse({ id: form.get("id") });
  const tooBig = file instanceof File && file.size > MOST_PHOTO_BYTES;
  const bytes = file instanceof File && !tooBig ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const words = tooBig
    ? "Mỗi ảnh nhiều nhất 1 MB: chụp lại cỡ nhỏ hơn, hoặc gửi bằng điện thoại để máy tự thu nhỏ."
    : "";
  const fileName = file instanceof File ? file.name : "";
  const added = tooBig ? null : await addPhoto(actor, id, { bytes, fileName });
  if (added?.ok) {
    await leaveNote("Đã thêm ảnh.");
    redirect(reportPath(id));
  }
  const told = added ? added.refusal.words : words;
  return { status: "refused", words: told, fields: { anh: told }, values: {} };
}
