import type { DocumentModel } from "@/lib/documents/core/model";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { blankDate } from "../core/blank-date";
import { composeDecision } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";
import { composePaper } from "../core/papers/compose-paper";
import { isPaperContent } from "../core/papers/paper-content";
import { paperKindOf } from "../core/papers/paper-kinds";
import { factsOfDraft } from "./establishment";
import { readPaperFacts } from "./paper-facts";

/** A document as it reads now: frozen words of an issued one, a draft composed from today's facts. */
export async function readModel(
  actor: Actor,
  id: string,
  options: { readonly draftMark: boolean },
): Promise<{ readonly document: DocumentView; readonly model: DocumentModel } | null> {
  const document = await readDocument(actor, id);
  if (!document) return null;
  if (document.frozenModel) return { document, model: document.frozenModel };
  if (document.state !== "draft") return null;
  const marks = { draft: options.draftMark, training: document.training };
  const outcome = { number: null, date: blankDate(actor.today), marks };
  const paper = paperKindOf(document.kind);
  if (paper && isPaperContent(document.content)) {
    const facts = await readPaperFacts(actor, document.content.reportPeriod);
    return facts ? { document, model: composePaper(paper, document.content, facts, outcome) } : null;
  }
  const content = document.content as DecisionContent;
  const { facts } = await factsOfDraft(actor, id, content);
  return { document, model: composeDecision(content, facts, outcome) };
}
