"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { dropWordFile, startWordFile, takeOverWordFile } from "../commands/word-file";
import { documentIdSchema, takeOverSchema, wordFileSchema } from "../schema";

const pathOf = (id: string) => `/van-ban/${id}/tu-word`;
const NOTHING = new Uint8Array();

/** Not a formAction: a file comes with it. */
export async function uploadWordFileAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const parsed = documentIdSchema.safeParse(readForm(form));
  const refused = (words: string, fields: Readonly<Record<string, string>> = {}): FormState => {
    return { status: "refused", words, fields: { ...fields }, values: {} };
  };
  if (!parsed.success) return refused("Không rõ dự thảo nào: mở lại trang này từ dự thảo.");
  const file = form.get("file");
  const given = file instanceof File ? file : null;
  const bytes = given ? new Uint8Array(await given.arrayBuffer()) : NOTHING;
  const started = await startWordFile(actor, { id: parsed.data.id, fileName: given?.name ?? "", bytes });
  if (!started.ok) return refused(started.refusal.words, started.refusal.fields);
  redirect(`${pathOf(parsed.data.id)}?tep=${started.value.batchId}`);
}

export const takeOverWordFileAction = formAction(takeOverSchema, async (actor, { chon, ...input }) => {
  const taken = await takeOverWordFile(actor, { ...input, chosen: chon });
  if (!taken.ok) {
    if (taken.refusal.code === "stale") revalidatePath(pathOf(input.id));
    return taken;
  }
  const { count, left } = taken.value;
  const rest = left > 0 ? ` Còn ${left} thay đổi chưa lấy, tệp vẫn để ở mục Lấy bản sửa từ Word.` : "";
  return ok({ words: `Đã lấy ${count} thay đổi vào dự thảo.${rest}`, href: `/van-ban/${input.id}` });
});

export const dropWordFileAction = formAction(wordFileSchema, async (actor, input) => {
  const dropped = await dropWordFile(actor, input);
  return dropped.ok
    ? ok({ words: `Đã bỏ tệp “${dropped.value.fileName}”. Dự thảo không đổi.`, href: pathOf(input.id) })
    : dropped;
});
