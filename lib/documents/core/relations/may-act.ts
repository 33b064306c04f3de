import type { RelatedDocument, Relation } from "./relation";

/** Why one document cannot act on another. */
export type ActingFault = "itself" | "not-issued" | "later" | "circle";

/** May one act on the other? Null when it may. A draft comes after everything issued so far. */
export function actingFault(
  from: RelatedDocument,
  to: RelatedDocument,
  relations: readonly Relation[],
): ActingFault | null {
  if (from.id === to.id) return "itself";
  if (to.state !== "issued" && to.state !== "recorded") return "not-issued";
  // Asked before the days: two papers of one day could act on each other by their days alone.
  if (reaches(to.id, from.id, relations)) return "circle";
  if (from.issuedOn !== null && to.issuedOn !== null && from.issuedOn < to.issuedOn) return "later";
  return null;
}

/** Does what a document acts on, and what that acts on in turn, come to the other? */
function reaches(startId: string, wantedId: string, relations: readonly Relation[]): boolean {
  const seen = new Set<string>();
  const walk = [startId];
  for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
    if (id === wantedId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { fromId, toId } of relations) if (fromId === id) walk.push(toId);
  }
  return false;
}
