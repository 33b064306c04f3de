"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { addLegalBasis, editLegalBasis } from "./commands/legal-bases";
import { basisEditSchema, newBasisSchema } from "./schema";

export const addLegalBasisAction = formAction(newBasisSchema, async (actor, input) => {
  const added = await addLegalBasis(actor, input);
  return added.ok ? ok({ words: "Đã thêm căn cứ.", href: "/can-cu" }) : added;
});

export const editLegalBasisAction = formAction(basisEditSchema, async (actor, input) => {
  const saved = await editLegalBasis(actor, input);
  return saved.ok ? ok({ words: "Đã lưu căn cứ.", href: "/can-cu" }) : saved;
});
