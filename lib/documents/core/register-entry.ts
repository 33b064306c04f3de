import type { DatedBasis, Validity } from "./basis-validity";
import type { KnownBasis } from "./paper/match-basis";

/** An entry of the register of legal bases with what may be said of it on the document's day. */
export type RegisterEntry = KnownBasis & DatedBasis & { readonly validity: Validity };

/** What judging a draft takes from the register, without what only the register's own page shows. */
export function registerEntry(entry: RegisterEntry): RegisterEntry {
  const { id, type, number, title, issuedOn, effectiveFrom, effectiveTo, standing, supersededBy, validity } = entry;
  return { id, type, number, title, issuedOn, effectiveFrom, effectiveTo, standing, supersededBy, validity };
}
