import type { Act } from "@/lib/audit/transact";
import type { StepAct } from "@/lib/documents/core/stages";
import type { Actor } from "@/lib/kernel/actor";
import { type Addressee, notifyIn, readAboutIn } from "@/lib/notices/commands";
import type { Document } from "@/prisma/generated/client";

/** Who has the next word after a step, and what they are told. */
async function nextOnes(
  { tx }: Act,
  actor: Actor,
  document: Document,
  step: { readonly act: StepAct; readonly signerPersonId: string | null; readonly reason: string | null },
): Promise<{ readonly to: readonly Addressee[]; readonly words: string } | null> {
  const named = `“${document.subject}”`;
  switch (step.act) {
    case "submit":
      return { to: [{ role: "lanh-dao" }], words: `Dự thảo ${named} chờ duyệt nội dung.` };
    case "approve":
      return { to: [{ role: "van-thu" }], words: `Dự thảo ${named} đã được duyệt, chờ kiểm thể thức.` };
    case "check": {
      const signer: Addressee = step.signerPersonId ? { personId: step.signerPersonId } : { role: "lanh-dao" };
      return { to: [signer], words: `Dự thảo ${named} đã đúng thể thức, chờ ký.` };
    }
    case "sign":
      return { to: [{ role: "van-thu" }], words: `Dự thảo ${named} đã ký, chờ cấp số, ban hành.` };
    case "return": {
      const submitted = await tx.documentStep.findFirst({
        where: { communeId: actor.communeId, documentId: document.id, act: "submit" },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: { personId: true },
      });
      const to: Addressee = submitted?.personId ? { personId: submitted.personId } : { role: "van-hoa-xa-hoi" };
      return { to: [to], words: `Dự thảo ${named} bị trả lại: ${step.reason ?? ""}` };
    }
    case "withdraw":
      return null;
  }
}

/** Tells whose turn it is, and takes the actor's own notices of the draft as read. */
export async function tellStepIn(
  act: Act,
  actor: Actor,
  document: Document,
  step: { readonly act: StepAct; readonly signerPersonId: string | null; readonly reason: string | null },
): Promise<void> {
  const about = { type: "document", id: document.id };
  await readAboutIn(act, actor, about);
  const next = await nextOnes(act, actor, document, step);
  if (!next) return;
  const kind = step.act === "return" ? "draft-returned" : "draft-waiting";
  const href = `/van-ban/${document.id}`;
  await notifyIn(
    act,
    actor,
    next.to.map((to) => ({ kind, to, words: next.words, href, about }) as const),
  );
}
