"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { addIndicator, correctDefinition, redefineIndicator, withdrawDefinition } from "../commands/definitions";
import { removeIndicator, restoreIndicator, retireIndicator } from "../commands/retire-indicator";
import {
  correctionSchema,
  indicatorDaySchema,
  newIndicatorSchema,
  redefinitionSchema,
  whichIndicatorSchema,
  withdrawDefinitionSchema,
} from "../schema";

export const addIndicatorAction = formAction(newIndicatorSchema, async (actor, { code, validFrom, ...typed }) => {
  const added = await addIndicator(actor, { code, validFrom, typed });
  return added.ok ? ok({ words: `Đã thêm chỉ tiêu ${code}.`, href: `/chi-tieu/${added.value.id}` }) : added;
});

export const redefineIndicatorAction = formAction(
  redefinitionSchema,
  async (actor, { id, version, validFrom, ...typed }) => {
    const changed = await redefineIndicator(actor, { id, version, validFrom, typed });
    if (!changed.ok) return changed;
    return ok({ words: `Đã đổi định nghĩa chỉ tiêu ${changed.value.code}.`, href: `/chi-tieu/${id}` });
  },
);

export const correctDefinitionAction = formAction(
  correctionSchema,
  async (actor, { id, version, definitionId, code, validFrom, ...typed }) => {
    const saved = await correctDefinition(actor, { id, version, definitionId, code, validFrom, typed });
    return saved.ok ? ok({ words: `Đã sửa chỉ tiêu ${saved.value.code}.`, href: `/chi-tieu/${id}` }) : saved;
  },
);

export const withdrawDefinitionAction = formAction(withdrawDefinitionSchema, async (actor, input) => {
  const taken = await withdrawDefinition(actor, input);
  if (!taken.ok) return taken;
  return ok({ words: "Đã bỏ định nghĩa mới; định nghĩa trước dùng tiếp.", href: `/chi-tieu/${input.id}` });
});

export const retireIndicatorAction = formAction(indicatorDaySchema, async (actor, input) => {
  const retired = await retireIndicator(actor, input);
  return retired.ok
    ? ok({ words: `Chỉ tiêu ${retired.value.code} thôi dùng.`, href: `/chi-tieu/${input.id}` })
    : retired;
});

export const removeIndicatorAction = formAction(whichIndicatorSchema, async (actor, input) => {
  const removed = await removeIndicator(actor, input);
  return removed.ok ? ok({ words: `Đã bỏ chỉ tiêu ${removed.value.code}.`, href: "/chi-tieu" }) : removed;
});

export const restoreIndicatorAction = formAction(indicatorDaySchema, async (actor, input) => {
  const restored = await restoreIndicator(actor, input);
  if (!restored.ok) return restored;
  return ok({ words: `Đã dùng lại chỉ tiêu ${restored.value.code}.`, href: `/chi-tieu/${input.id}` });
});
