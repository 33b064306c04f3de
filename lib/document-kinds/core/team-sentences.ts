import { padNumber } from "@/lib/documents/core/number";
import { isFilled } from "@/lib/governance/core/roster";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { BodyFacts, DecisionFacts } from "./decision-facts";

export interface TeamTotals {
  readonly teams: number;
  /** Who sits, without the nhóm cộng tác viên and without places left empty. */
  readonly members: number;
  readonly helpers: number;
  readonly ambassadors: number;
}

/** How many there are, counted from the rosters themselves. */
export function teamTotals(bodies: readonly Pick<BodyFacts, "members">[]): TeamTotals {
  const sitting = bodies.flatMap(({ members }) => members.filter(isFilled));
  const helpers = sitting.filter(({ role }) => role === "cong-tac-vien").length;
  const ambassadors = sitting.filter(({ marks }) => marks.includes("dai-su-so")).length;
  return { teams: bodies.length, members: sitting.length - helpers, helpers, ambassadors };
}

/** "175 thành viên và 12 cộng tác viên". */
export function membersInWords({ members, helpers }: TeamTotals): string {
  const both = helpers > 0 ? ` và ${padNumber(helpers)} cộng tác viên` : "";
  return `${padNumber(members)} thành viên${both}`;
}

/** The bodies a kiện toàn says something of: one whose roster stays as it is has no place in it. */
export function amendedBodies(bodies: readonly BodyFacts[]): readonly BodyFacts[] {
  const changed = bodies.filter(({ changes }) => changes.length > 0);
  return changed.length > 0 ? changed : bodies;
}

const ANNEXED = "(có danh sách tại Phụ lục kèm theo Quyết định này)";

function teamsInText({ commune }: Pick<DecisionFacts, "commune">, count: number): string {
  const place = `tại các ${commune.hamletWord} trên địa bàn ${communeInText(commune)}`;
  return `${padNumber(count)} Tổ công nghệ số cộng đồng ${place}`;
}

/** The sentences that count teams: nobody types a number into them. */
export const teamSentence = {
  established: (facts: DecisionFacts): string => {
    const totals = teamTotals(facts.bodies);
    return `Thành lập ${teamsInText(facts, totals.teams)}, với tổng số ${membersInWords(totals)} ${ANNEXED}.`;
  },
  amended: (facts: DecisionFacts): string =>
    `Kiện toàn ${teamsInText(facts, amendedBodies(facts.bodies).length)} như sau:`,
  consolidated: ({ bodies }: DecisionFacts): string => {
    const totals = teamTotals(amendedBodies(bodies));
    return `Sau khi kiện toàn, ${padNumber(totals.teams)} Tổ nêu trên có tổng số ${membersInWords(totals)} ${ANNEXED}.`;
  },
} as const;
