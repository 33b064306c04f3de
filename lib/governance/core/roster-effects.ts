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

/** A term with what it says, so far as staying, changing and moving in the list are told apart. */
export interface WordedTerm extends StandingTerm {
  /** Who holds it, as `holderKeys` tells holders apart. */
  readonly holder: string;
  readonly position: number;
  /** Everything a decision says of the member but the place in the list. */
  readonly saying: string;
}

export interface Amendment<Term extends WordedTerm, Member> {
  /** Nothing is written of them. */
  readonly kept: readonly Term[];
  /** They go on by the document that began them, at another place of the list. */
  readonly moved: readonly { readonly term: Term; readonly position: number }[];
  readonly ended: readonly Term[];
  /** Members who begin on the day; `seatOf` is the term whose seat they take, if they had or replace one. */
  readonly begun: readonly { readonly member: Member; readonly seatOf: Term | null }[];
}

/**
 * What a kiện toàn does to those who sit on its day: who says the same stays, by the document that seated them; who is
 * gone ends; who is new or says otherwise begins by the new document. Terms to begin later than the day are ended too.
 */
export function amendTerms<
  Term extends WordedTerm,
  Member extends { readonly holder: string; readonly position: number; readonly saying: string },
>(
  terms: readonly Term[],
  members: readonly Member[],
  replaces: ReadonlyMap<string, string>,
  day: CivilDate,
): Amendment<Term, Member> {
  const standing = terms.filter((term) => term.to === null || term.to > day);
  const sitting = new Map(standing.filter((term) => term.from <= day).map((term) => [term.holder, term]));
  const kept: Term[] = [];
  const moved: { term: Term; position: number }[] = [];
  const begun: { member: Member; seatOf: Term | null }[] = [];
  const staying = new Set<string>();
  for (const member of members) {
    const term = sitting.get(member.holder);
    if (term && term.saying === member.saying && term.to === null) {
      staying.add(term.id);
      if (term.position === member.position) kept.push(term);
      else moved.push({ term, position: member.position });
      continue;
    }
    const replaced = replaces.get(member.holder);
    begun.push({ member, seatOf: term ?? (replaced ? (sitting.get(replaced) ?? null) : null) });
  }
  return { kept, moved, begun, ended: standing.filter((term) => !staying.has(term.id)) };
}
