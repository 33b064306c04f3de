"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { fieldWords, formAction, leaveNote } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";
import {
  chooseCell,
  confirmProposals,
  dropCell,
  keepForm,
  setMappingRemoved,
  undoMapping,
} from "../commands/form-mappings";
import { formName, mappingCellSchema, mappingChoiceSchema, mappingSchema } from "../schema";

const PATH = "/so-lieu/bieu-tren";
const MOST_BYTES = 10 * 1024 * 1024;

/** An uploaded form, read safely and kept as it is. */
export async function uploadFormAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const given = String(form.get("name") ?? "");
  const refused = (words: string, field = "file"): FormState => ({
    ...{ status: "refused", words, fields: { [field]: words }, values: { name: given } },
  });
  const name = formName.safeParse(given);
  if (!name.success) return refused(Object.values(fieldWords(name.error))[0] ?? "Tên chưa đúng.", "name");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return refused("Chọn tệp biểu mẫu (.xlsx).");
  if (file.size > MOST_BYTES) return refused("Tệp lớn quá 10 MB.");
  if (!/\.xlsx$/iu.test(file.name)) return refused("Chỉ nhận tệp .xlsx: mở biểu bằng Excel rồi lưu dưới dạng .xlsx.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const grids = await readWorkbook(bytes);
  if (!grids.ok) return refused(grids.refusal.words);
  const fileName = file.name.slice(-150);
  const kept = await keepForm(actor, { name: name.data || fileName, fileName, bytes, grids: grids.value });
  if (!kept.ok) return refused(kept.refusal.words);
  const { id, proposed } = kept.value;
  await leaveNote(proposed > 0 ? `Đã lưu biểu mẫu; có ${proposed} ô đề xuất chờ xác nhận.` : "Đã lưu biểu mẫu.");
  redirect(`${PATH}/${id}`);
}

export const chooseCellAction = formAction(mappingChoiceSchema, async (actor, input) => {
  const done = await chooseCell(actor, input);
  if (done.ok) revalidatePath(`${PATH}/${input.id}`);
  return done.ok ? ok({ words: "Đã chọn số cho ô này." }) : done;
});

export const dropCellAction = formAction(mappingCellSchema, async (actor, input) => {
  const done = await dropCell(actor, input);
  if (done.ok) revalidatePath(`${PATH}/${input.id}`);
  return done.ok ? ok({ words: "Đã bỏ chọn ô này." }) : done;
});

export const confirmProposalsAction = formAction(mappingSchema, async (actor, input) => {
  const done = await confirmProposals(actor, input);
  return done.ok ? ok({ words: "Đã xác nhận các ô đề xuất.", href: `${PATH}/${input.id}` }) : done;
});

export const undoMappingAction = formAction(mappingSchema, async (actor, input) => {
  const done = await undoMapping(actor, input);
  return done.ok ? ok({ words: "Đã trở lại bản trước.", href: `${PATH}/${input.id}` }) : done;
});

export const removeMappingAction = formAction(mappingSchema, async (actor, input) => {
  const done = await setMappingRemoved(actor, { ...input, removed: true });
  return done.ok ? ok({ words: `Đã bỏ biểu mẫu “${done.value.name}”, lấy lại được ở dưới.`, href: PATH }) : done;
});

export const takeBackMappingAction = formAction(mappingSchema, async (actor, input) => {
  const done = await setMappingRemoved(actor, { ...input, removed: false });
  return done.ok ? ok({ words: `Đã lấy lại biểu mẫu “${done.value.name}”.`, href: PATH }) : done;
});
