"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import { chooseBasisSheet } from "@/lib/documents/core/basis-list";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { readUpload } from "@/lib/spreadsheets/read-upload";
import {
  changeBasisImport,
  commitBasisImport,
  dropBasisImport,
  startBasisImport,
  undoBasisImport,
} from "../commands/import-bases";
import { basisImportChangeSchema, basisImportIdSchema, basisImportVersionSchema } from "../schema";

const IMPORT_PATH = "/can-cu/nhap";

/** An uploaded or pasted list of legal bases, read safely and put up for checking. */
export async function uploadBasesAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const pasted = String(readForm(form).pasted ?? "");
  const refused = (words: string): FormState => ({
    status: "refused",
    words,
    fields: { file: words },
    values: { pasted },
  });
  const upload = await readUpload(form.get("file"), pasted);
  if (!upload.ok) return refused(upload.refusal.words);
  const grid = chooseBasisSheet(upload.value.grids);
  const started = await startBasisImport(actor, { fileName: upload.value.fileName, grid });
  if (!started.ok) return refused(started.refusal.words);
  redirect(`${IMPORT_PATH}/${started.value.id}`);
}

export const changeBasisImportAction = formAction(basisImportChangeSchema, async (actor, input) => {
  const changed = await changeBasisImport(actor, input);
  if (changed.ok || changed.refusal.code === "stale") revalidatePath(`${IMPORT_PATH}/${input.id}`);
  return changed.ok ? ok({ words: "Đã ghi nhận." }) : changed;
});

export const commitBasisImportAction = formAction(basisImportVersionSchema, async (actor, input) => {
  const written = await commitBasisImport(actor, input);
  if (!written.ok) return written;
  const { added, updated } = written.value;
  return ok({ words: `Đã thêm ${added} căn cứ, sửa ${updated}.`, href: `${IMPORT_PATH}/${input.id}` });
});

export const undoBasisImportAction = formAction(basisImportIdSchema, async (actor, input) => {
  const undone = await undoBasisImport(actor, input);
  if (!undone.ok) return undone;
  const { removed, restored, kept } = undone.value;
  const stays = kept > 0 ? `, giữ ${kept} căn cứ đã dùng hoặc đã sửa` : "";
  return ok({ words: `Đã hoàn tác: gỡ ${removed}, trả lại ${restored}${stays}.`, href: "/can-cu" });
});

export const dropBasisImportAction = formAction(basisImportIdSchema, async (actor, input) => {
  const dropped = await dropBasisImport(actor, input);
  return dropped.ok ? ok({ words: `Đã bỏ “${dropped.value.fileName}”, không ghi gì.`, href: IMPORT_PATH }) : dropped;
});
