import { bodyInText } from "./body-in-text";
import type { DecisionContent, DraftArticle } from "./content";
import type { DecisionKind, DraftingFacts } from "./decision-kind";
import { article, citedBases, restGoesOn } from "./decision-parts";
import { amendedBody } from "./qd-kien-toan-to";
import {
  carriedOutByTeams,
  establishingTeams,
  NAMED_AT_MOST,
  teamContent,
  teamsInSubject,
} from "./qd-thanh-lap-to-cnscd";

const AMENDED_TEAMS: readonly DraftArticle[] = [
  article("kien-toan", { type: "amended", id: "kien-toan-1" }, { type: "changes", id: "thay-doi" }),
  article("thanh-lap", { type: "consolidated", id: "thanh-phan-1" }),
];

function draft(facts: DraftingFacts): DecisionContent {
  const [only, second] = facts.bodies;
  const one = only && !second ? bodyInText(only, facts.commune) : null;
  const cited = facts.standing.length <= NAMED_AT_MOST ? facts.standing : [];
  return {
    ...teamContent(facts),
    subject: `Về việc kiện toàn ${one ?? teamsInSubject(facts)}`,
    bases: citedBases(facts.bases, cited),
    articles: [
      ...(one ? amendedBody(one, "Tổ") : AMENDED_TEAMS),
      article("hieu-luc", { type: "effect", id: "hieu-luc-1" }, ...restGoesOn(facts.standing)),
      carriedOutByTeams(facts),
    ],
  };
}

/** Quyết định kiện toàn Tổ công nghệ số cộng đồng: one team, or several with the lists after it as annex. */
export const amendingTeams: DecisionKind = {
  ...establishingTeams,
  template: "qd-kien-toan-to-cnscd/2026-11",
  scope: "changes",
  draft,
};
