"use server";

import { RedirectType, redirect } from "next/navigation";
import { formAction } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { startBundle, stepBundle } from "../commands/bundles";
import { chosenDocuments } from "../queries/chosen-documents";
import { bundleIdSchema, startBundleSchema } from "../schema";

export const startBundleAction = formAction(startBundleSchema, async (actor, input) => {
  const { form, onOddPages } = input;
  const started = await startBundle(actor, { form, onOddPages, ids: [...(await chosenDocuments(actor, input))] });
  if (!started.ok) return started;
  const { id, count } = started.value;
  return ok({ words: `Đã đưa ${count} văn bản vào gói.`, href: `/van-ban/goi/${id}` });
});

/** One step of a bundle, pressed or sent by the page itself; the page then shows how far it has come. */
export async function stepBundleAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const parsed = bundleIdSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) redirect("/van-ban/goi");
  const stepped = await stepBundle(actor, parsed.data.id);
  if (!stepped.ok) return { status: "refused", words: stepped.refusal.words, fields: {}, values: {} };
  redirect(`/van-ban/goi/${parsed.data.id}`, RedirectType.replace);
}
