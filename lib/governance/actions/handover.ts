"use server";

import { formAction } from "@/lib/access/form-action";
import { handOnIncoming } from "@/lib/documents/commands/hand-on-incoming";
import { ok } from "@/lib/kernel/result";
import { handOver, handOverAll } from "../commands/handover";
import { handOnSchema, handoverAllSchema, handoverSchema } from "../schema";

export const handOverAction = formAction(handoverSchema, async (actor, input) => {
  const done = await handOver(actor, input);
  if (!done.ok) return done;
  const { name, bodyNames } = done.value;
  const words = `Đã lập danh sách kiện toàn thay vị trí của ${name} ở: ${bodyNames.join("; ")}.`;
  return ok({ words, href: `/can-bo/${input.personId}/ban-giao` });
});

export const handOverAllAction = formAction(handoverAllSchema, async (actor, input) => {
  const done = await handOverAll(actor, input);
  if (!done.ok) return done;
  const { name, bodyNames, keptIn } = done.value;
  const kept = keptIn.length > 0 ? ` Giữ nguyên ở: ${keptIn.join("; ")}, vì người nhận đã có tên ở đó.` : "";
  const words = `Đã lập danh sách kiện toàn thay vị trí của ${name} ở: ${bodyNames.join("; ")}.${kept}`;
  return ok({ words, href: `/can-bo/${input.personId}/ban-giao` });
});

export const handOnIncomingAction = formAction(handOnSchema, async (actor, input) => {
  const done = await handOnIncoming(actor, input);
  if (!done.ok) return done;
  const { count, name } = done.value;
  return ok({ words: `Đã chuyển ${count} văn bản đến cho ${name}.`, href: `/can-bo/${input.fromId}/ban-giao` });
});
