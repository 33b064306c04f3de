import type { RosterMember } from "./roster";

/** A bản as the matrix counts it. */
export interface CoveredHamlet {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** How many are in charge of a bản: nobody, one, or more than one. Who only supports is not in charge. */
export type CoverStanding = "none" | "one" | "several";

export interface HamletCover<Member> {
  readonly hamlet: CoveredHamlet;
  /** Those in charge of it. */
  readonly members: readonly Member[];
  /** Those who support them. */
  readonly supporters: readonly Member[];
  readonly standing: CoverStanding;
}

export interface MemberLoad<Member> {
  readonly member: Member;
  /** The bản in the member's charge. */
  readonly hamlets: readonly CoveredHamlet[];
  /** The bản where the member supports another. */
  readonly supported: readonly CoveredHamlet[];
}

/** All bản of a day by who is in charge, and all who are in charge by their bản. */
export interface Coverage<Member> {
  readonly rows: readonly HamletCover<Member>[];
  /** Those who answer for at least one bản, in the order of the roster. */
  readonly loads: readonly MemberLoad<Member>[];
  /** Charges of bản that do not exist on the day: what a merger or an end of a bản leaves behind. */
  readonly lost: readonly { readonly member: Member; readonly hamletName: string }[];
}

type Charged = Pick<RosterMember, "personId" | "hamlets">;

/** The bản somebody is in charge of: named or by post, but a vacant place and a supporter count for nothing. */
export function hamletsInCharge(members: readonly Charged[]): ReadonlySet<string> {
  return new Set(
    members
      .filter(({ personId }) => personId !== null)
      .flatMap(({ hamlets }) => hamlets.filter(({ supporting }) => !supporting).map(({ id }) => id)),
  );
}

function standingOf(count: number): CoverStanding {
  if (count === 0) return "none";
  return count === 1 ? "one" : "several";
}

/**
 * Lays the roster over the bản of a day. A place without a person, or whose post nobody holds, is in charge of nothing;
 * a bản that only has supporters has nobody in charge.
 */
export function coverHamlets<Member extends Charged & Pick<RosterMember, "position">>(
  hamlets: readonly CoveredHamlet[],
  roster: readonly Member[],
): Coverage<Member> {
  const ordered = [...hamlets].sort((a, b) => a.number - b.number);
  const existing = new Set(hamlets.map(({ id }) => id));
  const members = roster.filter(({ personId }) => personId !== null).sort((a, b) => a.position - b.position);
  const answers = (member: Member, hamlet: CoveredHamlet, supporting: boolean) =>
    member.hamlets.some((one) => one.id === hamlet.id && one.supporting === supporting);
  const loads = members.map((member) => ({
    member,
    hamlets: ordered.filter((hamlet) => answers(member, hamlet, false)),
    supported: ordered.filter((hamlet) => answers(member, hamlet, true)),
  }));
  return {
    rows: ordered.map((hamlet) => {
      const inCharge = members.filter((member) => answers(member, hamlet, false));
      const supporters = members.filter((member) => answers(member, hamlet, true));
      return { hamlet, members: inCharge, supporters, standing: standingOf(inCharge.length) };
    }),
    loads: loads.filter((load) => load.hamlets.length + load.supported.length > 0),
    lost: members.flatMap((member) =>
      member.hamlets.filter(({ id }) => !existing.has(id)).map(({ name }) => ({ member, hamletName: name })),
    ),
  };
}
