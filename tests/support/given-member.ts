import type { BodyFacts } from "@/lib/document-kinds/core/decision-facts";
import type { ChargedHamlet, RosterMember } from "@/lib/governance/core/roster";

/** Sits by name and answers for nothing beside the duty: what most tests have no word to say about. */
export const PLAIN_SEAT = { exOfficio: null, vacant: false, marks: [], pillars: [], units: [] } as const;

/** A bản in a member's own charge. */
export const charged = (id: string, name: string): ChargedHamlet => ({ id, name, supporting: false });

/** The committee as a decision that makes its first roster draws it. */
export function committeeFacts(members: readonly RosterMember[]): BodyFacts {
  return {
    ...{ bodyId: "ban-chi-dao", kind: "ban-chi-dao", name: "Ban Chỉ đạo chuyển đổi số", hamletName: null },
    ...{ members, sitting: 0, changes: [] },
  };
}
