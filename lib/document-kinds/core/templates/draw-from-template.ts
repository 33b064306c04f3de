import { plain } from "@/lib/documents/core/inline";
import type { Basis, Recipients } from "@/lib/documents/core/model";
import { bodyInText } from "../body-in-text";
import type { DecisionContent } from "../content";
import type { CitedBasis } from "../decision-facts";
import type { DecisionKind, DraftingFacts } from "../decision-kind";
import { draftPaperContent } from "../papers/draft-paper-content";
import type { PaperContent } from "../papers/paper-content";
import type { PaperDraftingFacts } from "../papers/paper-facts";
import { issuerForm } from "../papers/paper-issuer";
import type { PaperKind } from "../papers/paper-kind";
import { withDecisionTexts, withPaperTexts } from "./content-texts";
import { isStanding } from "./make-template";
import type { TemplateBasis, TemplateContent } from "./template-content";
import {
  type DrawnWords,
  decisionWords,
  drawText,
  FORMER_DECISIONS,
  placeAndDay,
  USUAL_ADDRESSEES,
  USUAL_RECIPIENTS_LINE,
} from "./template-words";

/** An entry of the register that may be cited today. */
export interface CitableBasis extends CitedBasis {
  readonly number: string | null;
}

export interface DrawnFromTemplate<Content> {
  readonly content: Content;
  /** Numbers of bases the template cites that may not be cited today: they are left out. */
  readonly fallen: readonly string[];
}

function basesFrom(bases: readonly TemplateBasis[], citable: readonly CitableBasis[], own: readonly Basis[]) {
  const fallen: string[] = [];
  const cited = (one: TemplateBasis): readonly Basis[] => {
    if (one.type === "written") return [one.basis];
    if (one.type === "standing") return own.filter(isStanding);
    if (one.type === "usual") return own;
    const entry = citable.find(({ number }) => number === one.number);
    if (entry) return [{ id: one.id, type: "basis", text: plain(entry.citation), legalBasisId: entry.id }];
    fallen.push(one.number);
    return [];
  };
  const drawn = bases.flatMap(cited);
  const once = drawn.filter(({ id }, index) => drawn.findIndex((other) => other.id === id) === index);
  return { bases: once, fallen };
}

/** Recipients of the template; the line that stands for the usual ones gives way to them. */
function recipientsFrom(written: Recipients, usual: Recipients, articleIds: readonly string[]): Recipients {
  const lines = written.lines.flatMap((line) => {
    if (line.type !== "to" || line.text !== USUAL_RECIPIENTS_LINE) return [line];
    return usual.lines.flatMap((one) => {
      if (one.type !== "as-article" || articleIds.includes(one.articleId)) return [one];
      const last = articleIds.at(-1);
      return last === undefined ? [] : [{ ...one, articleId: last }];
    });
  });
  return { lines, archive: written.archive.length > 0 ? written.archive : usual.archive };
}

function paperWords(facts: PaperDraftingFacts, own: PaperContent): DrawnWords {
  const head = facts.committee.find(({ role }) => role === "Trưởng ban");
  return {
    ...placeAndDay(facts.commune, facts.today),
    "co-quan": issuerForm(facts.issuer, facts).inText,
    "trich-yeu": own.subject,
    ...(head ? { "truong-ban": head.name } : {}),
    ...(facts.committeeDecision ? { "quyet-dinh-bcd": decisionWords(facts.committeeDecision) } : {}),
  };
}

/** A paper drawn from the commune's own wording, with the facts, the signer and the register of today. */
export function paperFromTemplate(
  kind: PaperKind,
  template: TemplateContent & { readonly content: PaperContent },
  facts: PaperDraftingFacts,
  citable: readonly CitableBasis[],
): DrawnFromTemplate<PaperContent> {
  const own = draftPaperContent(kind, facts);
  const words = paperWords(facts, own);
  const { content } = template;
  const { bases, fallen } = basesFrom(template.bases, citable, own.bases);
  const articleIds = content.blocks.flatMap(({ type, id }) => (type === "article" ? [id] : []));
  const usual = (line: string) => (line === USUAL_ADDRESSEES ? own.addressees : [line]);
  const kept: PaperContent = {
    ...content,
    addressees: content.addressees.flatMap(usual),
    recipients: recipientsFrom(content.recipients, own.recipients, articleIds),
  };
  const drawn = withPaperTexts(kept, (text) => drawText(text, words));
  return {
    content: { ...own, ...drawn, issuer: facts.issuer, bases, signerId: facts.signer?.id ?? null, secretary: "" },
    fallen,
  };
}

function decisionFacts(facts: DraftingFacts): DrawnWords {
  const [body, ...others] = facts.bodies;
  const [standing, ...earlier] = facts.standing;
  const only = others.length === 0 ? body : undefined;
  return {
    ...{ xa: `${facts.commune.unitType} ${facts.commune.name}`, "ten-xa": facts.commune.name },
    ...{ tinh: facts.commune.provinceName, "don-vi-ban": facts.commune.hamletWord },
    ...(only ? { "to-chuc": bodyInText(only, facts.commune) } : {}),
    ...(only?.hamletName ? { "ban-cua-to": only.hamletName } : {}),
    ...(standing
      ? { "quyet-dinh-cu": earlier.length === 0 ? decisionWords(standing) : FORMER_DECISIONS }
      : { "quyet-dinh-cu": "…" }),
    ...(facts.committee ? { "quyet-dinh-bcd": decisionWords(facts.committee) } : {}),
  };
}

/** A decision about rosters drawn from the commune's own wording; its lists come from the rosters as in any draft. */
export function decisionFromTemplate(
  kind: Pick<DecisionKind, "draft">,
  template: TemplateContent & { readonly content: DecisionContent },
  facts: DraftingFacts,
  citable: readonly CitableBasis[],
): DrawnFromTemplate<DecisionContent> {
  const own = kind.draft(facts);
  const words = decisionFacts(facts);
  const { bases, fallen } = basesFrom(template.bases, citable, own.bases);
  const drawn = withDecisionTexts(template.content, (text) => drawText(text, words));
  return {
    content: {
      ...{ ...drawn, bases, signerPostId: facts.signerPostId, effectiveFrom: null },
      annexTitle: drawn.annexTitle.toLocaleUpperCase("vi"),
    },
    fallen,
  };
}
