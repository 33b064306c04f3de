import { type Amount, tenthsOf } from "./figures/amount";
import { type FigureBook, hamletsIn } from "./figures/figure-book";
import type { MonthSpan } from "./figures/month-number";
import { type Part, partsOf } from "./figures/parts";
import { sumOf } from "./roll-up";

/** Below this denominator one person more or less turns the order: such bản are told as a group. */
export const SMALLEST_RANKED = 30;

/** Why a bản has no place. */
export type NotRanked = "small" | "no-value" | "carried" | "incomplete" | "no-denominator" | "above" | "nothing";

interface OfHamlet {
  readonly hamletId: string;
  readonly name: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly tenths: number | null;
}

export interface RankedHamlet extends OfHamlet {
  /** Ties share a place; the next one is as many further on. */
  readonly place: number;
  /** How many others have the same place. */
  readonly tied: number;
}

export interface UnrankedHamlet extends OfHamlet {
  readonly why: NotRanked;
}

export type Ranking =
  | { readonly kind: "none"; readonly why: "not-of-hamlets" | "not-a-share" | "no-definition" }
  | {
      readonly kind: "ranked";
      readonly ranked: readonly RankedHamlet[];
      readonly unranked: readonly UnrankedHamlet[];
      /** The small ones together, as one share; null when there are none. */
      readonly small: (Amount & { readonly tenths: number | null; readonly count: number }) | null;
      /** The lowest share comes first. */
      readonly lowestFirst: boolean;
    };

function whyNot(part: Part): NotRanked | null {
  if (part.state === "missing") return "no-value";
  if (part.state === "nothing") return "nothing";
  if (part.state === "no-denominator") return "no-denominator";
  if (part.carried) return "carried";
  if (part.filled < part.asked) return "incomplete";
  if (part.above) return "above";
  return (part.denominator ?? 0) < SMALLEST_RANKED ? "small" : null;
}

/** Which of two shares is greater, exactly: a/b against c/d as a·d against c·b. */
function compareShares(a: OfHamlet, b: OfHamlet): number {
  const left = BigInt(a.numerator ?? 0) * BigInt(b.denominator ?? 1);
  const right = BigInt(b.numerator ?? 0) * BigInt(a.denominator ?? 1);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Places by the exact share; rows that compare as equal share one. */
function withPlaces(rows: readonly OfHamlet[], lowestFirst: boolean): RankedHamlet[] {
  const sorted = [...rows].sort((a, b) => (lowestFirst ? compareShares(a, b) : compareShares(b, a)));
  const places: number[] = [];
  for (const [index, row] of sorted.entries()) {
    const before = sorted[index - 1];
    places.push(before && compareShares(before, row) === 0 ? (places[index - 1] as number) : index + 1);
  }
  return sorted.map((row, index) => {
    const place = places[index] as number;
    return { ...row, place, tied: places.filter((one) => one === place).length - 1 };
  });
}

/**
 * The bản by a share they report themselves, only those that can be compared: counted the same way, all of the span
 * reported, no more than the whole, and large enough. The others are named with why.
 */
export function rankHamlets(
  book: FigureBook,
  asked: { readonly indicatorId: string; readonly span: MonthSpan },
): Ranking {
  const found = partsOf(book, { ...asked, scope: { kind: "commune" } });
  if (typeof found === "string") return { kind: "none", why: "no-definition" };
  const { own, source } = found.meaning;
  if (source.reporter.kind !== "hamlet") return { kind: "none", why: "not-of-hamlets" };
  if (own.measure !== "ratio") return { kind: "none", why: "not-a-share" };
  const nameOf = new Map(book.hamlets.map(({ id, name }) => [id, name]));
  const standing = new Set(hamletsIn(book, asked.span.to).map(({ id }) => id));
  const ranked: OfHamlet[] = [];
  const unranked: UnrankedHamlet[] = [];
  const small: Part[] = [];
  for (const part of found.parts) {
    const hamletId = part.reporter?.id ?? "";
    if (!standing.has(hamletId)) continue;
    const { numerator, denominator } = part;
    const amount = { measure: own.measure, numerator: numerator ?? 0, denominator: denominator ?? 0 };
    const row = { hamletId, name: nameOf.get(hamletId) ?? "", numerator, denominator, tenths: tenthsOf(amount) };
    const why = whyNot(part);
    if (why === "small") small.push(part);
    if (why) unranked.push({ ...row, why });
    else ranked.push(row);
  }
  const lowestFirst = own.comparator === "at-most" || own.comparator === "less-than";
  const sum = sumOf(small, own.measure);
  return {
    ...{ kind: "ranked", unranked, lowestFirst, ranked: withPlaces(ranked, lowestFirst) },
    small: sum && { ...sum, tenths: tenthsOf(sum), count: small.length },
  };
}

/** What one bản is told of a ranking: its own place among how many, nothing of any other. */
export interface OwnPlace {
  readonly place: number | null;
  /** Somebody has the same. */
  readonly shared: boolean;
  readonly compared: number;
  readonly why: NotRanked | null;
}

export function ownPlace(ranking: Ranking, hamletId: string): OwnPlace | null {
  if (ranking.kind === "none") return null;
  const own = ranking.ranked.find((row) => row.hamletId === hamletId);
  const out = ranking.unranked.find((row) => row.hamletId === hamletId);
  if (!own && !out) return null;
  const compared = ranking.ranked.length;
  return { place: own?.place ?? null, shared: (own?.tied ?? 0) > 0, compared, why: out?.why ?? null };
}
