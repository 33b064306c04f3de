import type { LintContext } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { DocumentModel } from "@/lib/documents/core/model";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import type { AnyContent } from "./compose-content";
import { mendDecision } from "./mend-decision";
import { mendAll } from "./mend-words";
import { mendPaper } from "./papers/mend-paper";
import { isPaperContent } from "./papers/paper-content";

/** A content with the document it composes to. */
export interface Composed {
  readonly content: AnyContent;
  readonly model: DocumentModel;
}

/** The draft with all that one press mends mended, and its recipients in an order of no meaning. */
function inForm({ content, model }: Composed, context: LintContext): string {
  const mends = lintDocument(model, context).flatMap(({ mend }) => (mend ? [mend] : []));
  const mended = isPaperContent(content)
    ? (mendAll(content, mends, mendPaper) ?? content)
    : (mendAll(content, mends, mendDecision) ?? content);
  const lines = mended.recipients.lines.map(canonicalJson).sort();
  const bases = mended.bases.map(({ legalBasisId: _, ...basis }) => basis);
  return canonicalJson({ ...mended, bases, recipients: { ...mended.recipients, lines } });
}

/** Do two states of a draft say the same, but for what the press of a mend button or the order of recipients changes? */
export function sameWords(one: Composed, other: Composed, context: LintContext): boolean {
  return inForm(one, context) === inForm(other, context);
}
