import { type Act, transact } from "@/lib/audit/transact";
import { canDraft } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { signersOn } from "@/lib/organization/queries/people";
import type { Tx } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import { authorityOf } from "../core/authority";
import type { DecisionContent } from "../core/content";
import type { DraftingFacts } from "../core/decision-kind";
import { decisionKinds } from "../core/decision-kinds";
import { DOCUMENT_KINDS, type DocumentKind } from "../core/kinds";
import { mergeContent, whatChanged } from "../core/merge-content";
import { namesInWords } from "../core/names-in-words";
import { decisionFromTemplate } from "../core/templates/draw-from-template";
import { wordingFor } from "../core/templates/wording-for";
import { draftingFactsIn } from "../queries/drafting-facts";
import { decisionFactsIn, factsOfDraftIn } from "../queries/establishment";
import { citableIn } from "../queries/templates";
import { type AskedRoster, type DraftingInput, type DraftingRefusal, rostersAskedIn } from "./asked-rosters";
import { type ChosenTemplate, chosenTemplateIn } from "./own-template";
import { type ContentShape, type SaveOutcome, saveContent } from "./save-content";
import { writeVersionIn } from "./write-version";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được soạn văn bản.");

export interface Drafted {
  /** The first of the drafts. */
  readonly id: string;
  readonly ids: readonly string[];
  /** The bodies a kiện toàn would not change, and so says nothing of. */
  readonly unchanged: readonly string[];
  /** Bases of the commune's own template that may not be cited today. */
  readonly fallen: readonly string[];
}

/**
 * Draws decisions from the working rosters of bodies with one press: one for all, or one for each. What is already
 * being drafted from them is reopened; a roster is in one draft at a time.
 */
export async function draftDecision(actor: Actor, input: DraftingInput): Promise<Result<Drafted, DraftingRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const [signer] = await signersOn(actor, actor.today);
  return transact(actor, async (act) => {
    const asked = await rostersAskedIn(act, actor, input);
    if (!asked.ok) return asked;
    const { drafted, free } = asked.value;
    const changing = await changingIn(act, actor, input.kind, free);
    if (!changing.ok) return changing;
    const { rosters, unchanged } = changing.value;
    const ids = [...new Set(drafted.flatMap(({ proposedInId }) => proposedInId ?? []))];
    const groups = input.each ? rosters.map((roster) => [roster]) : rosters.length > 0 ? [rosters] : [];
    const chosen = await chosenTemplateIn(act.tx, actor, { kind: input.kind, templateId: input.templateId ?? null });
    if (!chosen.ok) return chosen;
    const template = chosen.value;
    const fallen = new Set<string>();
    for (const group of groups) {
      const written = { kind: input.kind, rosters: group, signerPostId: signer?.postId ?? null, template };
      const draft = await writeDraft(act, actor, written);
      if (!draft.ok) return draft;
      ids.push(draft.value.id);
      for (const number of draft.value.fallen) fallen.add(number);
    }
    if (groups.length === 0) act.alreadyTold();
    const [id = ""] = ids;
    return ok({ id, ids, unchanged, fallen: [...fallen] });
  });
}

/** Keeps only what a kiện toàn changes; of a body never established there is nothing to amend. */
async function changingIn(
  { tx }: Act,
  actor: Actor,
  kind: DocumentKind,
  free: readonly AskedRoster[],
): Promise<Result<{ rosters: readonly AskedRoster[]; unchanged: readonly string[] }, DraftingRefusal>> {
  if (decisionKinds[kind].scope === "whole" || free.length === 0) return ok({ rosters: free, unchanged: [] });
  const unborn = free.filter(({ body }) => !body.validFrom).map(({ body }) => body.name);
  if (unborn.length > 0) {
    const words = `${namesInWords(unborn)} chưa được thành lập: soạn quyết định thành lập trước khi kiện toàn.`;
    return refuse("before-body", words);
  }
  const { today } = actor;
  const drawn = {
    draftIds: free.map(({ id }) => id),
    issuer: "ubnd",
    signerPostId: null,
    day: today,
    signedOn: today,
  } as const;
  const { facts } = await decisionFactsIn(tx, actor, drawn);
  const still = facts.bodies.filter(({ changes }) => changes.length === 0);
  if (still.length === facts.bodies.length) {
    return refuse("no-changes", "Danh sách dự kiến giống hệt danh sách đang có: không có gì để kiện toàn.");
  }
  const rosters = free.filter(({ bodyId }) => !still.some((body) => body.bodyId === bodyId));
  return ok({ rosters, unchanged: still.map(({ name }) => name) });
}

/** Writes one draft of a decision that seats the bodies of these rosters; its id, and the bases it could not cite. */
async function writeDraft(
  act: Act,
  actor: Actor,
  {
    kind,
    rosters,
    signerPostId,
    template,
  }: {
    readonly kind: DocumentKind;
    readonly rosters: readonly AskedRoster[];
    readonly signerPostId: string | null;
    readonly template: ChosenTemplate | null;
  },
): Promise<Result<{ id: string; fallen: readonly string[] }, "no-template">> {
  const { tx, at, audit } = act;
  const { communeId } = actor;
  const { symbol, series } = decisionKinds[kind];
  const facts = await draftingFactsIn(tx, actor, { kind, bodies: rosters.map(({ body }) => body), signerPostId });
  const drawn = await contentIn(tx, actor, { kind, facts, template });
  if (!drawn.ok) return drawn;
  const { content, fallen } = drawn.value;
  const [only] = rosters;
  const document = await tx.document.create({
    data: {
      communeId,
      kind,
      aboutType: "roster-draft",
      aboutId: rosters.length === 1 && only ? only.id : null,
      issuerName: authorityOf(content.issuer, [], facts.commune).issuerInText,
      subject: content.subject,
      symbol,
      series,
      content: toJson(content),
      training: actor.training,
      folded: fold(`${symbol} ${content.subject}`),
      createdBy: actor.accountId,
      createdAt: at,
      updatedAt: at,
      ...(template ? { templateId: template.id, templateNo: template.no } : {}),
    },
  });
  await tx.rosterDraft.updateMany({
    where: { communeId, id: { in: rosters.map(({ id }) => id) } },
    data: { proposedInId: document.id },
  });
  const drawnFrom = await factsOfDraftIn(tx, actor, document.id, content);
  const first = { documentId: document.id, version: 1, content, facts: drawnFrom.facts };
  await writeVersionIn(act, actor, first);
  const words = `Soạn dự thảo “${content.subject}”`;
  await audit({ action: "document.drafted", entityType: "document", entityId: document.id, words });
  return ok({ id: document.id, fallen });
}

/** The first words of a decision: the kind's own, or those of the commune's template. */
async function contentIn(
  tx: Tx,
  actor: Actor,
  input: { readonly kind: DocumentKind; readonly facts: DraftingFacts; readonly template: ChosenTemplate | null },
): Promise<Result<{ content: DecisionContent; fallen: readonly string[] }, "no-template">> {
  const { facts, template } = input;
  const kind = decisionKinds[input.kind];
  if (!template) return ok({ content: kind.draft(facts), fallen: [] });
  const bodyKinds = facts.bodies.map((body) => body.kind);
  const wording = wordingFor(template, bodyKinds);
  if (!wording.ok) return wording;
  return ok(decisionFromTemplate(kind, wording.value, facts, await citableIn(tx, actor)));
}

const DECISION_SHAPE: ContentShape<DecisionContent> = {
  kinds: DOCUMENT_KINDS,
  row: async (_tx, _actor, { symbol }) => ({ symbol }),
  facts: async (tx, actor, id, content) => (await factsOfDraftIn(tx, actor, id, content)).facts,
  whatChanged,
  merge: mergeContent,
};

/** Saves the draft of a decision about rosters. */
export async function saveDraft(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly content: DecisionContent },
): Promise<SaveOutcome<DecisionContent>> {
  if (!canDraft(actor)) return { status: "refused", words: forbidden.refusal.words };
  return saveContent(actor, input, DECISION_SHAPE);
}

/** Throws a draft away; its states are kept with it, and its working rosters are free for another. */
export async function trashDraft(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ subject: string }, DraftingRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit, at }) => {
    await tx.$queryRaw`select 1 from document where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for update`;
    const stored = await tx.document.findUnique({ where: { communeId_id: { communeId, id: input.id } } });
    if (!stored || stored.deletedAt) return refuse("not-found" as const, "Không tìm thấy dự thảo này.");
    if (stored.state !== "draft")
      return refuse("not-a-draft" as const, "Văn bản đã ban hành không xóa được; chỉ thu hồi hoặc thay thế.");
    if (stored.stage !== "drafting" && stored.stage !== "returned")
      return refuse("not-a-draft" as const, "Dự thảo đang trình: rút lại rồi mới bỏ được.");
    await tx.document.update({
      where: { communeId_id: { communeId, id: input.id } },
      data: { deletedAt: at, version: { increment: 1 } },
    });
    await tx.rosterDraft.updateMany({
      where: { communeId, proposedInId: input.id, state: "open" },
      data: { proposedInId: null },
    });
    const words = `Bỏ dự thảo “${stored.subject}”`;
    await audit({ action: "document.trashed", entityType: "document", entityId: input.id, words });
    return ok({ subject: stored.subject });
  });
}
