import { bodyForm } from "@/lib/governance/core/kinds";
import { charterOf } from "./body-charter";
import { bodyInText } from "./body-in-text";
import type { DecisionContent, DraftArticle } from "./content";
import type { DecisionKind, DraftingFacts } from "./decision-kind";
import { article, carriedOut, citedBases, restGoesOn, text, USUAL_RECIPIENTS } from "./decision-parts";
import { establishingBody, onlyBody } from "./qd-thanh-lap-to";

/** What changes in one body, then everyone in it: the first articles of its kiện toàn. */
export function amendedBody(name: string, shortName: string): DraftArticle[] {
  return [
    article("kien-toan", text("paragraph", "kien-toan-1", `Kiện toàn ${name} như sau:`), {
      type: "changes",
      id: "thay-doi",
    }),
    article(
      "thanh-lap",
      text("paragraph", "thanh-phan-1", `Sau khi kiện toàn, ${shortName} gồm các ông, bà có tên sau đây:`),
      { type: "members", id: "thanh-vien" },
    ),
  ];
}

function draft(facts: DraftingFacts): DecisionContent {
  const body = onlyBody(facts);
  const name = bodyInText(body, facts.commune);
  return {
    format: 1,
    issuer: charterOf(body.kind, facts).issuer,
    subject: `Về việc kiện toàn ${name}`,
    bases: citedBases(facts.bases, facts.standing),
    articles: [
      ...amendedBody(name, bodyForm[body.kind].shortName),
      article("hieu-luc", { type: "effect", id: "hieu-luc-1" }, ...restGoesOn(facts.standing)),
      carriedOut("thanh-lap"),
    ],
    recipients: USUAL_RECIPIENTS,
    signerPostId: facts.signerPostId,
    effectiveFrom: null,
    annex: "none",
    annexTitle: "",
  };
}

/** Quyết định kiện toàn of the same bodies. */
export const amendingBody: DecisionKind = {
  ...establishingBody,
  template: "qd-kien-toan-to/2026-11",
  scope: "changes",
  draft,
};
