"use server";

import { formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import { ok, refuse } from "@/lib/kernel/result";
import { addLegalBasis, editLegalBasis } from "./commands/legal-bases";
import type { PaperCheckState } from "./core/paper/paper-report";
import { checkPaper, MOST_PAPER_BYTES } from "./queries/check-paper";
import { basisEditSchema, newBasisSchema } from "./schema";

export const addLegalBasisAction = formAction(newBasisSchema, async (actor, input) => {
  const added = await addLegalBasis(actor, input);
  return added.ok ? ok({ words: "Đã thêm căn cứ.", href: "/can-cu" }) : added;
});

export const editLegalBasisAction = formAction(basisEditSchema, async (actor, input) => {
  const saved = await editLegalBasis(actor, input);
  return saved.ok ? ok({ words: "Đã lưu căn cứ.", href: "/can-cu" }) : saved;
});

/** An uploaded .docx or pasted text, checked and shown; nothing is stored. */
export async function checkPaperAction(_state: PaperCheckState, form: FormData): Promise<PaperCheckState> {
  const actor = await requireActor();
  const pasted = String(readForm(form).pasted ?? "");
  const upload = form.get("file");
  const isLarge = upload instanceof File && upload.size > MOST_PAPER_BYTES;
  const file =
    upload instanceof File && upload.size > 0 && !isLarge
      ? { name: upload.name, bytes: new Uint8Array(await upload.arrayBuffer()) }
      : null;
  const checked = isLarge
    ? refuse("too-large", "Tệp lớn quá 10 MB.")
    : await checkPaper(actor, { file, pasted: pasted.normalize("NFC") });
  if (checked.ok) return { status: "checked", report: checked.value };
  const { words } = checked.refusal;
  return { status: "refused", words, fields: { [file || isLarge ? "file" : "pasted"]: words }, values: { pasted } };
}
