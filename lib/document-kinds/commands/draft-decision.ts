import { transact } from "@/lib/audit/transact";
import { canDraft } from "@/lib/documents/policy";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { openDraftIdIn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { committeeInText } from "@/lib/organization/core/commune-names";
import { signersOn } from "@/lib/organization/queries/people";
import { toJson } from "@/lib/platform/json";
import { draftAmendment } from "../core/amend-committee";
import { DECISION_SYMBOL } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";
import { draftEstablishment, USUAL_BASES } from "../core/establish-committee";
import type { DocumentKind } from "../core/kinds";
import { mergeContent, whatChanged } from "../core/merge-content";
import { decisionFactsIn, standingDecisionIn } from "../queries/establishment";

export type DraftingRefusal = "no-changes" | "forbidden" | "no-roster" | "not-found" | "not-a-draft";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được soạn văn bản.");
const SITTING_MS = 15 * 60 * 1000;

/** Which decision to draw, for which bodies: none named is the committee. */
export interface DraftingInput {
  readonly kind: DocumentKind;
  readonly bodyIds: readonly string[];
  /** One decision for each body instead of one for all. */
  readonly each?: boolean;
}

/** Draws a decision from the working roster with one press; the one already being drafted from it is reopened. */
export async function draftDecision(
  actor: Actor,
  { kind, bodyIds }: DraftingInput,
): Promise<Result<{ id: string }, DraftingRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const { communeId } = actor;
  const [bodyId] = bodyIds;
  const of = bodyId ? { bodyId } : COMMITTEE;
  const [signer] = await signersOn(actor, actor.today);
  return transact(actor, async ({ tx, audit, at, alreadyTold }) => {
    const rosterDraftId = await openDraftIdIn(tx, actor, of);
    if (!rosterDraftId)
      return refuse("no-roster" as const, "Chưa có danh sách dự kiến: nhập danh sách hoặc thêm thành viên trước.");
    const existing = await tx.document.findFirst({
      where: { communeId, rostersProposed: { some: { id: rosterDraftId } }, state: "draft", deletedAt: null },
    });
    if (existing) {
      alreadyTold();
      return ok({ id: existing.id });
    }
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const citable = await listLegalBasesIn(tx, actor, { query: "", day: actor.today, citableOnly: true });
    const usual = USUAL_BASES.flatMap((number) => citable.filter((basis) => basis.number === number));
    const signerPostId = signer?.postId ?? null;
    const drawn = { draftIds: [rosterDraftId], signerPostId, day: actor.today };
    if (
      kind === "qd-kien-toan-bcd" &&
      (await decisionFactsIn(tx, actor, drawn)).facts.bodies.every(({ changes }) => changes.length === 0)
    ) {
      return refuse("no-changes" as const, "Danh sách dự kiến giống hệt danh sách đang có: không có gì để kiện toàn.");
    }
    const content =
      kind === "qd-kien-toan-bcd"
        ? draftAmendment({ commune }, usual, signerPostId, await standingDecisionIn(tx, actor, of))
        : draftEstablishment({ commune }, usual, signerPostId);
    const document = await tx.document.create({
      data: {
        communeId,
        kind,
        aboutType: "roster-draft",
        aboutId: rosterDraftId,
        issuerName: committeeInText(commune),
        subject: content.subject,
        symbol: DECISION_SYMBOL,
        series: DECISION_SYMBOL,
        content: toJson(content),
        training: actor.training,
        folded: fold(`${DECISION_SYMBOL} ${content.subject}`),
        createdBy: actor.accountId,
        createdAt: at,
        updatedAt: at,
      },
    });
    await tx.rosterDraft.update({
      where: { communeId_id: { communeId, id: rosterDraftId } },
      data: { proposedInId: document.id },
    });
    await tx.documentVersion.create({
      data: {
        ...{ communeId, documentId: document.id, version: 1, content: toJson(content) },
        ...{ savedBy: actor.accountId, savedName: actor.name, savedAt: at },
      },
    });
    const words = `Soạn dự thảo “${content.subject}”`;
    await audit({ action: "document.drafted", entityType: "document", entityId: document.id, words });
    return ok({ id: document.id });
  });
}

export type SaveOutcome =
  | { readonly status: "saved"; readonly version: number }
  | {
      readonly status: "stale";
      /** "Nguyễn Văn A vừa sửa: Điều 2, Nơi nhận." */
      readonly words: string;
      readonly version: number;
      /** What a press on "Gộp" would take: their changes where I changed nothing, mine elsewhere. */
      readonly merged: DecisionContent;
      readonly theirs: DecisionContent;
      readonly conflicts: readonly string[];
    }
  | { readonly status: "refused"; readonly words: string };

/** Saves a draft. A save from an older state is refused with what changed since, by whom, and a merge to look at. */
export async function saveDraft(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly content: DecisionContent },
): Promise<SaveOutcome> {
  if (!canDraft(actor)) return { status: "refused", words: forbidden.refusal.words };
  const { communeId } = actor;
  const { id, version, content } = input;
  let stale: SaveOutcome | null = null;
  const saved = await transact(actor, async ({ tx, audit, at, alreadyTold }) => {
    const written = await tx.document.updateMany({
      where: { communeId, id, version, state: "draft", deletedAt: null },
      data: {
        content: toJson(content),
        subject: content.subject,
        folded: fold(`${DECISION_SYMBOL} ${content.subject}`),
        version: { increment: 1 },
        updatedAt: at,
      },
    });
    if (written.count === 0) {
      const now = await tx.document.findUnique({ where: { communeId_id: { communeId, id } } });
      if (!now || now.deletedAt) return refuse("not-found" as const, "Dự thảo này đã bị xóa.");
      if (now.state !== "draft") return refuse("not-a-draft" as const, "Văn bản đã ban hành, không sửa được nữa.");
      const since = await tx.documentVersion.findMany({
        where: { communeId, documentId: id, version: { gte: version } },
        orderBy: { version: "asc" },
      });
      const theirs = now.content as unknown as DecisionContent;
      const base = (since[0]?.content as unknown as DecisionContent | undefined) ?? theirs;
      const who = [...new Set(since.slice(1).map((row) => row.savedName))].join(", ") || "Người khác";
      const { merged, conflicts } = mergeContent(base, theirs, content);
      const words = `${who} đã sửa dự thảo này trước bạn: ${whatChanged(base, theirs).join(", ") || "nội dung"}.`;
      stale = { status: "stale", words, version: now.version, merged, theirs, conflicts };
      return refuse("not-a-draft" as const, words);
    }
    await tx.documentVersion.create({
      data: {
        ...{ communeId, documentId: id, version: version + 1, content: toJson(content) },
        ...{ savedBy: actor.accountId, savedName: actor.name, savedAt: at },
      },
    });
    const last = await tx.auditLine.findFirst({
      where: { communeId, entityType: "document", entityId: id },
      orderBy: { id: "desc" },
    });
    const sameSitting =
      last?.action === "document.saved" &&
      last.accountId === actor.accountId &&
      at.getTime() - last.at.getTime() < SITTING_MS;
    if (sameSitting) alreadyTold();
    else
      await audit({
        action: "document.saved",
        entityType: "document",
        entityId: id,
        words: `Sửa dự thảo “${content.subject}”`,
      });
    return ok({ version: version + 1 });
  });
  if (saved.ok) return { status: "saved", version: saved.value.version };
  return stale ?? { status: "refused", words: saved.refusal.words };
}

/** Throws a draft away; its states are kept with it. */
export async function trashDraft(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ subject: string }, DraftingRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit, at }) => {
    const stored = await tx.document.findUnique({ where: { communeId_id: { communeId, id: input.id } } });
    if (!stored || stored.deletedAt) return refuse("not-found" as const, "Không tìm thấy dự thảo này.");
    if (stored.state !== "draft")
      return refuse("not-a-draft" as const, "Văn bản đã ban hành không xóa được; chỉ thu hồi hoặc thay thế.");
    await tx.document.update({
      where: { communeId_id: { communeId, id: input.id } },
      data: { deletedAt: at, version: { increment: 1 } },
    });
    const words = `Bỏ dự thảo “${stored.subject}”`;
    await audit({ action: "document.trashed", entityType: "document", entityId: input.id, words });
    return ok({ subject: stored.subject });
  });
}
