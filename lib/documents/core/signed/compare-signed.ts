import { cleanLine } from "@/lib/kernel/text";
import { DRAFT_WORDS, TRAINING_WORDS, WATERMARK_WORDS } from "../marks";
import { ClaimedLetters, type Leftover } from "./claimed-letters";
import type { FrozenUnit } from "./frozen-units";
import type { Place } from "./locate-units";
import { isAlike } from "./near-units";
import { lettersOf, lettersOfPages, type PageLine } from "./page-text";
import { placeUnits, type Sought } from "./place-units";

export type Verdict = "same" | "differs" | "no-text";

/** Where a signed copy says other than the frozen words: gone, changed, put in between, or standing elsewhere. */
export interface SignedDifference {
  readonly kind: "missing" | "changed" | "inserted" | "moved";
  readonly before: string | null;
  readonly after: string | null;
  /** Of the signed copy; null where it has no such words. */
  readonly page: number | null;
}

/** Words of the signed copy that are none of ours: a stamp, a note of receipt. */
export interface Addition {
  readonly page: number;
  readonly text: string;
}

export interface SignedComparison {
  readonly verdict: Verdict;
  readonly differences: readonly SignedDifference[];
  readonly additions: readonly Addition[];
  /** Number and day as the signed copy has them, where they are not ours. */
  readonly dated: readonly string[];
  /** More was found than is kept. */
  readonly more: boolean;
}

const MARKS = [DRAFT_WORDS, TRAINING_WORDS, WATERMARK_WORDS];
const MOST_KEPT = 100;
const MOST_WORDS = 1_000;
/** Fewer letters than this part of ours is a stamp on a scan, not a text. */
const SCANT = 0.2;
const HARDLY_ANY = 0.05;

/** Clean as well: a stranger's file may say what no database takes. */
function cut(text: string): string {
  const clean = cleanLine(text);
  return clean.length <= MOST_WORDS ? clean : cleanLine(`${clean.slice(0, MOST_WORDS)}…`);
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Words set on every page, and the heads of tables repeated on the next. */
function isKnown(text: string, repeated: readonly string[]): boolean {
  let letters = lettersOf(text);
  for (const known of repeated) letters = letters.replaceAll(known, "");
  return !hasWords(letters);
}

/** Compares the frozen words with the text of a signed copy, unit by unit in order. */
export function compareSigned(units: readonly FrozenUnit[], pages: readonly (readonly PageLine[])[]): SignedComparison {
  const file = lettersOfPages(pages);
  const claimed = new ClaimedLetters(file);
  const { ordered, free, isAnother, gapOf, takeWithin, ...placed } = placeUnits(units, file, claimed);
  const all = [...ordered, ...free];

  const heard = all.reduce((sum, { letters, place }) => sum + (place ? letters.length : 0), 0);
  const ours = all.reduce((sum, { letters }) => sum + letters.length, 0);
  const heads = ordered.flatMap(({ unit, letters }) => (unit.repeated ? [letters] : []));
  const repeated = [...new Set([...MARKS.map(lettersOf), ...heads])];
  repeated.sort((one, other) => other.length - one.length);
  const additionOf = ({ from, to }: Place): Addition => ({ page: file.pageAt(from), text: cut(file.words(from, to)) });

  if (ours > 0 && heard < ours * HARDLY_ANY && file.letters.length < ours * SCANT) {
    const additions = claimed.leftovers().map(additionOf);
    return { verdict: "no-text", differences: [], additions: additions.slice(0, MOST_KEPT), dated: [], more: false };
  }

  const differences: SignedDifference[] = [];
  const missing = (text: string): SignedDifference => ({ kind: "missing", before: cut(text), after: null, page: null });
  /** Units not found next to each other, with what stands in their place. */
  const tellGap = (gone: readonly Sought[], gap: Place) => {
    const still = gone.filter((sought) => {
      const before = claimed.leftovers();
      if (sought.letters.length < 12 || !takeWithin(sought, before)) return true;
      const { from } = sought.place ?? gap;
      if (from >= gap.from && from < gap.to) return false;
      differences.push({ kind: "moved", before: cut(sought.unit.text), after: null, page: file.pageAt(from) });
      return false;
    });
    const between = () => claimed.leftovers(gap.from, gap.to);
    const tellChanged = (before: readonly Sought[], instead: readonly Leftover[]) => {
      const [start] = instead;
      if (!start) return;
      for (const one of instead) claimed.claim(one, false);
      const after = cut(instead.map(({ from, to }) => file.words(from, to)).join(" "));
      const was = cut(before.map(({ unit }) => unit.text).join(" · "));
      differences.push({ kind: "changed", before: was, after, page: file.pageAt(start.from) });
    };
    const lettersIn = (all: readonly Leftover[]) => all.map(({ from, to }) => file.letters.slice(from, to)).join("");
    if (still.length > 0 && isAlike(still.map(({ letters }) => letters).join(""), lettersIn(between()))) {
      tellChanged(still, between());
      return;
    }
    for (const sought of still) {
      const instead = between().filter((one) => isAlike(sought.letters, lettersIn([one])));
      if (instead[0]) tellChanged([sought], [instead[0]]);
      else differences.push(missing(sought.unit.text));
    }
  };
  if (isAnother) for (const { unit, place } of ordered) if (!place) differences.push(missing(unit.text));
  for (let first = 0; first < ordered.length && !isAnother; first++) {
    if (ordered[first]?.place) continue;
    const gap = gapOf(first);
    let last = first;
    while (last + 1 < ordered.length && !ordered[last + 1]?.place) last++;
    tellGap(ordered.slice(first, last + 1), gap);
    first = last;
  }
  tellGap(
    free.filter(({ place }) => !place),
    { from: 0, to: file.letters.length },
  );

  const additions: Addition[] = [];
  for (const leftover of claimed.leftovers()) {
    const addition = additionOf(leftover);
    if (!hasWords(addition.text) || (leftover.atPageEdge && isKnown(addition.text, repeated))) continue;
    if (leftover.withinText && !leftover.atPageEdge) {
      differences.push({ kind: "inserted", before: null, after: addition.text, page: addition.page });
    } else additions.push(addition);
  }
  return {
    verdict: differences.length > 0 ? "differs" : "same",
    differences: differences.slice(0, MOST_KEPT),
    additions: additions.slice(0, MOST_KEPT),
    dated: placed.dated.map(({ from, to }) => cut(file.words(from, to))),
    more: differences.length > MOST_KEPT || additions.length > MOST_KEPT,
  };
}
