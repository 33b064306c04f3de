import type { BodyKind } from "@/lib/governance/core/kinds";
import type { DecisionContent } from "./content";
import type { BodyFacts, CitedBasis, DecisionFacts, StandingDecision } from "./decision-facts";
import type { IssuerCode } from "./issuer";

/** What the first words of a draft are drawn from. */
export interface DraftingFacts {
  readonly commune: DecisionFacts["commune"];
  readonly bodies: readonly Pick<BodyFacts, "kind" | "name" | "hamletName">[];
  readonly bases: readonly CitedBasis[];
  readonly signerPostId: string | null;
  /** The decisions by which the bodies sit today, each once. */
  readonly standing: readonly StandingDecision[];
  /** The decision by which the committee sits today. */
  readonly committee: StandingDecision | null;
  /** Who establishes hamlet teams by the rules in force. */
  readonly teamIssuer: IssuerCode;
}

/** One kind of decision, as drafting, checking and issuing ask for it. */
export interface DecisionKind {
  /** Frozen with what is issued, to tell by which words it was drawn. */
  readonly template: string;
  /** What it does to a roster: "whole" replaces it (thành lập), "changes" touches only what differs (kiện toàn). */
  readonly scope: "whole" | "changes";
  /** The bodies it is for. */
  readonly bodyKinds: readonly BodyKind[];
  /** Whether one decision may seat several of them. */
  readonly severalBodies: boolean;
  readonly symbol: string;
  /** Within which its numbers run. */
  readonly series: string;
  /** The register entries it usually cites, by number; only those in force are taken. */
  readonly usualBases: readonly string[];
  readonly draft: (facts: DraftingFacts) => DecisionContent;
}
