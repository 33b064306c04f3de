import { type DocumentDiff, diffDocuments } from "@/lib/documents/core/diff/diff-documents";
import type { DocumentModel, IssueDate } from "@/lib/documents/core/model";
import { padNumber } from "@/lib/documents/core/number";
import type { DocumentState } from "@/lib/documents/labels";
import { canReadDrafts } from "@/lib/documents/policy";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { blankDate } from "../core/blank-date";
import { type AnyContent, composeContent } from "../core/compose-content";
import type { DecisionContent } from "../core/content";
import type { DecisionFacts } from "../core/decision-facts";
import { isPaperContent } from "../core/papers/paper-content";
import type { PaperFacts } from "../core/papers/paper-facts";
import { type DraftVersionView, listDraftVersions, readVersion } from "./draft-versions";
import { factsOfDraft } from "./establishment";
import { readPaperFacts } from "./paper-facts";
import { readModel } from "./read-model";

/** The state of a document a comparison looks at: one of its saves, or as it reads now (frozen once issued). */
export type ComparedState = number | "now";

/** Another document the one in hand may be laid beside. */
export interface ComparedDocument {
  readonly id: string;
  readonly subject: string;
  readonly code: string;
  readonly state: DocumentState;
}

export interface Comparison {
  readonly document: DocumentView;
  /** The saves to choose from; none for who may not read drafts. */
  readonly versions: readonly DraftVersionView[];
  /** The document on the left when it is another one. */
  readonly other: DocumentView | null;
  /** Of the same kind, to choose from. */
  readonly others: readonly ComparedDocument[];
  readonly from: ComparedState;
  readonly to: ComparedState;
  readonly diff: DocumentDiff;
}

const MOST_OTHERS = 50;

/** The facts an issued document was frozen with, those of today for a draft: for a save that kept none of its own. */
async function factsFor(
  actor: Actor,
  { id, state }: DocumentView,
  content: AnyContent,
): Promise<DecisionFacts | PaperFacts | null> {
  if (state === "draft") {
    if (isPaperContent(content)) return readPaperFacts(actor, content.reportPeriod);
    return (await factsOfDraft(actor, id, content as DecisionContent)).facts;
  }
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.document.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      select: { frozenFacts: true },
    });
    return (row?.frozenFacts ?? null) as unknown as DecisionFacts | PaperFacts | null;
  });
}

/** A document as it was at one save, composed with the facts of that time and with the number and day it has now. */
async function modelAt(actor: Actor, document: DocumentView, state: ComparedState): Promise<DocumentModel | null> {
  const now = async () => (await readModel(actor, document.id, { draftMark: false }))?.model ?? null;
  if (state === "now") return now();
  const kept = await readVersion(actor, document.id, state);
  if (!kept) return null;
  const { content } = kept;
  const facts = kept.facts ?? (await factsFor(actor, document, content));
  if (!facts) return null;
  const head = document.frozenModel?.header;
  const date: IssueDate = head?.issued?.date ?? blankDate(actor.today);
  return composeContent(document.kind, content, facts, {
    ...{ number: head?.number.number ?? null, date, marks: { draft: false, training: document.training } },
  });
}

/** Documents of one kind, the latest first, drafts only for who may read them. */
async function othersOfKind(actor: Actor, { id, kind }: DocumentView): Promise<readonly ComparedDocument[]> {
  const { communeId } = actor;
  const states = canReadDrafts(actor) ? ["draft", "issued", "revoked"] : ["issued", "revoked"];
  return inCommune(communeId, async (tx) => {
    const rows = await tx.document.findMany({
      where: { communeId, kind, deletedAt: null, state: { in: states }, id: { not: id } },
      select: { id: true, subject: true, symbol: true, number: true, state: true },
      orderBy: { updatedAt: "desc" },
      take: MOST_OTHERS,
    });
    return rows.map(({ symbol, number, state, ...row }) => {
      const code = number === null ? symbol : `${padNumber(number)}/${symbol}`;
      return { ...row, code, state: state as DocumentState };
    });
  });
}

/** What is compared when nothing was chosen: what the last sitting changed, or an issued paper with its last draft. */
function usualStates(document: DocumentView, versions: readonly DraftVersionView[]) {
  const [last, before] = versions;
  const from = document.state === "draft" ? (before ?? last) : last;
  return { from: from?.version ?? ("now" as const), to: "now" as const };
}

/**
 * Two states of one document, or another document of its kind and this one, with what differs. Null where a document or
 * a state is missing, or is not this person's to read.
 */
export async function compareDocuments(
  actor: Actor,
  input: {
    readonly id: string;
    readonly from: ComparedState | null;
    readonly to: ComparedState | null;
    readonly otherId: string | null;
  },
): Promise<Comparison | null> {
  const document = await readDocument(actor, input.id);
  if (!document) return null;
  const versions = (await listDraftVersions(actor, document.id)) ?? [];
  const other = input.otherId ? await readDocument(actor, input.otherId) : null;
  if (input.otherId && (!other || other.kind !== document.kind)) return null;
  const usual = usualStates(document, versions);
  const from = other ? "now" : (input.from ?? usual.from);
  const to = input.to ?? usual.to;
  const [before, after] = [await modelAt(actor, other ?? document, from), await modelAt(actor, document, to)];
  if (!before || !after) return null;
  const others = await othersOfKind(actor, document);
  return { document, versions, other, others, from, to, diff: diffDocuments(before, after) };
}
