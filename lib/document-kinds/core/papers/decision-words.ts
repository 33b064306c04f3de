import { citedBases } from "../decision-parts";
import type { PaperAnnex, PaperAttached, PaperBlock } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";
import type { PaperKind, PaperWords } from "./paper-kind";
import { recipients } from "./paper-parts";

/** What every decision of this form says: its bases, its articles, who carries it out, who gets it. */
export function decisionWords(
  facts: PaperDraftingFacts,
  input: {
    readonly subject: string;
    readonly articles: readonly (readonly [id: string, text: string])[];
    /** Who answers for it beside the offices. */
    readonly carriers: string;
    readonly to: readonly string[];
    readonly attached?: PaperAttached;
    readonly annexes?: readonly PaperAnnex[];
  },
): PaperWords {
  const { subject, articles, carriers, to, attached, annexes = [] } = input;
  const article = (id: string, text: string): PaperBlock[] => [
    { type: "article", id, text: "" },
    { type: "paragraph", id: `${id}-1`, text },
  ];
  const carried = `Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội, ${carriers} chịu trách nhiệm thi hành Quyết định này.`;
  return {
    subject,
    bases: citedBases(facts.bases, facts.committeeDecision ? [facts.committeeDecision] : []),
    blocks: [
      ...articles.flatMap(([id, text]) => article(id, text)),
      ...article("hieu-luc", "Quyết định này có hiệu lực kể từ ngày ký."),
      ...article("thi-hanh", carried),
    ],
    ...(attached ? { attached } : {}),
    annexes,
    recipients: recipients(facts, { articleId: "thi-hanh" }, ...to),
  };
}

/** What decisions have in common as a kind. */
export const DECISION_FORM = {
  ...{ typeName: "QUYẾT ĐỊNH", layout: "articles", addressed: false, signedBy: "one" },
  usualBases: ["72/2025/QH15", "148/2025/QH15", "224/2026/NĐ-CP"],
} as const satisfies Partial<PaperKind>;
