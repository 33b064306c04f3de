import type { CivilDate } from "@/lib/kernel/civil-date";

/** Why a document cannot do to a body what it says. */
export type EffectRefusal =
  | "not-found"
  | "roster-not-ready"
  | "later-document"
  | "before-body"
  | "body-ended"
  | "hamlet-not-then"
  | "strange-day"
  | "another-stands";

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

/** The document that began or ended a term, and the article that says so. */
export interface TurnedBy {
  readonly documentId: string;
  readonly article: string | null;
}

/** A term whose end is told apart: by a document, or only because it goes on in another place of the list. */
export interface EndingTerm extends StandingTerm {
  readonly begunBy: TurnedBy;
  /** Null while it is open, and where it only goes on in another place of the list. */
  readonly endedBy: TurnedBy | null;
  readonly writtenByDocumentId: string;
}

/** The first day after another on which a roster is not what it was, and the document that turned it. */
export interface Turn extends TurnedBy {
  readonly day: CivilDate;
  /** Nobody who sat the day before goes on by the same document: the roster of the day owes nothing to the former. */
  readonly whole: boolean;
}

/**
 * The next day after `day` on which someone begins or ends. A document that comes in late holds until then, and no
 * longer, if the roster turns there as a whole; else what came later builds on what the late document would change.
 */
export function nextTurn(terms: readonly EndingTerm[], day: CivilDate): Turn | null {
  const days = terms.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const [first] = days.filter((one) => one > day).sort();
  if (first === undefined) return null;
  const before = terms.filter(({ from }) => from < first);
  const begun = terms.filter(({ from }) => from === first);
  const ended = before.filter(({ to }) => to === first);
  const whole = before.every(({ to }) => to !== null && to <= first) && ended.every(({ endedBy }) => endedBy !== null);
  const older = new Set(before.map(({ begunBy }) => begunBy.documentId));
  const by =
    begun.find(({ begunBy }) => !older.has(begunBy.documentId))?.begunBy ??
    ended.find(({ endedBy }) => endedBy !== null)?.endedBy;
  const written = [...begun, ...ended][0]?.writtenByDocumentId ?? "";
  return { day: first, whole, ...(by ?? { documentId: written, article: null }) };
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
 * gone ends; who is new or says otherwise begins by the new document. `terms` are those before `until`, the day a later
 * document replaces them all; null when none does.
 */
export function amendTerms<
  Term extends WordedTerm,
  Member extends { readonly holder: string; readonly position: number; readonly saying: string },
>(
  terms: readonly Term[],
  members: readonly Member[],
  replaces: ReadonlyMap<string, string>,
  day: CivilDate,
  until: CivilDate | null = null,
): Amendment<Term, Member> {
  const standing = terms.filter((term) => term.to === null || term.to > day);
  const sitting = new Map(standing.filter((term) => term.from <= day).map((term) => [term.holder, term]));
  const kept: Term[] = [];
  const moved: { term: Term; position: number }[] = [];
  const begun: { member: Member; seatOf: Term | null }[] = [];
  const staying = new Set<string>();
  for (const member of members) {
    const term = sitting.get(member.holder);
    if (term && term.saying === member.saying && term.to === until) {
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
