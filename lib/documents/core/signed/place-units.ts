import type { ClaimedLetters, Leftover } from "./claimed-letters";
import type { FrozenUnit } from "./frozen-units";
import { locateUnits, type Place } from "./locate-units";
import { datePattern } from "./near-units";
import { lettersOf, type PageLetters } from "./page-text";

/** How many lines a stamp or a repeated head takes at the foot of a page and at the top of the next. */
const LINES_ABOVE = 8;
const LINES_BELOW = 5;
/** With more units not found it is another paper: they are counted, not paired with what stands instead. */
const MOST_PAIRED = 300;

/** A unit of the frozen words, and where the signed copy has it; null while it is not found. */
export interface Sought {
  readonly unit: FrozenUnit;
  readonly letters: string;
  place: Place | null;
}

/** The frozen words laid over a signed copy. */
export interface PlacedUnits {
  /** Those that come one after another, as they are read. */
  readonly ordered: readonly Sought[];
  /** Those that may stand anywhere. */
  readonly free: readonly Sought[];
  /** Where number or day stands otherwise than ours. */
  readonly dated: readonly Place[];
  /** So little was found that it is another paper. */
  readonly isAnother: boolean;
  /** What lies between the neighbours of a unit that were found. */
  readonly gapOf: (index: number) => Place;
  /** Takes a unit from letters nobody claimed; false where they have none like it. */
  readonly takeWithin: (sought: Sought, stretches: readonly Leftover[]) => boolean;
}

/** A unit that runs over the end of a page is found when the lines put in between are left out. */
function placeOverPages(sought: Sought, file: PageLetters, { from, to }: Place): readonly Place[] | null {
  const inside = file.lines.filter((line) => line.to > from && line.from < to);
  const breaks = file.pageStarts.filter((start) => start > from && start < to);
  for (const start of breaks) {
    const above = inside.filter((line) => line.to <= start);
    const below = inside.filter((line) => line.from >= start);
    for (let dropAbove = 0; dropAbove <= Math.min(LINES_ABOVE, above.length); dropAbove++) {
      for (let dropBelow = 0; dropBelow <= Math.min(LINES_BELOW, below.length); dropBelow++) {
        const end = above[above.length - dropAbove]?.from ?? start;
        const resume = below[dropBelow]?.from ?? to;
        const head = file.letters.slice(from, end);
        const found = (head + file.letters.slice(resume, to)).indexOf(sought.letters);
        if (found < 0 || found >= head.length) continue;
        const first = { from: from + found, to: Math.min(from + found + sought.letters.length, end) };
        const rest = sought.letters.length - (first.to - first.from);
        return rest > 0 ? [first, { from: resume, to: resume + rest }] : [first];
      }
    }
  }
  return null;
}

/** Finds every unit of the frozen words in a signed copy, claiming the letters each takes. */
export function placeUnits(units: readonly FrozenUnit[], file: PageLetters, claimed: ClaimedLetters): PlacedUnits {
  const all = units
    .map((unit): Sought => ({ unit, letters: lettersOf(unit.text), place: null }))
    .filter(({ letters }) => letters !== "");
  const ordered = all.filter(({ unit }) => !unit.free);
  const free = all.filter(({ unit }) => unit.free);
  const dated: Place[] = [];

  const take = (sought: Sought, place: Place) => {
    sought.place = place;
    claimed.claim(place, sought.unit.free);
  };
  const takeWithin = (sought: Sought, stretches: readonly Leftover[]): boolean => {
    for (const { from, to } of stretches) {
      const at = file.letters.slice(from, to).indexOf(sought.letters);
      if (at < 0) continue;
      take(sought, { from: from + at, to: from + at + sought.letters.length });
      return true;
    }
    return false;
  };
  const takeDated = (sought: Sought, stretches: readonly Leftover[]): boolean => {
    const pattern = sought.unit.dated ? datePattern(sought.letters) : null;
    for (const { from, to } of pattern ? stretches : []) {
      const found = pattern?.exec(file.letters.slice(from, to));
      if (!found) continue;
      const place = { from: from + found.index, to: from + found.index + found[0].length };
      take(sought, place);
      dated.push(place);
      return true;
    }
    return false;
  };

  locateUnits(
    ordered.map(({ letters }) => letters),
    file.letters,
  ).forEach((place, index) => {
    const sought = ordered[index];
    if (place && sought) take(sought, place);
  });
  const gapOf = (index: number): Place => {
    let [before, after] = [index - 1, index + 1];
    while (before >= 0 && !ordered[before]?.place) before--;
    while (after < ordered.length && !ordered[after]?.place) after++;
    return { from: ordered[before]?.place?.to ?? 0, to: ordered[after]?.place?.from ?? file.letters.length };
  };
  const isAnother = ordered.filter(({ place }) => !place).length > MOST_PAIRED;
  ordered.forEach((sought, index) => {
    if (sought.place || isAnother) return;
    const gap = gapOf(index);
    const over = placeOverPages(sought, file, gap);
    if (over) for (const place of over) take(sought, place);
    else takeDated(sought, claimed.leftovers(gap.from, gap.to));
  });
  for (const sought of free) takeWithin(sought, claimed.leftovers()) || takeDated(sought, claimed.leftovers());
  return { ordered, free, dated, isAnother, gapOf, takeWithin };
}
