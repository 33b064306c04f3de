import { communeInText } from "@/lib/organization/core/commune-names";
import type { DecisionContent } from "./content";
import type { CitedBasis, DecisionFacts, StandingDecision } from "./decision-facts";
import type { DecisionKind } from "./decision-kind";
import { article, carriedOut, citedBases, restGoesOn, text } from "./decision-parts";
import { draftEstablishment, establishingCommittee } from "./qd-thanh-lap-bcd";

/** The draft of a kiện toàn: what changes, then the whole list as it will be. */
export function draftAmendment(
  facts: Pick<DecisionFacts, "commune">,
  bases: readonly CitedBasis[],
  signerPostId: string | null,
  standing: StandingDecision | null,
): DecisionContent {
  const place = communeInText(facts.commune);
  const former = standing ? [standing] : [];
  return {
    ...draftEstablishment(facts, bases, signerPostId),
    subject: `Về việc kiện toàn Ban Chỉ đạo chuyển đổi số ${place}`,
    bases: citedBases(bases, former),
    articles: [
      article("kien-toan", text("paragraph", "kien-toan-1", `Kiện toàn Ban Chỉ đạo chuyển đổi số ${place} như sau:`), {
        type: "changes",
        id: "thay-doi",
      }),
      article(
        "thanh-lap",
        text("paragraph", "thanh-phan-1", "Sau khi kiện toàn, Ban Chỉ đạo gồm các ông, bà có tên sau đây:"),
        { type: "members", id: "thanh-vien" },
        text(
          "paragraph",
          "thanh-phan-2",
          "Nhiệm vụ của từng thành viên được phân công tại Phụ lục kèm theo Quyết định này.",
        ),
      ),
      article("hieu-luc", { type: "effect", id: "hieu-luc-1" }, ...restGoesOn(former)),
      carriedOut("thanh-lap"),
    ],
  };
}

/** Quyết định kiện toàn Ban Chỉ đạo. */
export const amendingCommittee: DecisionKind = {
  ...establishingCommittee,
  template: "qd-kien-toan-bcd/2026-11",
  scope: "changes",
  draft: (facts) => draftAmendment(facts, facts.bases, facts.signerPostId, facts.standing[0] ?? null),
};
