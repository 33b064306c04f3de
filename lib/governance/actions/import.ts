"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok, refuse } from "@/lib/kernel/result";
import { readUpload } from "@/lib/spreadsheets/read-upload";
import { changeRosterImport, commitRosterImport, dropRosterImport, startRosterImport } from "../commands/import-roster";
import { undoRosterImport } from "../commands/undo-import";
import { chooseSheet } from "../core/choose-sheet";
import { LIST_FORMS, type ListKind, listKindOf } from "../core/list-forms";
import { importChangeFormSchema, importIdSchema, importVersionSchema } from "../schema";

/** Where what was written is looked at. */
const WRITTEN_TO: Record<ListKind, string> = {
  "bcd-roster": "/ban-chi-dao/du-kien",
  "doi-cnscd": "/to-cong-nghe-so",
};

/** An uploaded list or pasted rows, read safely and put up for checking. */
export async function uploadRosterAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const values = readForm(form);
  const kind = listKindOf(String(values.list ?? "")) ?? "bcd-roster";
  const pasted = String(values.pasted ?? "");
  const refused = (words: string): FormState => ({
    status: "refused",
    words,
    fields: { file: words },
    values: { pasted },
  });
  const upload = await readUpload(form.get("file"), pasted);
  if (!upload.ok) return refused(upload.refusal.words);
  const chosen = chooseSheet(upload.value.grids, LIST_FORMS[kind]);
  if (!chosen) return refused("Tệp không có dòng nào để đọc.");
  const started = await startRosterImport(actor, { ...chosen, kind, fileName: upload.value.fileName });
  if (!started.ok) return refused(started.refusal.words);
  redirect(`${LIST_FORMS[kind].path}/${started.value.id}`);
}

export const changeImportAction = formAction(importChangeFormSchema, async (actor, input) => {
  const changed = await changeRosterImport(actor, input);
  if (changed.ok || changed.refusal.code === "stale") {
    for (const { path } of Object.values(LIST_FORMS)) revalidatePath(`${path}/${input.id}`);
  }
  return changed.ok ? ok({ words: "Đã ghi nhận." }) : refuse(changed.refusal.code, changed.refusal.words);
});

export const commitImportAction = formAction(importVersionSchema, async (actor, input) => {
  const written = await commitRosterImport(actor, input);
  if (!written.ok) return written;
  const { count, newPeople, rosters, kind } = written.value;
  const onto = kind === "doi-cnscd" ? `danh sách dự kiến của ${rosters} Tổ` : "danh sách dự kiến";
  return ok({ words: `Đã ghi ${count} người vào ${onto} (${newPeople} người mới).`, href: WRITTEN_TO[kind] });
});

export const undoImportAction = formAction(importIdSchema, async (actor, input) => {
  const undone = await undoRosterImport(actor, input);
  if (!undone.ok) return undone;
  return ok({ words: `Đã hoàn tác: gỡ ${undone.value.count} người.`, href: WRITTEN_TO[undone.value.kind] });
});

export const dropImportAction = formAction(importIdSchema, async (actor, input) => {
  const dropped = await dropRosterImport(actor, input);
  if (!dropped.ok) return dropped;
  const { fileName, kind } = dropped.value;
  return ok({ words: `Đã bỏ “${fileName}”, không ghi gì.`, href: LIST_FORMS[kind].path });
});
