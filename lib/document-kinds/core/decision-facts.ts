import type { BodyKind } from "@/lib/governance/core/kinds";
import { isFilled, type RosterMember } from "@/lib/governance/core/roster";
import type { RosterChange } from "@/lib/governance/core/roster-changes";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { CommuneNames } from "@/lib/organization/core/commune-names";

/** One body a decision seats. */
export interface BodyFacts {
  readonly bodyId: string;
  readonly kind: BodyKind;
  readonly name: string;
  /** The bản whose team it is. */
  readonly hamletName: string | null;
  readonly members: readonly RosterMember[];
  /** How many sit in it on the day before the decision holds. */
  readonly sitting: number;
  /** What it does to the roster of its day; empty when it makes the body's first. */
  readonly changes: readonly RosterChange[];
}

/** What the decision draws from the domains; frozen with it when it is issued. */
export interface DecisionFacts {
  readonly commune: CommuneNames & { readonly hamletWord: string };
  /** The bodies it seats, in the order it names them; one for most decisions, many for hamlet teams. */
  readonly bodies: readonly BodyFacts[];
  /** `lines` without what is signed for: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. */
  readonly signer: { readonly name: string; readonly lines: readonly string[] } | null;
}

/** How many sit by the decision, over all the bodies it seats; empty places are not counted. */
export function countMembers({ bodies }: Pick<DecisionFacts, "bodies">): number {
  return bodies.flatMap(({ members }) => members.filter(isFilled)).length;
}

/** A legal basis as a decision cites it. */
export interface CitedBasis {
  readonly id: string;
  readonly citation: string;
}

/** A decision by which a body sits today, as a new one refers to it. */
export interface StandingDecision {
  /** "05/QĐ-UBND" */
  readonly code: string;
  readonly issuedOn: CivilDate;
  readonly issuerName: string;
  readonly subject: string;
  /** "phần Tổ …", where it also seats bodies that are not asked about. */
  readonly part?: string | null;
}
