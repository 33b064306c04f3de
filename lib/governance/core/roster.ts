import type { CommitteeRole } from "./kinds";

/** A member of a proposed or a standing roster, as lists and documents need it. */
export interface RosterMember {
  readonly id: string;
  /** Null while the place still looks for a person; the name is then empty. */
  readonly personId: string | null;
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  /** The post as the decision prints it beside the name. */
  readonly positionTitle: string;
  readonly role: CommitteeRole;
  /** Place in the one order every list follows, from 1. */
  readonly position: number;
  readonly duty: string;
  readonly hamlets: readonly { readonly id: string; readonly name: string }[];
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

const RANK: Record<CommitteeRole, number> = { "truong-ban": 0, "pho-ban": 1, "uy-vien": 2 };

/** Where a newcomer stands: after the last member of the same or a higher role. */
export function placeFor(members: readonly Pick<RosterMember, "role" | "position">[], role: CommitteeRole): number {
  const before = members.filter((member) => RANK[member.role] <= RANK[role]);
  return Math.max(0, ...before.map((member) => member.position)) + 1;
}
