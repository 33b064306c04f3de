import type { CoverStanding, HamletCover } from "@/lib/governance/core/coverage";
import type { Overload } from "@/lib/governance/core/overload";
import { roleLabel } from "@/lib/governance/labels";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import { formatDay } from "@/lib/kernel/civil-date";
import { hamletNames, memberName } from "./member-words";

export const standingLabel: Record<CoverStanding, string> = {
  none: "Chưa có người phụ trách chính",
  one: "Một người",
  several: "Nhiều người",
};

/** How a bản stands, in words: with nobody at all, or with some who only support. */
export function standingWords({ standing, supporters }: Pick<HamletCover<unknown>, "standing" | "supporters">): string {
  if (standing !== "none") return standingLabel[standing];
  return supporters.length > 0 ? "Chỉ có người phối hợp" : "Chưa có ai";
}

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
  const supported = view.rows.filter(({ standing, supporters }) => standing === "none" && supporters.length > 0).length;
  const only = supported > 0 ? ` (${supported} bản chỉ có người phối hợp)` : "";
  const parts = [
    `${view.rows.length - none}/${view.rows.length} bản có người phụ trách chính`,
    ...(none > 0 ? [`${none} bản chưa có${only}`] : []),
    ...(several > 0 ? [`${several} bản có nhiều người`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** "Ông Nguyễn Văn An: 7 bản (…); Phó Trưởng ban, Ban Chỉ đạo: …; Tổ trưởng, Tổ …: …" for paper. */
export function overloadWords(overload: Overload): string {
  const seats = overload.seats
    .filter(({ hamlets }) => hamlets.length > 0)
    .map((seat) => `${roleLabel[seat.member.role]} ${seat.bodyName}: ${hamletNames(seat.hamlets)}`);
  return `${memberName(overload)} ${overload.hamlets.length} bản (${seats.join("; ")}).`;
}

/** What counts as too much here, and how it is counted. */
export function overloadRule(most: number): string {
  return `Nhiều hơn ${most} bản một người, tính cả phụ trách chính và phối hợp ở mọi tổ chức; bản có ở nhiều nơi tính một lần.`;
}
