import type { CivilDate } from "@/lib/kernel/civil-date";

/** A term as known now. Spans are half-open: `to` is the first day it no longer holds. */
export interface StandingTerm {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export interface Ending<Term extends StandingTerm> {
  /** The rows that are known otherwise from now on. */
  readonly superseded: readonly Term[];
  /** Those of them that have held until the day, and so are written again with that end. */
  readonly shortened: readonly Term[];
}

/**
 * What an establishing decision does to those who sit: from its day on nobody of the former roster does. A term that
 * was only to begin on that day or later never comes to hold.
 */
export function endTermsOn<Term extends StandingTerm>(terms: readonly Term[], day: CivilDate): Ending<Term> {
  const superseded = terms.filter((term) => term.to === null || term.to > day);
  return { superseded, shortened: superseded.filter((term) => term.from < day) };
}
