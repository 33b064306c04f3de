"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { addOfficeChange, binOfficeChange, confirmOfficeChange, editOfficeChange } from "../commands/office-changes";
import { binSchema, confirmSchema, newOfficeSchema, officeEditSchema } from "../schema";

const OFFICES_PATH = "/can-cu/co-quan";

export const addOfficeChangeAction = formAction(newOfficeSchema, async (actor, input) => {
  const added = await addOfficeChange(actor, input);
  return added.ok ? ok({ words: "Đã thêm vào danh mục.", href: OFFICES_PATH }) : added;
});

export const editOfficeChangeAction = formAction(officeEditSchema, async (actor, input) => {
  const saved = await editOfficeChange(actor, input);
  return saved.ok ? ok({ words: "Đã lưu.", href: OFFICES_PATH }) : saved;
});

export const confirmOfficeChangeAction = formAction(confirmSchema, async (actor, input) => {
  const done = await confirmOfficeChange(actor, input);
  return done.ok ? ok({ words: `Đã ghi bạn đối chiếu: ${done.value.name}.`, href: OFFICES_PATH }) : done;
});

export const binOfficeChangeAction = formAction(binSchema, async (actor, input) => {
  const done = await binOfficeChange(actor, input);
  if (!done.ok) return done;
  const words = input.gone ? `Đã bỏ “${done.value.name}” khỏi danh mục.` : `Đã đưa lại “${done.value.name}”.`;
  return ok({ words, href: input.gone ? `${OFFICES_PATH}/${input.id}` : OFFICES_PATH });
});
