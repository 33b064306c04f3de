"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { handOver } from "../commands/handover";
import { handoverSchema } from "../schema";

export const handOverAction = formAction(handoverSchema, async (actor, input) => {
  const done = await handOver(actor, input);
  if (!done.ok) return done;
  const { name, bodyNames } = done.value;
  const words = `Đã lập danh sách kiện toàn thay vị trí của ${name} ở: ${bodyNames.join("; ")}.`;
  return ok({ words, href: `/can-bo/${input.personId}/ban-giao` });
});
