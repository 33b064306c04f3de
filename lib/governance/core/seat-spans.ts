import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";

export interface Span {
  readonly from: CivilDate;
  /** The first day it no longer holds; null is open. */
  readonly to: CivilDate | null;
}

/** Somebody's time in a post, as it is known; null days are open. */
export interface PostHeld {
  readonly id: string;
  readonly personId: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Who holds a post on a day when several are written down for it: the one who came last. */
export function holderOnDay(posts: readonly PostHeld[], day: CivilDate): string | null {
  const holding = posts.filter((post) => holdsOn(post, day));
  holding.sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "") || a.id.localeCompare(b.id));
  return holding.at(-1)?.personId ?? null;
}

/**
 * When a person sits in a seat that follows a post: the days of the seat on which the post is theirs. Days without a
 * break are one span.
 */
export function spansByPost(seat: Span, posts: readonly PostHeld[], personId: string): Span[] {
  const inside = (day: CivilDate | null): day is CivilDate => day !== null && day > seat.from && holdsOn(seat, day);
  const turns = [seat.from, ...new Set(posts.flatMap(({ from, to }) => [from, to]).filter(inside))].sort();
  const spans: Span[] = [];
  for (const [index, from] of turns.entries()) {
    if (holderOnDay(posts, from) !== personId) continue;
    const to = turns[index + 1] ?? seat.to;
    const last = spans.at(-1);
    if (last?.to === from) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}
