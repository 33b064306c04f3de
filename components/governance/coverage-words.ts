import { type CoverStanding, type MemberLoad, MOST_HAMLETS } from "@/lib/governance/core/coverage";
import type { RosterMember } from "@/lib/governance/core/roster";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import { formatDay } from "@/lib/kernel/civil-date";
import { hamletNames, memberName } from "./member-words";

export const standingLabel: Record<CoverStanding, string> = {
  none: "Chưa có ai",
  one: "Một người",
  several: "Nhiều người",
};

/** "theo danh sách có hiệu lực ngày 22/11/2026" */
export function sourceWords({ source, day }: Pick<CoverageView, "source" | "day">): string {
  return source === "proposed"
    ? `theo danh sách dự kiến, các bản ngày ${formatDay(day)}`
    : `theo danh sách có hiệu lực ngày ${formatDay(day)}`;
}

/** How the bản stand, in one sentence. */
export function coverageWords(view: Pick<CoverageView, "rows">): string {
  const count = (standing: CoverStanding) => view.rows.filter((row) => row.standing === standing).length;
  const [none, several] = [count("none"), count("several")];
  const parts = [
    `${view.rows.length - none}/${view.rows.length} bản có người phụ trách`,
    ...(none > 0 ? [`${none} bản chưa có ai`] : []),
    ...(several > 0 ? [`${several} bản có nhiều người`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** "Ông Nguyễn Văn An phụ trách 7 bản: …": who carries more than the usual number, and which. */
export function overloadWords({ member, hamlets }: MemberLoad<RosterMember>): string {
  return `${memberName(member)} phụ trách ${hamlets.length} bản: ${hamletNames(hamlets)}.`;
}

export const OVERLOAD_TITLE = `Phụ trách nhiều hơn ${MOST_HAMLETS} bản`;
