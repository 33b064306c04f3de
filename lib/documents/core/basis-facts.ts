import type { CivilDate } from "@/lib/kernel/civil-date";

/** The facts of an entry that a list may bring. */
export interface BasisFacts {
  readonly type: string;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly issuer: string;
  readonly title: string;
  readonly effectiveFrom: CivilDate | null;
  readonly effectiveTo: CivilDate | null;
  readonly supersededBy: string | null;
  readonly amendedBy: string | null;
  readonly partlyReplacedBy: string | null;
  readonly source: string | null;
  readonly note: string | null;
}
