"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { readUpload } from "@/lib/spreadsheets/read-upload";
import {
  changeHamletImport,
  commitHamletImport,
  dropHamletImport,
  startHamletImport,
  undoHamletImport,
} from "../commands/import-hamlets";
import { chooseHamletSheet } from "../core/hamlet-list";
import { hamletImportChangeSchema, hamletImportIdSchema, hamletImportVersionSchema } from "../schema";

/** An uploaded or pasted list of bản, read safely and put up for checking. */
export async function uploadHamletsAction(_state: FormState, form: FormData): Promise<FormState> {
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
  const grid = chooseHamletSheet(upload.value.grids);
  const started = await startHamletImport(actor, { fileName: upload.value.fileName, grid });
  if (!started.ok) return refused(started.refusal.words);
  redirect(`/ban/nhap/${started.value.id}`);
}

export const changeHamletImportAction = formAction(hamletImportChangeSchema, async (actor, input) => {
  const changed = await changeHamletImport(actor, input);
  if (changed.ok || changed.refusal.code === "stale") revalidatePath(`/ban/nhap/${input.id}`);
  return changed.ok ? ok({ words: "Đã ghi nhận." }) : changed;
});

export const commitHamletImportAction = formAction(hamletImportVersionSchema, async (actor, input) => {
  const written = await commitHamletImport(actor, input);
  if (!written.ok) return written;
  const { named, added } = written.value;
  return ok({ words: `Đã đặt tên ${named} bản, thêm ${added} bản.`, href: `/ban/nhap/${input.id}` });
});

export const undoHamletImportAction = formAction(hamletImportIdSchema, async (actor, input) => {
  const undone = await undoHamletImport(actor, input);
  if (!undone.ok) return undone;
  const { names, added } = undone.value;
  return ok({ words: `Đã hoàn tác: bỏ tên ${names} bản, gỡ ${added} bản.`, href: "/ban" });
});

export const dropHamletImportAction = formAction(hamletImportIdSchema, async (actor, input) => {
  const dropped = await dropHamletImport(actor, input);
  return dropped.ok ? ok({ words: `Đã bỏ “${dropped.value.fileName}”, không ghi gì.`, href: "/ban/nhap" }) : dropped;
});
