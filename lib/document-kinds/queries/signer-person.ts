import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { Document } from "@/prisma/generated/client";
import type { DecisionContent } from "../core/content";
import { isPaperContent } from "../core/papers/paper-content";

/** Whom a draft names to sign it, as a person; null until somebody is chosen. */
export async function signerPersonIn(tx: Tx, actor: Actor, stored: Pick<Document, "content">): Promise<string | null> {
  const { communeId } = actor;
  const content = stored.content as unknown as DecisionContent | null;
  const id = isPaperContent(content) ? content.signerId : (content?.signerPostId ?? null);
  if (!id) return null;
  const post = await tx.post.findUnique({ where: { communeId_id: { communeId, id } }, select: { personId: true } });
  if (post) return post.personId;
  // A seat in the committee gives the right to sign: then it is the person who is named.
  const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id } }, select: { id: true } });
  return person?.id ?? null;
}
