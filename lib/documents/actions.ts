"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { fieldWords, formAction, leaveNote, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import type { Actor } from "@/lib/kernel/actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { addIncoming, answerIncoming, cancelIncoming, editIncoming, finishIncoming } from "./commands/incoming";
import { addLegalBasis, confirmLegalBasis, editLegalBasis } from "./commands/legal-bases";
import { closeYear, saveSeries } from "./commands/number-series";
import { saveDispatch } from "./commands/outgoing";
import { relate, unrelate } from "./commands/relations";
import type { PaperCheckState } from "./core/paper/paper-report";
import { checkPaper, MOST_PAPER_BYTES } from "./queries/check-paper";
import {
  answerIncomingSchema,
  basisEditSchema,
  cancelIncomingSchema,
  confirmSchema,
  dispatchSchema,
  finishSchema,
  incomingEditSchema,
  incomingSchema,
  newBasisSchema,
  relateSchema,
  seriesSchema,
  unrelateSchema,
  yearSchema,
} from "./schema";

export const addLegalBasisAction = formAction(newBasisSchema, async (actor, input) => {
  const added = await addLegalBasis(actor, input);
  return added.ok ? ok({ words: "Đã thêm căn cứ.", href: "/can-cu" }) : added;
});

export const editLegalBasisAction = formAction(basisEditSchema, async (actor, input) => {
  const saved = await editLegalBasis(actor, input);
  return saved.ok ? ok({ words: "Đã lưu căn cứ.", href: "/can-cu" }) : saved;
});

export const confirmLegalBasisAction = formAction(confirmSchema, async (actor, input) => {
  const done = await confirmLegalBasis(actor, input);
  return done.ok ? ok({ words: `Đã ghi bạn đối chiếu bản gốc: ${done.value.name}.`, href: "/can-cu" }) : done;
});

const SERIES_PATH = "/quan-tri/so-van-ban";

export const saveSeriesAction = formAction(seriesSchema, async (actor, input) => {
  const saved = await saveSeries(actor, input);
  return saved.ok ? ok({ words: `Đã lưu sổ ${saved.value.symbol}.`, href: SERIES_PATH }) : saved;
});

export const closeYearAction = formAction(yearSchema, async (actor, input) => {
  const done = await closeYear(actor, input);
  const words = `Đã ${input.closed ? "khóa" : "mở lại"} sổ ${input.symbol} năm ${input.year}.`;
  return done.ok ? ok({ words, href: SERIES_PATH }) : done;
});

export const saveDispatchAction = formAction(dispatchSchema, async (actor, input) => {
  const saved = await saveDispatch(actor, input);
  return saved.ok ? ok({ words: `Đã ghi sổ văn bản ${saved.value.code}.`, href: "/van-ban/so-di" }) : saved;
});

export const relateAction = formAction(relateSchema, async (actor, input) => {
  const related = await relate(actor, input);
  return related.ok ? ok({ words: "Đã ghi tác động.", href: `/van-ban/${input.fromId}` }) : related;
});

export const unrelateAction = formAction(unrelateSchema, async (actor, input) => {
  const removed = await unrelate(actor, input);
  return removed.ok ? ok({ words: "Đã bỏ tác động.", href: `/van-ban/${removed.value.fromId}` }) : removed;
});

/** An uploaded .docx or pasted text, checked and shown; nothing is stored. */
export async function checkPaperAction(_state: PaperCheckState, form: FormData): Promise<PaperCheckState> {
  const actor = await requireActor();
  const pasted = String(readForm(form).pasted ?? "");
  const upload = form.get("file");
  const isLarge = upload instanceof File && upload.size > MOST_PAPER_BYTES;
  const file =
    upload instanceof File && upload.size > 0 && !isLarge
      ? { name: upload.name, bytes: new Uint8Array(await upload.arrayBuffer()) }
      : null;
  const checked = isLarge
    ? refuse("too-large", "Tệp lớn quá 10 MB.")
    : await checkPaper(actor, { file, pasted: pasted.normalize("NFC") });
  if (checked.ok) return { status: "checked", report: checked.value };
  const { words } = checked.refusal;
  return { status: "refused", words, fields: { [file || isLarge ? "file" : "pasted"]: words }, values: { pasted } };
}

/** Not a formAction: a scan comes with it. */
async function withScan<Schema extends z.ZodObject>(
  schema: Schema,
  form: FormData,
  command: (
    actor: Actor,
    input: z.output<Schema> & { readonly scan: Uint8Array | null },
  ) => Promise<Result<{ readonly words: string; readonly href: string }>>,
): Promise<FormState> {
  const actor = await requireActor();
  const values = readForm(form);
  const echo = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const words = "Chưa lưu được: có chỗ cần sửa.";
    return { status: "refused", words, fields: fieldWords(parsed.error), values: echo };
  }
  const file = form.get("scan");
  const scan = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  const done = await command(actor, { ...parsed.data, scan });
  if (!done.ok) {
    const { words, fields } = done.refusal;
    return { status: "refused", words, fields: { ...fields }, values: echo };
  }
  await leaveNote(done.value.words);
  redirect(done.value.href);
}

const INCOMING_PATH = "/van-ban/so-den";

export async function addIncomingAction(_state: FormState, form: FormData): Promise<FormState> {
  return withScan(incomingSchema, form, async (actor, input) => {
    const added = await addIncoming(actor, input);
    return added.ok ? ok({ words: `Đã vào sổ, số đến ${added.value.number}.`, href: INCOMING_PATH }) : added;
  });
}

export async function editIncomingAction(_state: FormState, form: FormData): Promise<FormState> {
  return withScan(incomingEditSchema, form, async (actor, input) => {
    const saved = await editIncoming(actor, input);
    const href = `${INCOMING_PATH}/${input.id}`;
    return saved.ok ? ok({ words: `Đã lưu văn bản đến số ${saved.value.number}.`, href }) : saved;
  });
}

export const finishIncomingAction = formAction(finishSchema, async (actor, input) => {
  const done = await finishIncoming(actor, input);
  if (!done.ok) return done;
  const { number } = done.value;
  const words = input.done ? `Đã đánh dấu xong văn bản đến số ${number}.` : `Đã mở lại văn bản đến số ${number}.`;
  return ok({ words, href: `${INCOMING_PATH}/${input.id}` });
});

export const cancelIncomingAction = formAction(cancelIncomingSchema, async (actor, input) => {
  const done = await cancelIncoming(actor, input);
  if (!done.ok) return done;
  return ok({ words: `Đã hủy văn bản đến số ${done.value.number}.`, href: `${INCOMING_PATH}/${input.id}` });
});

export const restoreIncomingAction = formAction(confirmSchema, async (actor, input) => {
  const done = await cancelIncoming(actor, { ...input, reason: null });
  if (!done.ok) return done;
  return ok({ words: `Đã khôi phục văn bản đến số ${done.value.number}.`, href: `${INCOMING_PATH}/${input.id}` });
});

export const answerIncomingAction = formAction(answerIncomingSchema, async (actor, input) => {
  const done = await answerIncoming(actor, input);
  if (!done.ok) return done;
  const { number } = done.value;
  const words = input.answeredBy
    ? `Đã ghi văn bản trả lời cho số ${number}.`
    : `Đã bỏ văn bản trả lời của số ${number}.`;
  return ok({ words, href: `${INCOMING_PATH}/${input.id}` });
});
