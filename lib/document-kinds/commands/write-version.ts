import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import { toJson } from "@/lib/platform/json";
import type { AnyContent } from "../core/compose-content";
import type { DecisionFacts } from "../core/decision-facts";
import type { PaperFacts } from "../core/papers/paper-facts";
import { factsAtIn } from "../queries/draft-versions";

/**
 * Keeps a state of a draft within the act that saves it: the words, and what they were drawn from, so that lists that
 * change under the words are compared as they were. Facts that did not change since the last save are not kept again.
 */
export async function writeVersionIn(
  { tx, at }: Act,
  actor: Actor,
  state: {
    readonly documentId: string;
    readonly version: number;
    readonly content: AnyContent;
    readonly facts: DecisionFacts | PaperFacts;
  },
): Promise<void> {
  const { communeId } = actor;
  const { documentId, version, content, facts } = state;
  const before = await factsAtIn(tx, actor, documentId, version);
  const known = before && canonicalJson(before) === canonicalJson(facts);
  await tx.documentVersion.create({
    data: {
      ...{ communeId, documentId, version, content: toJson(content) },
      ...(known ? {} : { facts: toJson(facts) }),
      ...{ savedBy: actor.accountId, savedName: actor.name, savedAt: at },
    },
  });
}
