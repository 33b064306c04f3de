"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import { ok } from "@/lib/kernel/result";
import { markAllNoticesRead, markNoticeRead } from "./commands";
import { nothingSchema, noticeIdSchema } from "./schema";

const LIST = "/thong-bao";

/** Opens what a notice tells of, which is how one reads it; a notice that is not one's own leads back to the list. */
export async function openNoticeAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  const given = noticeIdSchema.safeParse({ id: form.get("id") });
  const read = given.success ? await markNoticeRead(actor, given.data) : null;
  redirect(read?.ok ? read.value.href : LIST);
}

export const markAllNoticesReadAction = formAction(nothingSchema, async (actor) => {
  const marked = await markAllNoticesRead(actor);
  if (!marked.ok) return marked;
  revalidatePath(LIST);
  return ok({ words: `Đã đánh dấu đã đọc ${marked.value.count} thông báo.`, href: LIST });
});
