"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { binDistribution, distribute, markReceived } from "../commands/distribution";
import { binSchema, distributeSchema, receivedSchema } from "../schema";

const onPage = (documentId: string) => `/van-ban/${documentId}#gui-di`;

export const distributeAction = formAction(distributeSchema, async (actor, input) => {
  const done = await distribute(actor, input);
  if (!done.ok) return done;
  return ok({ words: `Đã ghi gửi đến ${done.value.count} nơi.`, href: onPage(input.documentId) });
});

export const markReceivedAction = formAction(receivedSchema, async (actor, input) => {
  const done = await markReceived(actor, input);
  if (!done.ok) return done;
  return ok({ words: `Đã ghi ${done.value.recipient} nhận.`, href: onPage(done.value.documentId) });
});

export const binDistributionAction = formAction(binSchema, async (actor, input) => {
  const done = await binDistribution(actor, input);
  if (!done.ok) return done;
  const words = input.gone ? `Đã bỏ dòng gửi ${done.value.recipient}.` : `Đã đưa lại dòng gửi ${done.value.recipient}.`;
  return ok({ words, href: onPage(done.value.documentId) });
});
