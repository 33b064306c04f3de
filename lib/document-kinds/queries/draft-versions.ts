import { canReadDrafts } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune, type Tx } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import { type AnyContent, whatContentChanged } from "../core/compose-content";
import type { DecisionFacts } from "../core/decision-facts";
import type { PaperFacts } from "../core/papers/paper-facts";
import { type Save, sittingsOf } from "../core/sittings";

const MOST_SITTINGS = 20;
const MOST_SAVES = 1_000;

/** One sitting at a draft: who left it in what state, and what was changed in it. */
export interface DraftVersionView extends Save {
  /** "Điều 2, Nơi nhận"; empty for the state a draft began in. */
  readonly changed: readonly string[];
}

async function contentsIn(tx: Tx, actor: Actor, documentId: string, versions: readonly number[]) {
  const rows = await tx.documentVersion.findMany({
    where: { communeId: actor.communeId, documentId, version: { in: [...versions] } },
    select: { version: true, content: true },
  });
  return new Map(rows.map(({ version, content }) => [version, content as unknown as AnyContent]));
}

/** The sittings at a draft, the latest first; null for who may not read drafts, or where there is no such document. */
export async function listDraftVersions(actor: Actor, id: string): Promise<readonly DraftVersionView[] | null> {
  if (!canReadDrafts(actor)) return null;
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const document = await tx.document.findUnique({
      where: { communeId_id: { communeId, id } },
      select: { deletedAt: true },
    });
    if (!document || document.deletedAt) return null;
    const saves = await tx.documentVersion.findMany({
      where: { communeId, documentId: id },
      select: { version: true, savedBy: true, savedName: true, savedAt: true },
      orderBy: { version: "desc" },
      take: MOST_SAVES,
    });
    const sittings = sittingsOf(saves).slice(0, MOST_SITTINGS + 1);
    const contents = await contentsIn(
      tx,
      actor,
      id,
      sittings.map(({ version }) => version),
    );
    return sittings.slice(0, MOST_SITTINGS).map((save, index): DraftVersionView => {
      const [was, is] = [contents.get(sittings[index + 1]?.version ?? 0), contents.get(save.version)];
      return { ...save, changed: was && is ? whatContentChanged(was, is) : [] };
    });
  });
}

/** What a draft was drawn from at one save; null for saves from before this was kept. */
export async function factsAtIn(
  tx: Tx,
  actor: Actor,
  documentId: string,
  version: number,
): Promise<DecisionFacts | PaperFacts | null> {
  const { communeId } = actor;
  const kept = await tx.documentVersion.findFirst({
    where: { communeId, documentId, version: { lte: version }, facts: { not: Prisma.DbNull } },
    orderBy: { version: "desc" },
    select: { facts: true },
  });
  return (kept?.facts ?? null) as unknown as DecisionFacts | PaperFacts | null;
}

/** What a draft held at one save, and was drawn from; null for who may not read drafts, or where there is none. */
export async function readVersion(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ readonly content: AnyContent; readonly facts: DecisionFacts | PaperFacts | null } | null> {
  if (!canReadDrafts(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const content = (await contentsIn(tx, actor, id, [version])).get(version);
    return content ? { content, facts: await factsAtIn(tx, actor, id, version) } : null;
  });
}
