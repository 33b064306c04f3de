import type { CivilDate } from "@/lib/kernel/civil-date";
import type { BodyRole } from "./kinds";

/** A stretch of a seat, as far as its coming and going is told. */
export interface PastTerm {
  /** Who holds it: a person, or the post it follows. */
  readonly holder: string;
  readonly role: BodyRole;
  readonly from: CivilDate;
  /** The first day it no longer holds. */
  readonly to: CivilDate | null;
}

const goesOn = (term: PastTerm, next: PastTerm) =>
  next.holder === term.holder && next.role === term.role && next.from === term.to;

/**
 * What has ended by a day, the latest first. A term that the same holder went on with in the same role, with another
 * duty or by another decision, has not ended to a reader.
 */
export function endedTerms<Term extends PastTerm>(terms: readonly Term[], day: CivilDate): Term[] {
  return terms
    .filter((term) => term.to !== null && term.to <= day && !terms.some((next) => goesOn(term, next)))
    .sort((a, b) => (b.to ?? "").localeCompare(a.to ?? ""));
}

/** One day on which a body changed. */
export interface BodyStep<Term> {
  readonly day: CivilDate;
  readonly joined: readonly Term[];
  readonly left: readonly Term[];
  /** Those who stayed in another role, as they were and as they became. */
  readonly moved: readonly { readonly before: Term; readonly after: Term }[];
  /** Those who stayed in their role with another duty or by another decision. */
  readonly renewed: readonly Term[];
}

/** The days on which a body changed and what each did, the latest first. */
export function bodySteps<Term extends PastTerm>(terms: readonly Term[]): BodyStep<Term>[] {
  const days = [...new Set(terms.flatMap(({ from, to }) => (to ? [from, to] : [from])))].sort().reverse();
  return days.map((day) => {
    const begun = terms.filter(({ from }) => from === day);
    const ended = terms.filter(({ to }) => to === day);
    const stayed = begun.flatMap((after) => {
      const before = ended.find(({ holder }) => holder === after.holder);
      return before ? [{ before, after }] : [];
    });
    const stays = new Set(stayed.map(({ after }) => after.holder));
    return {
      day,
      joined: begun.filter(({ holder }) => !stays.has(holder)),
      left: ended.filter(({ holder }) => !stays.has(holder)),
      moved: stayed.filter(({ before, after }) => before.role !== after.role),
      renewed: stayed.flatMap(({ before, after }) => (before.role === after.role ? [after] : [])),
    };
  });
}
