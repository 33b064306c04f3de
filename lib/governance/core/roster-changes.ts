import { fold } from "@/lib/kernel/folding";
import { compareRosters } from "./compare-rosters";
import { hamletsInCharge } from "./coverage";
import { holderKeys, isFilled, type RosterMember } from "./roster";

export type ChangedPart = "holder" | "role" | "post" | "duty" | "marks" | "pillars" | "hamlets" | "units";

/** One thing a kiện toàn does to a body, as a decision says it. */
export type RosterChange =
  | { readonly type: "replaced"; readonly before: RosterMember; readonly after: RosterMember }
  | { readonly type: "added"; readonly after: RosterMember }
  | { readonly type: "relieved"; readonly before: RosterMember }
  | {
      readonly type: "changed";
      readonly before: RosterMember;
      readonly after: RosterMember;
      readonly parts: readonly ChangedPart[];
    }
  /** A place made without a holder, to be filled later. */
  | { readonly type: "opened"; readonly after: RosterMember }
  /** A place without a holder that is no more. */
  | { readonly type: "closed"; readonly before: RosterMember };

const listed = (values: readonly string[]) => JSON.stringify([...values].sort());

function partsChanged(before: RosterMember, after: RosterMember): ChangedPart[] {
  const hamletsOf = ({ hamlets }: RosterMember) =>
    listed(hamlets.map(({ id, supporting }) => `${id}${supporting ? "+" : ""}`));
  const parts: ChangedPart[] = [];
  if (before.exOfficio !== after.exOfficio) parts.push("holder");
  if (before.role !== after.role) parts.push("role");
  if (before.positionTitle !== after.positionTitle) parts.push("post");
  if (before.duty !== after.duty) parts.push("duty");
  if (listed(before.marks) !== listed(after.marks)) parts.push("marks");
  if (listed(before.pillars) !== listed(after.pillars)) parts.push("pillars");
  if (hamletsOf(before) !== hamletsOf(after)) parts.push("hamlets");
  if (listed(before.units.map(({ id }) => id)) !== listed(after.units.map(({ id }) => id))) parts.push("units");
  return parts;
}

const samePlace = (a: RosterMember, b: RosterMember) =>
  a.role === b.role && fold(a.positionTitle) === fold(b.positionTitle);

/**
 * What turns the roster of today into the proposed one. Someone who comes for someone who goes, in the same role and
 * the same post, replaces them; one who goes on by post instead of by name only changes how; the order of the list alone
 * is no change. A place left empty by its holder, or filled, is told by who goes or comes.
 */
export function rosterChanges(current: readonly RosterMember[], proposed: readonly RosterMember[]): RosterChange[] {
  const standing = current.filter(isFilled);
  const filled = proposed.filter(isFilled);
  const { joined, left, changed } = compareRosters(standing, filled);
  const waiting = [...joined];
  const take = (fits: (member: RosterMember) => boolean) => {
    const at = waiting.findIndex(fits);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const gone = left.map((before): RosterChange => {
    const same = before.personId && take((member) => member.personId === before.personId);
    if (same) return { type: "changed", before, after: same, parts: partsChanged(before, same) };
    const after = take((member) => samePlace(member, before));
    return after ? { type: "replaced", before, after } : { type: "relieved", before };
  });
  const keys = holderKeys(standing);
  const keysThen = holderKeys(filled);
  const altered = changed.flatMap((after): RosterChange[] => {
    const before = standing[keys.indexOf(keysThen[filled.indexOf(after)] ?? "")];
    return before ? [{ type: "changed", before, after, parts: partsChanged(before, after) }] : [];
  });
  const added = waiting.map((after): RosterChange => ({ type: "added", after }));
  return [...gone, ...added, ...altered, ...vacancyChanges(current, proposed)];
}

/** Empty places that come and go with nobody: not those that someone leaves, nor those that someone fills. */
function vacancyChanges(current: readonly RosterMember[], proposed: readonly RosterMember[]): RosterChange[] {
  const keysNow = holderKeys(current);
  const keysThen = holderKeys(proposed);
  const heirs = seatHeirs(current, proposed);
  const taken = new Set(heirs.values());
  const opened = proposed.filter((member, index) => {
    const key = keysThen[index] ?? "";
    return member.vacant && !keysNow.includes(key) && !heirs.has(key);
  });
  const closed = current.filter((member, index) => {
    const key = keysNow[index] ?? "";
    return member.vacant && !keysThen.includes(key) && !taken.has(key);
  });
  return [
    ...opened.map((after): RosterChange => ({ type: "opened", after })),
    ...closed.map((before): RosterChange => ({ type: "closed", before })),
  ];
}

/**
 * Whose seat each newcomer takes over, by holder: that of one who goes, or of an empty place, in the same role and
 * post. An empty place takes over the seat of the one who leaves it.
 */
export function seatHeirs(
  current: readonly RosterMember[],
  proposed: readonly RosterMember[],
): ReadonlyMap<string, string> {
  const keysNow = holderKeys(current);
  const keysThen = holderKeys(proposed);
  const free = current.flatMap((member, index) => {
    const key = keysNow[index] ?? "";
    return keysThen.includes(key) ? [] : [{ member, key }];
  });
  const heirs = new Map<string, string>();
  for (const [index, member] of proposed.entries()) {
    const key = keysThen[index] ?? "";
    if (keysNow.includes(key)) continue;
    const at = free.findIndex((former) => samePlace(former.member, member));
    const [former] = at < 0 ? [] : free.splice(at, 1);
    if (former) heirs.set(key, former.key);
  }
  return heirs;
}

/** The bản that someone is in charge of now and nobody would be; who only supports is not in charge. */
export function newlyUncovered(
  current: readonly RosterMember[],
  proposed: readonly RosterMember[],
): { readonly id: string; readonly name: string }[] {
  const [before, covered] = [hamletsInCharge(current), hamletsInCharge(proposed)];
  const named = new Map(current.flatMap(({ hamlets }) => hamlets.map(({ id, name }) => [id, { id, name }] as const)));
  return [...named.values()].filter(({ id }) => before.has(id) && !covered.has(id));
}
