import type { RosterMember } from "./roster";

/** What differs between two rosters of one day: who came, who is gone, and whose place or duty is another. */
export interface RosterDifference<Member> {
  readonly joined: readonly Member[];
  readonly left: readonly Member[];
  readonly changed: readonly Member[];
}

/** Everything a list says of a member but the order: two rows that say the same are the same to a reader. */
export function sayingOf({
  role,
  positionTitle,
  duty,
  hamlets,
}: Pick<RosterMember, "role" | "positionTitle" | "duty"> & {
  readonly hamlets: readonly { readonly id: string }[];
}): string {
  return JSON.stringify([role, positionTitle, duty, hamlets.map(({ id }) => id).sort()]);
}

/** Compares by person: from what was believed to what is known since. */
export function compareRosters<Member extends RosterMember>(
  before: readonly Member[],
  after: readonly Member[],
): RosterDifference<Member> {
  const then = new Map(before.map((member) => [member.personId, member]));
  const since = new Set(after.map((member) => member.personId));
  return {
    joined: after.filter((member) => !then.has(member.personId)),
    left: before.filter((member) => !since.has(member.personId)),
    changed: after.filter((member) => {
      const former = then.get(member.personId);
      return former !== undefined && sayingOf(former) !== sayingOf(member);
    }),
  };
}
