"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { keepDigitalModel, saveDigitalModel, setModelStage, withdrawModelStage } from "../commands/digital-models";
import { digitalModelSchema, keepModelSchema, modelStageIdSchema, modelStageSchema } from "../schema";

const modelHref = (id: string) => `/chi-tieu/mo-hinh/${id}`;

export const saveModelAction = formAction(digitalModelSchema, async (actor, input) => {
  const saved = await saveDigitalModel(actor, input);
  return saved.ok ? ok({ words: `Đã lưu mô hình ${input.name}.`, href: modelHref(saved.value.id) }) : saved;
});

export const keepModelAction = formAction(keepModelSchema, async (actor, input) => {
  const kept = await keepDigitalModel(actor, input);
  if (!kept.ok) return kept;
  const href = input.keep ? modelHref(input.id) : "/chi-tieu/mo-hinh";
  return ok({ words: `${input.keep ? "Đã dùng lại" : "Đã bỏ"} mô hình ${kept.value.name}.`, href });
});

export const setModelStageAction = formAction(modelStageSchema, async (actor, input) => {
  const set = await setModelStage(actor, input);
  return set.ok ? ok({ words: `Đã ghi: ${set.value.words}.`, href: modelHref(input.modelId) }) : set;
});

export const withdrawModelStageAction = formAction(modelStageIdSchema, async (actor, input) => {
  const taken = await withdrawModelStage(actor, input);
  return taken.ok ? ok({ words: "Đã bỏ dòng ghi nhầm.", href: modelHref(taken.value.modelId) }) : taken;
});
