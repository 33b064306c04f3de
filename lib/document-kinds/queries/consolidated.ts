import type { DocumentModel } from "@/lib/documents/core/model";
import { namedDocument } from "@/lib/documents/core/relations/cite-document";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import { readRelations } from "@/lib/documents/queries/relations";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { type AmendableArticle, amendableOf, articledText, placeOfChange } from "../core/amendable";
import { type ActingDecision, type ConsolidationNote, consolidate } from "../core/consolidate";
import { consolidatedModel } from "../core/consolidated-model";
import { decisionKindOf } from "../core/decision-kinds";
import { composePaperBlocks } from "../core/papers/paper-body";
import { isPaperContent, type PaperContent } from "../core/papers/paper-content";
import type { PaperFacts } from "../core/papers/paper-facts";
import { figuresOf } from "../core/papers/paper-figures";

/** The text of a document with what changed it until a day. */
export interface ConsolidatedView {
  readonly document: DocumentView;
  readonly day: CivilDate;
  readonly model: DocumentModel;
  readonly notes: readonly ConsolidationNote[];
  /** The days from which decisions changed it, past or to come, the earliest first. */
  readonly turns: readonly CivilDate[];
  readonly articles: readonly AmendableArticle[];
}

/** The facts an issued paper was frozen with. */
async function frozenFactsOf({ communeId }: Actor, id: string): Promise<PaperFacts> {
  const { frozenFacts } = await inCommune(communeId, (tx) =>
    tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id } }, select: { frozenFacts: true } }),
  );
  return frozenFacts as unknown as PaperFacts;
}

/** What a decision changes, ready to be put in: its words as it was issued with them. */
function actingOf(document: DocumentView, from: CivilDate, content: PaperContent, facts: PaperFacts): ActingDecision {
  const referable = { cites: new Map<string, string>(), figures: figuresOf(facts) };
  return {
    ...{ id: document.id, named: namedDocument(document), from },
    changes: (content.amendments?.changes ?? []).map((amendment, index) => ({
      ...{ amendment, where: placeOfChange(content, index) },
      content: composePaperBlocks(amendment.blocks, { facts, referable, annexIds: new Set() }),
    })),
  };
}

/** The articles a document carries as they stand on a day; null where it has none, or is not the actor's to see. */
export async function readConsolidated(actor: Actor, id: string, day: CivilDate): Promise<ConsolidatedView | null> {
  const document = await readDocument(actor, id);
  const model = document?.frozenModel;
  if (!document || !model || document.state === "revoked" || decisionKindOf(document.kind)) return null;
  const text = articledText(model, document);
  const relations = await readRelations(actor, id);
  if (!text || !relations) return null;
  const decisions: ActingDecision[] = [];
  const without: string[] = [];
  const turns = new Set<CivilDate>();
  for (const { kind, counts, from, other, part } of relations.actedOnBy) {
    if (kind !== "amends" || !counts || !from) continue;
    turns.add(from);
    if (from > day) continue;
    const acting = await readDocument(actor, other.id);
    const content = acting?.content;
    if (acting && isPaperContent(content) && content.amendments?.documentId === id) {
      decisions.push(actingOf(acting, from, content, await frozenFactsOf(actor, acting.id)));
    } else {
      const what = part ? ` (${part})` : "";
      without.push(`${namedDocument(other)} sửa đổi, bổ sung${what} từ ngày ${formatDay(from)}: xem bản gốc.`);
    }
  }
  decisions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
  const made = consolidate(text.body, decisions);
  const sources = [namedDocument(document), ...decisions.map(({ named }) => named)];
  return {
    ...{ document, day, notes: made.notes, turns: [...turns].sort(), articles: amendableOf(made.articles) },
    model: consolidatedModel(model, text, made, { day, sources, without }),
  };
}

/** The articles a draft may change, as they stand today. */
export async function readAmendable(actor: Actor, content: PaperContent): Promise<readonly AmendableArticle[]> {
  if (!content.amendments) return [];
  const view = await readConsolidated(actor, content.amendments.documentId, actor.today);
  return view?.articles ?? [];
}
