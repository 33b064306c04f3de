import { plain } from "@/lib/documents/core/inline";
import type { Annex, Block, DocumentMarks, DocumentModel, InlineText, IssueDate } from "@/lib/documents/core/model";
import { type CivilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import { agencyLines } from "@/lib/organization/core/commune-names";
import { authorityOf } from "./authority";
import { changeClauses } from "./change-clauses";
import { annexOf, type DecisionContent, type DraftBlock, isText } from "./content";
import type { DecisionFacts } from "./decision-facts";
import { dutyTable } from "./duty-annex";
import { memberClauses } from "./member-words";
import { toInline } from "./references";
import { rosterTable } from "./roster-annex";
import { amendedBodies, teamSentence } from "./team-sentences";

/** Type of every decision, in capitals. */
export const DECISION_TYPE = "QUYẾT ĐỊNH";
/** Symbol and series of the People's Committee's decisions. */
export const DECISION_SYMBOL = "QĐ-UBND";

export interface Outcome {
  /** "05" once given. */
  readonly number: string | null;
  readonly date: IssueDate;
  readonly marks: DocumentMarks;
}

function effectSentence(effectiveFrom: CivilDate | null): InlineText {
  const from = effectiveFrom ? `từ ${formatDayInWords(effectiveFrom)}` : "kể từ ngày ký";
  return plain(`Quyết định này có hiệu lực ${from}.`);
}

function composeBlock(block: DraftBlock, facts: DecisionFacts, content: DecisionContent): Block[] {
  const { bodies } = facts;
  const paragraph = (text: InlineText): Block[] => [{ type: "paragraph", id: block.id, text }];
  if (isText(block)) {
    const text = toInline(block.text);
    return block.type === "paragraph" ? paragraph(text) : [{ type: block.type, id: block.id, text, content: [] }];
  }
  switch (block.type) {
    case "members":
      return bodies.flatMap(memberClauses);
    case "changes":
      return changeClauses(bodies);
    case "effect":
      return paragraph(effectSentence(content.effectiveFrom));
    default:
      return paragraph(plain(teamSentence[block.type](facts)));
  }
}

function annexes(content: DecisionContent, { bodies, commune }: DecisionFacts): Annex[] {
  const annex = { title: content.annexTitle, orientation: "portrait", signature: null } as const;
  switch (annexOf(content)) {
    case "none":
      return [];
    case "duties":
      return [
        { ...annex, id: "phan-cong-nhiem-vu", content: [dutyTable(bodies[0]?.members ?? [], commune.hamletWord)] },
      ];
    case "rosters": {
      const amends = content.articles.some(({ blocks }) => blocks.some(({ type }) => type === "consolidated"));
      return [{ ...annex, id: "danh-sach-cac-to", content: [rosterTable(amends ? amendedBodies(bodies) : bodies)] }];
    }
  }
}

/** The decision as a document: the written parts, with members, duties, signer and effect drawn from facts. */
export function composeDecision(content: DecisionContent, facts: DecisionFacts, outcome: Outcome): DocumentModel {
  const { commune, signer } = facts;
  const authority = authorityOf(content.issuer, signer?.lines ?? ["CHỦ TỊCH"], commune);
  return {
    format: 1,
    typeName: DECISION_TYPE,
    header: {
      superior: [],
      agency: agencyLines(commune),
      issuerInText: authority.issuerInText,
      number: { number: outcome.number, symbol: DECISION_SYMBOL },
      issued: { place: commune.name, date: outcome.date },
    },
    marks: outcome.marks,
    subject: content.subject,
    addressees: [],
    authorityLine: authority.authorityLine,
    bases: content.bases,
    command: "QUYẾT ĐỊNH:",
    body: content.articles.map((draft) => ({
      type: "article",
      id: draft.id,
      title: null,
      content: draft.blocks.flatMap((block) => composeBlock(block, facts, content)),
    })),
    recipients: content.recipients,
    signature: {
      type: "single",
      signature: {
        id: "nguoi-ky",
        authority: authority.signatureLines,
        postAboveName: null,
        name: signer?.name ?? "",
      },
    },
    annexes: annexes(content, facts),
    attached: [],
  };
}
