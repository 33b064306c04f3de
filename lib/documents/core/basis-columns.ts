import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import type { BasisFacts } from "./basis-facts";

const day = (at: CivilDate | null) => (at ? toDbDate(at) : null);

/** The facts of a legal basis as they are stored, with what they are found by. */
export function basisColumns(facts: BasisFacts) {
  const { type, number, issuer, title, supersededBy, amendedBy, partlyReplacedBy, source, note } = facts;
  return {
    ...{ type, number, issuer, title, supersededBy, amendedBy, partlyReplacedBy, source, note },
    issuedOn: day(facts.issuedOn),
    effectiveFrom: day(facts.effectiveFrom),
    effectiveTo: day(facts.effectiveTo),
    folded: fold([type, number ?? "", title, issuer].join(" ")),
  };
}
