import type { Mend } from "@/lib/documents/core/lint/finding";
import { type DecisionContent, isText } from "./content";
import { mendBases, mendingHand, mendRecipients } from "./mend-words";

/** The annexes a decision composes bear its one title, whichever it carries. */
const ANNEX_IDS = ["phan-cong-nhiem-vu", "danh-sach-cac-to"] as const;

/** The draft with the mend made in the words a person wrote; null where what is wrong is drawn from facts. */
export function mendDecision(content: DecisionContent, mend: Mend): DecisionContent | null {
  const hand = mendingHand(mend);
  const mended: DecisionContent = {
    ...content,
    subject: hand.own("subject", content.subject),
    bases: mendBases(content.bases, hand),
    articles: content.articles.map((article) => ({
      ...article,
      blocks: article.blocks
        .filter((block) => !isText(block) || !hand.removes(block.id))
        .map((block) => (isText(block) ? { ...block, text: hand.text(block.id, block.text) } : block)),
    })),
    recipients: mendRecipients(content.recipients, mend, hand),
    annexTitle: ANNEX_IDS.reduce((title, id) => hand.text(id, title), content.annexTitle),
  };
  return hand.changed() || mend.type === "set-archive" ? mended : null;
}
