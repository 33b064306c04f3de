import type { RosterMember } from "./roster";

/** How many a roster has; collaborators help a team and are not of its members. */
export interface Headcount {
  readonly members: number;
  readonly helpers: number;
  readonly vacant: number;
}

/** Counts those who sit, those who help, and the seats that wait for someone. */
export function headcount(roster: readonly Pick<RosterMember, "role" | "personId">[]): Headcount {
  const seated = roster.filter(({ personId }) => personId !== null);
  const helpers = seated.filter(({ role }) => role === "cong-tac-vien").length;
  return { members: seated.length - helpers, helpers, vacant: roster.length - seated.length };
}

/** "10 thành viên, 3 cộng tác viên, 1 vị trí khuyết" */
export function headcountInWords({ members, helpers, vacant }: Headcount): string {
  return [
    `${members} thành viên`,
    helpers > 0 ? `${helpers} cộng tác viên` : "",
    vacant > 0 ? `${vacant} vị trí khuyết` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
