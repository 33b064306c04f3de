import type { DocumentModel } from "../model";
import { abolishedNames } from "./abolished-names";
import { annexAnnounced } from "./annex-announced";
import { annexOrigin } from "./annex-origin";
import { archiveLine } from "./archive-line";
import { asAbove } from "./as-above";
import { asArticle } from "./as-article";
import { authorityAgainstIssuer } from "./authority-against-issuer";
import { basisCitation } from "./basis-citation";
import { basisInForce } from "./basis-in-force";
import { basisPunctuation } from "./basis-punctuation";
import { brokenReference } from "./broken-reference";
import { capitals } from "./capitals";
import { citationDay } from "./citation-day";
import { citedSymbols } from "./cited-symbols";
import { citedTerritory } from "./cited-territory";
import { clashingWords } from "./clashing-words";
import { confusedOffices } from "./confused-offices";
import { doubledWords } from "./doubled-words";
import { duplicateLines } from "./duplicate-lines";
import { emptyArticle } from "./empty-article";
import { endMark } from "./end-mark";
import { DOCUMENT_PARTS, type Finding, type LintContext, type LintRule, type Severity } from "./finding";
import { foreignCommune } from "./foreign-commune";
import { lawDay } from "./law-day";
import { lawInForce } from "./law-in-force";
import { missingRole } from "./missing-role";
import { missingSubject } from "./missing-subject";
import { misspeltWords } from "./misspelt-words";
import { nearDeadline } from "./near-deadline";
import { numberAndDate } from "./number-and-date";
import { numberMarks } from "./number-marks";
import { numericDay } from "./numeric-day";
import { pointsUnderArticle } from "./points-under-article";
import { recipientLines } from "./recipient-lines";
import { secretMark } from "./secret-mark";
import { signatureForm } from "./signature-form";
import { sisterLists } from "./sister-lists";
import { statedCounts } from "./stated-counts";
import { strayCharacters } from "./stray-characters";
import { symbolFitsType } from "./symbol-fits-type";
import { tableSums } from "./table-sums";
import { toneStyle } from "./tone-style";
import { twoNames } from "./two-names";
import { typedNumbering } from "./typed-numbering";
import { unprintable } from "./unprintable";

/** Words, days, names, numbers: rules for what a text says, wherever it comes from. */
export const TEXT_RULES: readonly LintRule[] = [
  secretMark,
  strayCharacters,
  citedSymbols,
  citationDay,
  lawDay,
  lawInForce,
  numericDay,
  abolishedNames,
  foreignCommune,
  confusedOffices,
  twoNames,
  citedTerritory,
  nearDeadline,
  clashingWords,
  statedCounts,
  missingRole,
  sisterLists,
  tableSums,
  numberMarks,
  duplicateLines,
  doubledWords,
  misspeltWords,
  capitals,
  toneStyle,
];

/** The rules every kind of document is held to. */
export const FORM_RULES: readonly LintRule[] = [
  unprintable,
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
  pointsUnderArticle,
  typedNumbering,
  annexOrigin,
  recipientLines,
  ...TEXT_RULES,
];

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** What is wrong with a document: errors first, then down the page; the same model always gives the same list. */
export function lintDocument(
  model: DocumentModel,
  context: LintContext,
  rules: readonly LintRule[] = FORM_RULES,
): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(model, context).map(({ severity, words, part, blockId, mend }): Finding => {
      const finding = {
        rule: rule.id,
        severity,
        words,
        clause: rule.clause,
        where: { part, blockId: blockId ?? null },
      };
      return mend ? { ...finding, mend } : finding;
    }),
  );
  return findings.sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      DOCUMENT_PARTS.indexOf(a.where.part) - DOCUMENT_PARTS.indexOf(b.where.part),
  );
}
