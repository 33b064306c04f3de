"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok, refuse } from "@/lib/kernel/result";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";
import { changeRosterImport, commitRosterImport, dropRosterImport, startRosterImport } from "./commands/import-roster";
import { createBody, removeBody, renameBody } from "./commands/keep-bodies";
import { addEntry, addPositions, editEntry, moveEntry, removeEntry, startFromCurrent } from "./commands/roster-draft";
import { undoRosterImport } from "./commands/undo-import";
import { bodyPath } from "./core/body-path";
import type { BodyKind, OfBody } from "./core/kinds";
import { chooseRosterSheet } from "./core/read-roster-fields";
import {
  addPositionsSchema,
  bodyIdSchema,
  bodyRenameSchema,
  entryEditSchema,
  entryIdSchema,
  importChangeFormSchema,
  importIdSchema,
  importVersionSchema,
  moveEntrySchema,
  newBodySchema,
  newEntrySchema,
  ofBodySchema,
} from "./schema";

const ROSTER = "/ban-chi-dao/du-kien";
const rosterHref = (body: OfBody) => ("bodyId" in body ? `/to-chuc/${body.bodyId}/du-kien` : ROSTER);
const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;

export const addEntryAction = formAction(newEntrySchema, async (actor, input) => {
  const added = await addEntry(actor, input);
  return added.ok ? ok({ words: "Đã đưa vào danh sách dự kiến.", href: rosterHref(input.body) }) : added;
});

export const addPositionsAction = formAction(addPositionsSchema, async (actor, input) => {
  const added = await addPositions(actor, input);
  return added.ok ? ok({ words: `Đã thêm ${added.value.count} vị trí.`, href: rosterHref(input.body) }) : added;
});

export const startFromCurrentAction = formAction(ofBodySchema, async (actor, input) => {
  const started = await startFromCurrent(actor, input);
  return started.ok
    ? ok({
        words: `Đã lấy ${started.value.count} người hiện nay làm danh sách dự kiến. Sửa ở đây.`,
        href: rosterHref(input.body),
      })
    : started;
});

export const editEntryAction = formAction(entryEditSchema, async (actor, input) => {
  const saved = await editEntry(actor, input);
  return saved.ok ? ok({ words: "Đã lưu.", href: rosterHref(saved.value.body) }) : saved;
});

export const removeEntryAction = formAction(entryIdSchema, async (actor, input) => {
  const removed = await removeEntry(actor, input);
  return removed.ok
    ? ok({ words: `Đã gỡ ${removed.value.name} khỏi danh sách.`, href: rosterHref(removed.value.body) })
    : removed;
});

export const moveEntryAction = formAction(moveEntrySchema, async (actor, input) => {
  const moved = await moveEntry(actor, { id: input.id, step: input.step === 1 ? 1 : -1 });
  if (moved.ok) revalidatePath(rosterHref(moved.value.body));
  return moved.ok ? ok({ words: "Đã đổi thứ tự." }) : moved;
});

export const createBodyAction = formAction(newBodySchema, async (actor, input) => {
  const created = await createBody(actor, input);
  if (!created.ok) return created;
  const { id, name, kind } = created.value.body;
  const words = `Đã lập ${name}. Đưa người vào danh sách dự kiến, rồi soạn quyết định.`;
  return ok({ words, href: bodyPath({ id, kind: kind as BodyKind }) });
});

export const renameBodyAction = formAction(bodyRenameSchema, async (actor, input) => {
  const renamed = await renameBody(actor, input);
  return renamed.ok ? ok({ words: "Đã đổi tên.", href: `/to-chuc/${input.id}` }) : renamed;
});

export const removeBodyAction = formAction(bodyIdSchema, async (actor, input) => {
  const removed = await removeBody(actor, input);
  return removed.ok ? ok({ words: `Đã bỏ ${removed.value.name}.`, href: "/to-chuc" }) : removed;
});

/** An uploaded workbook or pasted rows, read safely and put up for checking. */
export async function uploadRosterAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const pasted = String(readForm(form).pasted ?? "");
  const file = form.get("file");
  const refused = (words: string, field: string): FormState => ({
    status: "refused",
    words,
    fields: { [field]: words },
    values: { pasted },
  });
  const hasFile = file instanceof File && file.size > 0;
  if (!hasFile && pasted.trim() === "") return refused("Chọn tệp Excel (.xlsx) hoặc dán danh sách vào ô.", "file");
  if (hasFile && file.size > MOST_UPLOAD_BYTES) return refused("Tệp lớn quá 10 MB.", "file");
  const grids = hasFile
    ? await readWorkbook(new Uint8Array(await file.arrayBuffer()))
    : ok([readPastedTable(pasted.slice(0, 2_000_000))]);
  if (!grids.ok) return refused(grids.refusal.words, "file");
  const shown = grids.value.filter((grid) => !grid.hidden && grid.rows.length > 0);
  const grid = shown[chooseRosterSheet(shown)];
  if (!grid) return refused("Tệp không có dòng nào để đọc.", "file");
  const fileName = hasFile ? file.name : "Danh sách dán vào";
  const started = await startRosterImport(actor, { fileName, grid });
  if (!started.ok) return refused(started.refusal.words, "file");
  redirect(`/ban-chi-dao/nhap/${started.value.id}`);
}

export const changeImportAction = formAction(importChangeFormSchema, async (actor, input) => {
  const changed = await changeRosterImport(actor, input);
  if (changed.ok || changed.refusal.code === "stale") revalidatePath(`/ban-chi-dao/nhap/${input.id}`);
  return changed.ok ? ok({ words: "Đã ghi nhận." }) : refuse(changed.refusal.code, changed.refusal.words);
});

export const commitImportAction = formAction(importVersionSchema, async (actor, input) => {
  const written = await commitRosterImport(actor, input);
  if (!written.ok) return written;
  const { count, newPeople } = written.value;
  return ok({ words: `Đã ghi ${count} người vào danh sách dự kiến (${newPeople} người mới).`, href: ROSTER });
});

export const undoImportAction = formAction(importIdSchema, async (actor, input) => {
  const undone = await undoRosterImport(actor, input);
  return undone.ok ? ok({ words: `Đã hoàn tác: gỡ ${undone.value.count} người.`, href: ROSTER }) : undone;
});

export const dropImportAction = formAction(importIdSchema, async (actor, input) => {
  const dropped = await dropRosterImport(actor, input);
  if (!dropped.ok) return dropped;
  return ok({ words: `Đã bỏ “${dropped.value.fileName}”, không ghi gì.`, href: "/ban-chi-dao/nhap" });
});
