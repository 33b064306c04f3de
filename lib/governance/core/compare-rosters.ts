import type { BodyRole, Mark, Pillar } from "./kinds";
import { holderKeys, type RosterMember } from "./roster";

/** How one roster differs from another. */
export interface RosterDifference<Member> {
  readonly joined: readonly Member[];
  readonly left: readonly Member[];
  /** Those of both whose role, post, duty, marks or charges are other; as the later roster has them. */
  readonly changed: readonly Member[];
}

/** What a roster says of a place beside who holds it. */
export type Said = Pick<RosterMember, "role" | "positionTitle" | "duty" | "marks" | "pillars"> & {
  readonly hamlets: readonly { readonly id: string; readonly supporting: boolean }[];
  readonly units: readonly { readonly id: string }[];
};

/** Everything a roster says of a member but the place in the list: two rows that say the same are the same to a reader. */
export function sayingOf({ role, positionTitle, duty, marks, pillars, hamlets, units }: Said): string {
  return JSON.stringify([
    role,
    positionTitle,
    duty,
    [...marks].sort(),
    [...pillars].sort(),
    hamlets.map(({ id, supporting }) => `${id}${supporting ? "+" : ""}`).sort(),
    units.map(({ id }) => id).sort(),
  ]);
}

/** Compares by who holds each place: from what was believed to what is known since. */
export function compareRosters<Member extends RosterMember>(
  before: readonly Member[],
  after: readonly Member[],
): RosterDifference<Member> {
  const keysBefore = holderKeys(before);
  const keysAfter = holderKeys(after);
  const then = new Map(before.map((member, index) => [keysBefore[index], member]));
  const since = new Set(keysAfter);
  return {
    joined: after.filter((_, index) => !then.has(keysAfter[index])),
    left: before.filter((_, index) => !since.has(keysBefore[index] ?? "")),
    changed: after.filter((member, index) => {
      const former = then.get(keysAfter[index]);
      return former !== undefined && sayingOf(former) !== sayingOf(member);
    }),
  };
}

/** A place that follows a post, where another person (or nobody) is taken to hold the post. */
export interface OtherHolder<Member> {
  readonly before: Member;
  readonly after: Member;
}

/** The places by post of both rosters whose holder is another: who sits by post changes without the body changing. */
export function otherHolders<Member extends RosterMember>(
  before: readonly Member[],
  after: readonly Member[],
): OtherHolder<Member>[] {
  const keysBefore = holderKeys(before);
  const then = new Map(before.map((member, index) => [keysBefore[index], member]));
  const keysAfter = holderKeys(after);
  return after.flatMap((member, index) => {
    const former = then.get(keysAfter[index]);
    return former?.exOfficio && former.personId !== member.personId ? [{ before: former, after: member }] : [];
  });
}

/** A stored term with what stands beside it, as far as it says something of its holder. */
export interface StoredTerm {
  readonly role: string;
  readonly positionTitle: string;
  readonly duty: string;
  readonly marks: readonly string[];
  readonly pillars: readonly string[];
  readonly charges: readonly { readonly hamletId: string; readonly supporting: boolean }[];
  readonly unitCharges: readonly { readonly unitId: string }[];
}

/** What a stored term says of its holder, to be compared with what a roster says. */
export function sayingOfRow(row: StoredTerm): string {
  return sayingOf({
    ...row,
    role: row.role as BodyRole,
    marks: row.marks as Mark[],
    pillars: row.pillars as Pillar[],
    hamlets: row.charges.map(({ hamletId, supporting }) => ({ id: hamletId, supporting })),
    units: row.unitCharges.map(({ unitId }) => ({ id: unitId })),
  });
}
