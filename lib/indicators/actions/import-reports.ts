"use server";

import { redirect } from "next/navigation";
import { fieldWords, formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { readUpload } from "@/lib/spreadsheets/read-upload";
import {
  changeReportImport,
  commitReportImport,
  dropReportImport,
  startReportImport,
  undoReportImport,
} from "../commands/import-reports";
import { parsePeriodSlug } from "../core/period-ref";
import { reportImportCommitSchema, reportImportIdSchema, reportImportRowSchema, reportUploadSchema } from "../schema";

const START = "/bao-cao/nhap-tep";

/** The figures of a period, uploaded or pasted, read safely and put up for checking. */
export async function uploadReportTableAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const values = Object.fromEntries(Object.entries(readForm(form)).map(([name, value]) => [name, String(value)]));
  const refused = (words: string, fields: Readonly<Record<string, string>>): FormState => ({
    ...{ status: "refused", words, fields, values },
  });
  const about = reportUploadSchema.safeParse(values);
  if (!about.success) return refused("Chưa đọc được: có chỗ cần sửa.", fieldWords(about.error));
  const period = parsePeriodSlug(about.data.ky);
  if (!period) return refused("Chọn kỳ báo cáo.", { ky: "Chọn kỳ báo cáo." });
  const upload = await readUpload(form.get("file"), values.pasted ?? "");
  if (!upload.ok) return refused("Chưa đọc được bảng này.", { file: upload.refusal.words });
  const started = await startReportImport(actor, { ...upload.value, ...period, givenBy: about.data.givenBy });
  if (!started.ok) return refused("Chưa đọc được bảng này.", { file: started.refusal.words });
  redirect(`${START}/${started.value.id}`);
}

export const changeReportImportAction = formAction(reportImportRowSchema, async (actor, input) => {
  const changed = await changeReportImport(actor, input);
  return changed.ok ? ok({ words: "Đã chọn.", href: `${START}/${input.id}` }) : changed;
});

export const commitReportImportAction = formAction(reportImportCommitSchema, async (actor, input) => {
  const written = await commitReportImport(actor, input);
  if (!written.ok) return written;
  const { sent, drafts } = written.value;
  const did = [...(sent > 0 ? [`gửi ${sent} báo cáo`] : []), ...(drafts > 0 ? [`lưu ${drafts} bản nháp`] : [])];
  const words = `Đã ${did.join(", ")}.`;
  return ok({ words, href: `${START}/${input.id}` });
});

export const undoReportImportAction = formAction(reportImportIdSchema, async (actor, input) => {
  const undone = await undoReportImport(actor, input);
  if (!undone.ok) return undone;
  const { taken, kept } = undone.value;
  const words = `Đã hoàn tác: bỏ ${taken} báo cáo${kept > 0 ? `, giữ ${kept} báo cáo đã có người sửa` : ""}.`;
  return ok({ words, href: `${START}/${input.id}` });
});

export const dropReportImportAction = formAction(reportImportIdSchema, async (actor, input) => {
  const dropped = await dropReportImport(actor, input);
  return dropped.ok ? ok({ words: "Đã bỏ, không ghi gì.", href: START }) : dropped;
});
