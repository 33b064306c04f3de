"use server";

import { redirect } from "next/navigation";
import { fieldWords, formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { readUpload } from "@/lib/spreadsheets/read-upload";
import { saveBaseFigures, withdrawBaseFigure } from "../commands/base-figures";
import { commitBaseImport, dropBaseImport, startBaseImport, undoBaseImport } from "../commands/import-base-figures";
import { chooseBaseSheet } from "../core/base-table";
import {
  baseFigureIdSchema,
  baseFiguresSchema,
  baseImportCommitSchema,
  baseImportIdSchema,
  baseUploadSchema,
} from "../schema";

export const saveBaseFiguresAction = formAction(baseFiguresSchema, async (actor, input) => {
  const saved = await saveBaseFigures(actor, input);
  if (!saved.ok) return saved;
  const { changed } = saved.value;
  const words = changed === 0 ? "Không có số nào thay đổi." : `Đã ghi ${changed} số nền.`;
  return ok({ words, href: `/chi-tieu/so-nen?ngay=${input.day}` });
});

export const withdrawBaseFigureAction = formAction(baseFigureIdSchema, async (actor, input) => {
  const taken = await withdrawBaseFigure(actor, input);
  return taken.ok ? ok({ words: "Đã bỏ số này.", href: `/chi-tieu/so-nen/nhap?loai=${taken.value.kind}` }) : taken;
});

/** An uploaded or pasted table of base figures, read safely and put up for checking. */
export async function uploadBaseTableAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const values = Object.fromEntries(Object.entries(readForm(form)).map(([name, value]) => [name, String(value)]));
  const refused = (words: string, fields: Readonly<Record<string, string>>): FormState => ({
    ...{ status: "refused", words, fields, values },
  });
  const about = baseUploadSchema.safeParse(values);
  if (!about.success) return refused("Chưa đọc được: có chỗ cần sửa.", fieldWords(about.error));
  const upload = await readUpload(form.get("file"), values.pasted ?? "");
  if (!upload.ok) return refused(upload.refusal.words, { file: upload.refusal.words });
  const grid = chooseBaseSheet(upload.value.grids);
  const started = await startBaseImport(actor, { fileName: upload.value.fileName, grid, ...about.data });
  if (!started.ok) return refused(started.refusal.words, started.refusal.fields ?? { file: started.refusal.words });
  redirect(`/chi-tieu/so-nen/nhap-tep/${started.value.id}`);
}

export const commitBaseImportAction = formAction(baseImportCommitSchema, async (actor, input) => {
  const written = await commitBaseImport(actor, input);
  if (!written.ok) return written;
  return ok({ words: `Đã ghi ${written.value.count} số nền.`, href: `/chi-tieu/so-nen/nhap-tep/${input.id}` });
});

export const undoBaseImportAction = formAction(baseImportIdSchema, async (actor, input) => {
  const undone = await undoBaseImport(actor, input);
  return undone.ok ? ok({ words: `Đã hoàn tác: bỏ ${undone.value.count} số.`, href: "/chi-tieu/so-nen" }) : undone;
});

export const dropBaseImportAction = formAction(baseImportIdSchema, async (actor, input) => {
  const dropped = await dropBaseImport(actor, input);
  return dropped.ok ? ok({ words: "Đã bỏ, không ghi gì.", href: "/chi-tieu/so-nen/nhap-tep" }) : dropped;
});
