"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { dropHandSent, startHandSent, takeHandSent } from "../commands/take-hand-sent";
import { reportPath } from "../core/report-words";
import { reportImportIdSchema, takeHandSentSchema } from "../schema";

const START = "/bao-cao/doc-tep";
/** Five pictures of a megabyte, as letters, and the figures. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A file or a text given by hand, read and put up to be looked at. */
export async function readHandSentAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const file = form.get("file");
  const pasted = String(form.get("pasted") ?? "");
  const chosen = file instanceof File && file.size > 0 ? file : null;
  const field = chosen ? "file" : "pasted";
  const refused = (words: string): FormState => ({
    ...{ status: "refused", words: "Chưa đọc được báo cáo.", fields: { [field]: words }, values: { pasted } },
  });
  if (!chosen && pasted.trim() === "") return refused("Chọn tệp điện thoại đã lưu, hoặc dán đoạn chữ nhận được.");
  if ((chosen?.size ?? pasted.length) > MOST_BYTES) return refused("Tệp lớn quá 8 MB, không phải báo cáo gửi tay.");
  const text = chosen ? await chosen.text() : pasted;
  const started = await startHandSent(actor, { fileName: chosen?.name ?? "", text });
  if (!started.ok) return refused(started.refusal.words);
  redirect(`${START}/${started.value.id}`);
}

export const takeHandSentAction = formAction(takeHandSentSchema, async (actor, input) => {
  const taken = await takeHandSent(actor, input);
  if (!taken.ok) return taken;
  const { again, state, reportId, notes } = taken.value;
  const done = again
    ? "Báo cáo này đã có trong cổng, không ghi thêm."
    : state === "rival"
      ? "Đã nhận, chờ chọn một trong hai."
      : "Đã nhận báo cáo.";
  return ok({ words: [done, ...notes].join(" "), href: reportPath(reportId) });
});

export const dropHandSentAction = formAction(reportImportIdSchema, async (actor, input) => {
  const dropped = await dropHandSent(actor, input);
  return dropped.ok ? ok({ words: "Đã bỏ, không nhận.", href: START }) : dropped;
});
