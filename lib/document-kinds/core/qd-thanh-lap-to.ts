import { bodyForm } from "@/lib/governance/core/kinds";
import { charterOf } from "./body-charter";
import { bodyInText } from "./body-in-text";
import { DECISION_SYMBOL } from "./compose-decision";
import type { DecisionContent } from "./content";
import type { DecisionKind, DraftingFacts } from "./decision-kind";
import { article, carriedOut, citedBases, clauses, effectOver, text, USUAL_RECIPIENTS } from "./decision-parts";
import { USUAL_BASES } from "./qd-thanh-lap-bcd";

/** The body a decision of one body is about. */
export function onlyBody({ bodies }: DraftingFacts): DraftingFacts["bodies"][number] {
  const [body] = bodies;
  if (!body) throw new Error("a decision is drafted for at least one body");
  return body;
}

function draft(facts: DraftingFacts): DecisionContent {
  const body = onlyBody(facts);
  const name = bodyInText(body, facts.commune);
  const { shortName } = bodyForm[body.kind];
  const { duties, regime, issuer, servesCommittee } = charterOf(body.kind, facts);
  const committee = servesCommittee && facts.committee ? [facts.committee] : [];
  const short = name === shortName ? "" : ` (sau đây gọi tắt là ${shortName})`;
  return {
    format: 1,
    issuer,
    subject: `Về việc thành lập ${name}`,
    bases: citedBases(facts.bases, committee),
    articles: [
      article(
        "thanh-lap",
        text("paragraph", "thanh-lap-1", `Thành lập ${name}${short}, gồm các ông, bà có tên sau đây:`),
        { type: "members", id: "thanh-vien" },
      ),
      clauses("nhiem-vu", `Nhiệm vụ của ${shortName}`, duties),
      clauses("che-do", "Chế độ làm việc", regime),
      effectOver(facts.standing, DECISION_SYMBOL),
      carriedOut("thanh-lap"),
    ],
    recipients: USUAL_RECIPIENTS,
    signerPostId: facts.signerPostId,
    effectiveFrom: null,
    annex: "none",
    annexTitle: "",
  };
}

/** Quyết định thành lập Tổ giúp việc, nhóm công tác, Tổ công nghệ số cộng đồng cấp xã, Ban Truyền thông, Group. */
export const establishingBody: DecisionKind = {
  template: "qd-thanh-lap-to/2026-11",
  scope: "whole",
  bodyKinds: ["to-giup-viec", "nhom-cong-tac", "to-cnscd-xa", "ban-truyen-thong", "group"],
  severalBodies: false,
  symbol: DECISION_SYMBOL,
  series: DECISION_SYMBOL,
  usualBases: USUAL_BASES,
  draft,
};
