import { type BodyKind, bodyForm, headOf } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import type { BodyFacts } from "../decision-facts";

const OPEN = "…";

const BLANK: Omit<RosterMember, "role"> = {
  ...{ id: "cho-trong", personId: "cho-trong", exOfficio: null, vacant: false, honorific: null },
  ...{ fullName: OPEN, positionTitle: OPEN, position: 1, duty: OPEN, marks: [], pillars: [], hamlets: [], units: [] },
};

/** A body of which nothing is known yet: what the look of a decision's template is composed with. */
export function blankBody(kind: BodyKind, index: number): BodyFacts {
  return {
    bodyId: `cho-trong-${index}`,
    kind,
    name: `${bodyForm[kind].shortName} ${OPEN}`,
    hamletName: OPEN,
    members: [{ ...BLANK, role: headOf(kind) }],
    sitting: 0,
    changes: [],
  };
}
