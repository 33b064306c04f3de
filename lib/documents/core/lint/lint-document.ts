import type { DocumentModel } from "../model";
import { annexAnnounced } from "./annex-announced";
import { archiveLine } from "./archive-line";
import { asAbove } from "./as-above";
import { asArticle } from "./as-article";
import { authorityAgainstIssuer } from "./authority-against-issuer";
import { basisCitation } from "./basis-citation";
import { basisInForce } from "./basis-in-force";
import { basisPunctuation } from "./basis-punctuation";
import { brokenReference } from "./broken-reference";
import { emptyArticle } from "./empty-article";
import { endMark } from "./end-mark";
import { DOCUMENT_PARTS, type Finding, type LintContext, type LintRule, type Severity } from "./finding";
import { missingSubject } from "./missing-subject";
import { numberAndDate } from "./number-and-date";
import { signatureForm } from "./signature-form";
import { symbolFitsType } from "./symbol-fits-type";

/** The rules every kind of document is held to. */
export const FORM_RULES: readonly LintRule[] = [
  symbolFitsType,
  numberAndDate,
  missingSubject,
  basisInForce,
  basisCitation,
  basisPunctuation,
  emptyArticle,
  brokenReference,
  endMark,
  annexAnnounced,
  asAbove,
  asArticle,
  archiveLine,
  authorityAgainstIssuer,
  signatureForm,
];

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** What is wrong with a document: errors first, then down the page; the same model always gives the same list. */
export function lintDocument(
  model: DocumentModel,
  context: LintContext,
  rules: readonly LintRule[] = FORM_RULES,
): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(model, context).map(({ severity, words, part, blockId }): Finding => {
      return { rule: rule.id, severity, words, clause: rule.clause, where: { part, blockId: blockId ?? null } };
    }),
  );
  return findings.sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      DOCUMENT_PARTS.indexOf(a.where.part) - DOCUMENT_PARTS.indexOf(b.where.part),
  );
}
