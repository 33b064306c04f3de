import type { RosterMember } from "./roster";

/** A bản as the matrix counts it. */
export interface CoveredHamlet {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** How many are in charge of a bản: nobody, one, or more than one. */
export type CoverStanding = "none" | "one" | "several";

export interface HamletCover<Member> {
  readonly hamlet: CoveredHamlet;
  readonly members: readonly Member[];
  readonly standing: CoverStanding;
}

export interface MemberLoad<Member> {
  readonly member: Member;
  readonly hamlets: readonly CoveredHamlet[];
  readonly overloaded: boolean;
}

/** All bản of a day by who is in charge, and all who are in charge by their bản. */
export interface Coverage<Member> {
  readonly rows: readonly HamletCover<Member>[];
  /** Those in charge of at least one bản, in the order of the roster. */
  readonly loads: readonly MemberLoad<Member>[];
  /** Charges of bản that do not exist on the day: what a merger or an end of a bản leaves behind. */
  readonly lost: readonly { readonly member: Member; readonly hamletName: string }[];
}

/** Above this many bản a member is said to be overloaded, where the commune says nothing else. */
export const MOST_HAMLETS = 5;

function standingOf(count: number): CoverStanding {
  if (count === 0) return "none";
  return count === 1 ? "one" : "several";
}

/**
 * Lays the roster over the bản of a day. A place still without a person is in charge of nothing; more than `most` bản of
 * one member is an overload.
 */
export function coverHamlets<
  Member extends Pick<RosterMember, "personId" | "position"> & {
    readonly hamlets: readonly { readonly id: string; readonly name: string }[];
  },
>(hamlets: readonly CoveredHamlet[], roster: readonly Member[], most: number = MOST_HAMLETS): Coverage<Member> {
  const ordered = [...hamlets].sort((a, b) => a.number - b.number);
  const existing = new Set(hamlets.map(({ id }) => id));
  const members = roster.filter(({ personId }) => personId !== null).sort((a, b) => a.position - b.position);
  const inCharge = (member: Member, hamlet: CoveredHamlet) => member.hamlets.some(({ id }) => id === hamlet.id);
  const loads = members.map((member) => {
    const own = ordered.filter((hamlet) => inCharge(member, hamlet));
    return { member, hamlets: own, overloaded: own.length > most };
  });
  return {
    rows: ordered.map((hamlet) => {
      const own = members.filter((member) => inCharge(member, hamlet));
      return { hamlet, members: own, standing: standingOf(own.length) };
    }),
    loads: loads.filter((load) => load.hamlets.length > 0),
    lost: members.flatMap((member) =>
      member.hamlets.filter(({ id }) => !existing.has(id)).map(({ name }) => ({ member, hamletName: name })),
    ),
  };
}
