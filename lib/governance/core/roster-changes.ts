import { fold } from "@/lib/kernel/folding";
import { compareRosters } from "./compare-rosters";
import type { RosterMember } from "./roster";

/** One thing a kiện toàn does to a body, as a decision says it. */
export type RosterChange =
  | { readonly type: "replaced"; readonly before: RosterMember; readonly after: RosterMember }
  | { readonly type: "added"; readonly after: RosterMember }
  | { readonly type: "relieved"; readonly before: RosterMember }
  | {
      readonly type: "changed";
      readonly before: RosterMember;
      readonly after: RosterMember;
      readonly parts: readonly ("role" | "post" | "duty" | "hamlets")[];
    };

function partsChanged(before: RosterMember, after: RosterMember) {
  const hamletsOf = (member: RosterMember) => JSON.stringify(member.hamlets.map(({ id }) => id).sort());
  const parts: ("role" | "post" | "duty" | "hamlets")[] = [];
  if (before.role !== after.role) parts.push("role");
  if (before.positionTitle !== after.positionTitle) parts.push("post");
  if (before.duty !== after.duty) parts.push("duty");
  if (hamletsOf(before) !== hamletsOf(after)) parts.push("hamlets");
  return parts;
}

/**
 * What turns the roster of today into the proposed one. Someone who comes for someone who goes, in the same role and
 * the same post, replaces them; the order of the list alone is no change. Places without a person are left out.
 */
export function rosterChanges(current: readonly RosterMember[], proposed: readonly RosterMember[]): RosterChange[] {
  const filled = proposed.filter((member) => member.personId !== null);
  const { joined, left, changed } = compareRosters(current, filled);
  const waiting = [...joined];
  const gone: RosterChange[] = left.map((before) => {
    const at = waiting.findIndex(
      (member) => member.role === before.role && fold(member.positionTitle) === fold(before.positionTitle),
    );
    const [after] = at < 0 ? [] : waiting.splice(at, 1);
    return after ? { type: "replaced", before, after } : { type: "relieved", before };
  });
  const altered = changed.flatMap((after): RosterChange[] => {
    const before = current.find((member) => member.personId === after.personId);
    return before ? [{ type: "changed", before, after, parts: partsChanged(before, after) }] : [];
  });
  return [...gone, ...waiting.map((after): RosterChange => ({ type: "added", after })), ...altered];
}

/** The bản that someone is in charge of now and nobody would be. */
export function newlyUncovered(
  current: readonly RosterMember[],
  proposed: readonly RosterMember[],
): { readonly id: string; readonly name: string }[] {
  const covered = new Set(proposed.flatMap((member) => member.hamlets.map(({ id }) => id)));
  const before = new Map(current.flatMap((member) => member.hamlets.map((hamlet) => [hamlet.id, hamlet])));
  return [...before.values()].filter(({ id }) => !covered.has(id));
}
