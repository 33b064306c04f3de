"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { acceptMilestones } from "../commands/accept-milestones";
import { saveTargets } from "../commands/targets";
import { acceptMilestonesSchema, hamletTargetsSchema, targetTableSchema } from "../schema";

const savedWords = (changed: number) => (changed === 0 ? "Không có gì thay đổi." : `Đã ghi ${changed} mục tiêu.`);

export const saveTargetTableAction = formAction(targetTableSchema, async (actor, input) => {
  const saved = await saveTargets(actor, input);
  if (!saved.ok) return saved;
  return ok({ words: savedWords(saved.value.changed), href: "/chi-tieu/giao" });
});

export const saveIndicatorTargetsAction = formAction(targetTableSchema, async (actor, input) => {
  const saved = await saveTargets(actor, input);
  if (!saved.ok) return saved;
  const id = input.typed[0]?.indicatorId ?? "";
  return ok({ words: savedWords(saved.value.changed), href: `/chi-tieu/giao/${id}` });
});

export const saveHamletTargetsAction = formAction(hamletTargetsSchema, async (actor, { typed, indicatorId, year }) => {
  const saved = await saveTargets(actor, { typed });
  if (!saved.ok) return saved;
  return ok({ words: savedWords(saved.value.changed), href: `/chi-tieu/giao/${indicatorId}?nam=${year}` });
});

export const acceptMilestonesAction = formAction(acceptMilestonesSchema, async (actor, input) => {
  const accepted = await acceptMilestones(actor, input);
  if (!accepted.ok) return accepted;
  revalidatePath("/chi-tieu/giao");
  return ok({ words: `Đã nhận ${accepted.value.count} mục tiêu đề xuất.`, href: "/chi-tieu/giao" });
});
