"use server";

import { redirect } from "next/navigation";
import { formAction, leaveNote, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok, refuse } from "@/lib/kernel/result";
import { attachSignedCopy, confirmSignedCopy } from "../commands/signed-copies";
import type { Verdict } from "../core/signed/compare-signed";
import { confirmCopySchema, signedCopySchema } from "../schema";

const DONE_WORDS: Record<Verdict, string> = {
  same: "Đã đính kèm bản ký. Lời văn giống bản đã ban hành.",
  differs: "Đã đính kèm bản ký. Lời văn khác bản đã ban hành: xem các chỗ khác ở mục Bản đã ký.",
  "no-text": "Đã đính kèm bản ký. Đây là bản quét, không có chữ để so: đối chiếu rồi xác nhận.",
};

const ALTERED_WORDS = "Đã đính kèm, nhưng tệp này đã bị sửa sau khi ký: lấy lại đúng tệp đã ký rồi thay bản ký.";

/** Not a formAction: a file comes with it. */
export async function attachSignedCopyAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const parsed = signedCopySchema.safeParse(readForm(form));
  const file = form.get("file");
  const sent =
    file instanceof File && file.size > 0 ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null;
  const attached = parsed.success
    ? await attachSignedCopy(actor, { id: parsed.data.id, file: sent })
    : refuse("not-found", "Không tìm thấy văn bản này.");
  if (!attached.ok) {
    const { words, fields } = attached.refusal;
    return { status: "refused", words, fields: { ...fields }, values: {} };
  }
  await leaveNote(attached.value.altered ? ALTERED_WORDS : DONE_WORDS[attached.value.verdict]);
  redirect(`/van-ban/${parsed.data?.id}#ban-da-ky`);
}

export const confirmSignedCopyAction = formAction(confirmCopySchema, async (actor, input) => {
  const confirmed = await confirmSignedCopy(actor, input);
  const href = `/van-ban/${input.id}#ban-da-ky`;
  return confirmed.ok ? ok({ words: `Đã xác nhận bản ký của văn bản số ${confirmed.value.code}.`, href }) : confirmed;
});
