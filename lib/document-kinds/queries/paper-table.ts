import type { OfficeChange } from "@/lib/documents/core/office-change";
import type { OfferedGroup } from "@/lib/documents/core/recipients";
import { canDraft } from "@/lib/documents/policy";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import { type LegalBasisView, listLegalBases } from "@/lib/documents/queries/legal-bases";
import { readOfficeChanges } from "@/lib/documents/queries/office-changes";
import { offeredGroups } from "@/lib/documents/queries/recipients";
import { readSentences } from "@/lib/documents/queries/relations";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import type { AmendableArticle } from "../core/amendable";
import { isPaperContent, type PaperContent } from "../core/papers/paper-content";
import type { PaperFacts, PaperUnit } from "../core/papers/paper-facts";
import { issuerForm, seriesOf } from "../core/papers/paper-issuer";
import { type PaperKindCode, paperKindCodeOf, paperKinds } from "../core/papers/paper-kinds";
import { readAmendable } from "./consolidated";
import { paperUnitsIn, readPaperFacts } from "./paper-facts";

/** All that the page of a paper's draft shows: the draft, its facts, what may be cited. */
export interface PaperTable {
  readonly document: DocumentView;
  readonly kindCode: PaperKindCode;
  readonly content: PaperContent;
  readonly facts: PaperFacts;
  readonly citableBases: readonly LegalBasisView[];
  /** Everything of the register, for judging what is already cited. */
  readonly register: readonly LegalBasisView[];
  /** Offices that ended, for the lint of its words. */
  readonly offices: readonly OfficeChange[];
  /** Groups of recipients to put into Nơi nhận. */
  readonly recipientGroups: readonly OfferedGroup[];
  /** What its text may say of what it does to other documents. */
  readonly sentences: readonly string[];
  /** The articles it may change, where it changes another text. */
  readonly amendable: readonly AmendableArticle[];
  /** Within which its number will run. */
  readonly series: string;
}

/** The draft of a paper with all that is drawn from; null for what is no such draft, or not this person's to see. */
export async function readPaperTable(actor: Actor, id: string): Promise<PaperTable | null> {
  const document = await readDocument(actor, id);
  if (document?.state !== "draft") return null;
  const kindCode = paperKindCodeOf(document.kind);
  const { content } = document;
  if (!kindCode || !isPaperContent(content)) return null;
  const facts = await readPaperFacts(actor, content.reportPeriod);
  if (!facts) return null;
  const register = await listLegalBases(actor, { query: "", day: actor.today, citableOnly: false });
  const citableBases = register.filter(({ validity }) => validity.citable);
  const series = seriesOf(paperKinds[kindCode].typeName, issuerForm(content.issuer, facts));
  const [offices, recipientGroups] = [await readOfficeChanges(actor), await offeredGroups(actor)];
  const [sentences, amendable] = [await readSentences(actor, id), await readAmendable(actor, content)];
  return {
    ...{ document, kindCode, content, facts, citableBases, register, offices, recipientGroups, series, amendable },
    sentences: content.amendments ? [] : sentences,
  };
}

/** The offices that may issue a paper, to choose from; none for who may not draft. */
export async function paperUnits(actor: Actor): Promise<readonly PaperUnit[]> {
  return canDraft(actor) ? inCommune(actor.communeId, (tx) => paperUnitsIn(tx, actor)) : [];
}
