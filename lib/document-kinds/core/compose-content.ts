import type { DocumentModel } from "@/lib/documents/core/model";
import { composeDecision, type Outcome } from "./compose-decision";
import type { DecisionContent } from "./content";
import type { DecisionFacts } from "./decision-facts";
import { whatChanged } from "./merge-content";
import { composePaper } from "./papers/compose-paper";
import { whatPaperChanged } from "./papers/merge-paper";
import { isPaperContent, type PaperContent } from "./papers/paper-content";
import type { PaperFacts } from "./papers/paper-facts";
import { paperKindOf } from "./papers/paper-kinds";

/** What a draft of either shape is written in. */
export type AnyContent = DecisionContent | PaperContent;

/** The written parts of any draft as a document, with the facts of its shape; null for a kind this portal knows not. */
export function composeContent(
  kind: string,
  content: AnyContent,
  facts: DecisionFacts | PaperFacts,
  outcome: Outcome,
): DocumentModel | null {
  if (!isPaperContent(content)) return composeDecision(content, facts as DecisionFacts, outcome);
  const paper = paperKindOf(kind);
  return paper ? composePaper(paper, content, facts as PaperFacts, outcome) : null;
}

/** What differs between two states of a draft of either shape, in the words of the screen. */
export function whatContentChanged(before: AnyContent, after: AnyContent): string[] {
  if (isPaperContent(before)) return isPaperContent(after) ? whatPaperChanged(before, after) : [];
  return isPaperContent(after) ? [] : whatChanged(before, after);
}
