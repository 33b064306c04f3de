"use server";

import { redirect } from "next/navigation";
import { fieldWords, formAction, leaveNote, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import { stepNote } from "@/lib/documents/labels";
import { formatDay } from "@/lib/kernel/civil-date";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { beginActing } from "./commands/begin-acting";
import { draftDecision, saveDraft, trashDraft } from "./commands/draft-decision";
import { draftPaper, savePaper } from "./commands/draft-paper";
import { issueDecision, revokeDecision } from "./commands/issue-decision";
import { recordDecision } from "./commands/record-decision";
import type { SaveOutcome } from "./commands/save-content";
import { takeStep } from "./commands/take-step";
import type { DecisionContent } from "./core/content";
import { fallenWords, namesInWords } from "./core/names-in-words";
import type { PaperContent } from "./core/papers/paper-content";
import {
  beginActingSchema,
  documentIdSchema,
  draftKindSchema,
  draftPaperSchema,
  issueSchema,
  recordSchema,
  revokeSchema,
  saveDraftSchema,
  savePaperSchema,
  stepSchema,
} from "./schema";

export const draftDecisionAction = formAction(draftKindSchema, async (actor, input) => {
  const drafted = await draftDecision(actor, input);
  if (!drafted.ok) return drafted;
  const { id, ids, unchanged, fallen } = drafted.value;
  const still = unchanged.length > 0 ? ` Không đưa vào vì không có thay đổi: ${namesInWords(unchanged)}.` : "";
  const without = still + fallenWords(fallen);
  return ids.length === 1
    ? ok({ words: `Đã soạn dự thảo từ danh sách dự kiến.${without}`, href: `/van-ban/${id}` })
    : ok({ words: `Có ${ids.length} dự thảo, mỗi tổ chức một dự thảo.${without}`, href: "/van-ban?tinh-trang=draft" });
});

export const draftPaperAction = formAction(draftPaperSchema, async (actor, input) => {
  const drafted = await draftPaper(actor, input);
  if (!drafted.ok) return drafted;
  const { id, template } = drafted.value;
  const by = template ? ` theo mẫu “${template.name}”, bản ${template.no}` : "";
  const words = `Đã soạn dự thảo${by}. Điền các chỗ còn dấu “…” rồi kiểm lỗi.${fallenWords(template?.fallen ?? [])}`;
  return ok({ words, href: `/van-ban/${id}` });
});

export const beginActingAction = formAction(beginActingSchema, async (actor, input) => beginActing(actor, input));

/** Called by the editor of a paper as it saves itself. */
export async function savePaperAction(input: unknown): Promise<SaveOutcome<PaperContent>> {
  const actor = await requireActor();
  const parsed = savePaperSchema.safeParse(input);
  if (!parsed.success) {
    return { status: "refused", words: Object.values(fieldWords(parsed.error))[0] ?? "Nội dung này không lưu được." };
  }
  return savePaper(actor, parsed.data);
}

/** Called by the editor as it saves itself. */
export async function saveDraftAction(input: unknown): Promise<SaveOutcome<DecisionContent>> {
  const actor = await requireActor();
  const parsed = saveDraftSchema.safeParse(input);
  if (!parsed.success) {
    return { status: "refused", words: Object.values(fieldWords(parsed.error))[0] ?? "Nội dung này không lưu được." };
  }
  return saveDraft(actor, parsed.data);
}

export const issueDecisionAction = formAction(issueSchema, async (actor, input) => {
  const issued = await issueDecision(actor, input);
  if (!issued.ok) return issued;
  const { id, typeName, code, moved, effectiveFrom, memberCount, bodyNames } = issued.value;
  const [only] = bodyNames;
  const who = bodyNames.length === 1 ? only : `${bodyNames.length} Tổ`;
  const sits = only ? ` ${who} có ${memberCount} thành viên, hiệu lực từ ${formatDay(effectiveFrom)}.` : "";
  const instead = moved ? " Số hiện trên trang trước đó vừa được cấp cho văn bản khác." : "";
  const words = `Đã ban hành ${typeName} số ${code}.${instead}${sits}`;
  return ok({ words, href: `/van-ban/${id}` });
});

export const takeStepAction = formAction(stepSchema, async (actor, input) => {
  const taken = await takeStep(actor, input);
  return taken.ok ? ok({ words: stepNote[input.act], href: `/van-ban/${input.id}/xu-ly` }) : taken;
});

export const revokeDecisionAction = formAction(revokeSchema, async (actor, input) => {
  const revoked = await revokeDecision(actor, input);
  return revoked.ok
    ? ok({ words: `Đã thu hồi ${revoked.value.typeName} số ${revoked.value.code}.`, href: `/van-ban/${input.id}` })
    : revoked;
});

export const trashDraftAction = formAction(documentIdSchema, async (actor, input) => {
  const trashed = await trashDraft(actor, input);
  return trashed.ok ? ok({ words: "Đã bỏ dự thảo.", href: "/van-ban" }) : trashed;
});

/** Not a formAction: a scan comes with it. */
export async function recordDecisionAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const values = readForm(form);
  const echo = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const parsed = recordSchema.safeParse(values);
  if (!parsed.success) {
    return {
      status: "refused",
      words: "Chưa ghi được: có chỗ cần sửa.",
      fields: fieldWords(parsed.error),
      values: echo,
    };
  }
  const file = form.get("scan");
  const scan = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  const recorded = await recordDecision(actor, { ...parsed.data, scan });
  if (!recorded.ok) {
    const { words, fields } = recorded.refusal;
    const { knownId, ...beside } = fields ?? {};
    return { status: "refused", words, fields: beside, values: knownId ? { ...echo, knownId } : echo };
  }
  const { does, bodyIds } = parsed.data;
  const { memberCount, bodyCount } = recorded.value;
  const bodies = bodyCount > 1 ? `${bodyCount} tổ chức` : "Tổ chức";
  await leaveNote(
    does === "dissolve"
      ? `Đã ghi nhận. ${bodies} thôi hoạt động theo văn bản này.`
      : `Đã ghi nhận. ${memberCount} người giữ chức danh theo văn bản này.`,
  );
  const [only] = bodyIds;
  redirect(only === undefined ? "/ban-chi-dao" : bodyIds.length > 1 ? "/to-cong-nghe-so" : `/to-chuc/${only}`);
}
