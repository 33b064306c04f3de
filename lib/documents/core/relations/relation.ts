import type { CivilDate } from "@/lib/kernel/civil-date";

/** What a document does to another: changes it, takes its place, ends it, or mends an error of form in it. */
export const RELATION_KINDS = ["amends", "replaces", "ends", "corrects"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A document as its relations need it. */
export interface RelatedDocument {
  readonly id: string;
  readonly state: "draft" | "issued" | "recorded" | "revoked";
  readonly issuedOn: CivilDate | null;
  /** Null in a draft. */
  readonly effectiveFrom: CivilDate | null;
}

export interface Relation {
  readonly id: string;
  readonly fromId: string;
  readonly kind: RelationKind;
  readonly toId: string;
  /** "Điều 3", where it is not the whole. */
  readonly part: string | null;
}

/** Does the document say anything, on whatever day? A draft does not yet, a revoked one does no longer. */
export function speaks({ state, effectiveFrom }: RelatedDocument): boolean {
  return (state === "issued" || state === "recorded") && effectiveFrom !== null;
}
