import type { CoveredHamlet } from "./coverage";
import { BODY_ROLES, type BodyKind, headOf } from "./kinds";
import type { ChargedHamlet, RosterMember } from "./roster";

/** A seat of a person in one of the bodies, with the bản it makes them answer for. */
export interface LoadSeat {
  readonly bodyId: string;
  readonly bodyKind: BodyKind;
  readonly bodyName: string;
  /** The bản whose team the body is. */
  readonly teamOf: { readonly id: string; readonly name: string } | null;
  readonly member: Pick<
    RosterMember,
    "personId" | "honorific" | "fullName" | "role" | "positionTitle" | "position" | "exOfficio" | "hamlets"
  >;
}

/** One seat of somebody overloaded: the bản of it that exist on the day. */
export interface CountedSeat extends LoadSeat {
  readonly hamlets: readonly ChargedHamlet[];
}

/** Somebody with more bản than the commune wants one person to have, with all their seats side by side. */
export interface Overload {
  readonly personId: string;
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  /** A bản met in several bodies counts once. */
  readonly hamlets: readonly CoveredHamlet[];
  readonly seats: readonly CountedSeat[];
}

/** What a seat makes its holder answer for: the bản charged to it, and of whoever heads a team, the bản of the team. */
export function hamletsOfSeat({ bodyKind, teamOf, member }: LoadSeat): readonly ChargedHamlet[] {
  if (!teamOf || member.role !== headOf(bodyKind)) return member.hamlets;
  return [{ ...teamOf, supporting: false }, ...member.hamlets.filter(({ id }) => id !== teamOf.id)];
}

const rankOf = ({ member }: LoadSeat) => BODY_ROLES.indexOf(member.role);

/** Who answers for more than `most` of the bản of the day over all bodies, the heaviest first. */
export function findOverloads(
  seats: readonly LoadSeat[],
  hamlets: readonly CoveredHamlet[],
  most: number,
): readonly Overload[] {
  const existing = new Set(hamlets.map(({ id }) => id));
  const byPerson = new Map<string, CountedSeat[]>();
  for (const seat of seats) {
    const { personId } = seat.member;
    if (personId === null) continue;
    const counted = { ...seat, hamlets: hamletsOfSeat(seat).filter(({ id }) => existing.has(id)) };
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), counted]);
  }
  return [...byPerson]
    .flatMap(([personId, own]): Overload[] => {
      const ids = new Set(own.flatMap((seat) => seat.hamlets.map(({ id }) => id)));
      const [first] = own;
      if (ids.size <= most || !first) return [];
      const counted = hamlets.filter(({ id }) => ids.has(id)).sort((a, b) => a.number - b.number);
      const { honorific, fullName } = first.member;
      return [{ personId, honorific, fullName, hamlets: counted, seats: own.sort((a, b) => rankOf(a) - rankOf(b)) }];
    })
    .sort((a, b) => b.hamlets.length - a.hamlets.length);
}
