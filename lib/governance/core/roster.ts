import { spellingKey } from "@/lib/kernel/names";
import { BODY_ROLES, type BodyRole, type Mark, type Pillar } from "./kinds";

/** A bản in a member's charge, alone or in support of another. */
export interface ChargedHamlet {
  readonly id: string;
  readonly name: string;
  readonly supporting: boolean;
}

/** A member of a proposed or a standing roster, as lists and documents need it. */
export interface RosterMember {
  readonly id: string;
  /** Null while the place looks for a person, is left vacant, or when nobody holds the post it follows. */
  readonly personId: string | null;
  /** The post whose holder sits here; the person is then whoever holds it on the day asked about. */
  readonly exOfficio: string | null;
  /** Left without a holder on purpose: a seat to be filled later. */
  readonly vacant: boolean;
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  /** The post as the decision prints it beside the name. */
  readonly positionTitle: string;
  readonly role: BodyRole;
  /** Place in the one order every list follows, from 1. */
  readonly position: number;
  readonly duty: string;
  readonly marks: readonly Mark[];
  readonly pillars: readonly Pillar[];
  readonly hamlets: readonly ChargedHamlet[];
  /** Schools and cooperatives in the member's charge. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** The one order of every list: by place. */
export function inOrder<Member extends { readonly position: number }>(members: readonly Member[]): Member[] {
  return [...members].sort((a, b) => a.position - b.position);
}

/** Moves one id a step up or down; at the end of the list nothing moves. */
export function moveInOrder(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const moved = ids.filter((other) => other !== id);
  moved.splice(to, 0, id);
  return moved;
}

const rankOf = (role: BodyRole) => BODY_ROLES.indexOf(role);

/** Where a newcomer stands: after the last member of the same or a higher role. */
export function placeFor(members: readonly Pick<RosterMember, "role" | "position">[], role: BodyRole): number {
  const before = members.filter((member) => rankOf(member.role) <= rankOf(role));
  return Math.max(0, ...before.map((member) => member.position)) + 1;
}

/** By whom a place is held: a person, whoever holds a post, or on purpose nobody. */
export const HOLDERS = ["person", "post", "vacant"] as const;
export type Holder = (typeof HOLDERS)[number];

/** How a place is held; one that still looks for a person is a person's. */
export function holderOf({ exOfficio, vacant }: Pick<RosterMember, "exOfficio" | "vacant">): Holder {
  if (exOfficio !== null) return "post";
  return vacant ? "vacant" : "person";
}

/** What tells who holds a place apart from who it looks for. */
export type Held = Pick<RosterMember, "personId" | "exOfficio" | "positionTitle" | "role">;

/** Whether a place of the roster has a holder by name or by post; the others wait for a person. */
export function isFilled(member: Pick<RosterMember, "personId" | "exOfficio">): boolean {
  return member.personId !== null || member.exOfficio !== null;
}

/**
 * Who holds each place, for telling who stays, comes and goes: the person, or the post where the place follows one (its
 * holder may change without the body changing), or the empty seat by its name. Equal places are numbered apart.
 */
export function holderKeys(members: readonly Held[]): string[] {
  const seen = new Map<string, number>();
  return members.map(({ personId, exOfficio, positionTitle, role }) => {
    const key = exOfficio
      ? `post:${spellingKey(exOfficio)}`
      : (personId ?? `vacant:${role}:${spellingKey(positionTitle)}`);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}
