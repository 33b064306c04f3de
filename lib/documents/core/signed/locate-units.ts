/** Where a unit stands in the letters of a file. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const GRAM = 12;
/** Beyond so many possible places of short words in one stretch, it is told as not found rather than looked for. */
const MOST_PLACES = 200_000;
/** Units times letters of one stretch: beyond, the file is another paper. */
const MOST_LOOKING = 200_000_000;

interface Possible extends Place {
  readonly unit: number;
  /** How many letters the best chain up to and with this one holds. */
  readonly held: number;
  readonly before: Possible | null;
}

/** The chain of places, in the order of the units and of the file, that holds the most letters. */
function bestChain(possible: readonly (readonly Place[])[], end: number): readonly (Possible | null)[] {
  const best: (Possible | null)[] = new Array(end + 2).fill(null);
  const upTo = (place: number) => {
    let found: Possible | null = null;
    for (let at = place + 1; at > 0; at -= at & -at) {
      const one = best[at] ?? null;
      if (one && (!found || one.held > found.held)) found = one;
    }
    return found;
  };
  const put = (one: Possible) => {
    for (let at = one.to + 1; at < best.length; at += at & -at) {
      if ((best[at]?.held ?? 0) < one.held) best[at] = one;
    }
  };
  possible.forEach((places, unit) => {
    const chains = places.map(({ from, to }): Possible => {
      const before = upTo(from);
      return { unit, from, to, before, held: (before?.held ?? 0) + to - from };
    });
    for (const one of chains) put(one);
  });
  const chain: (Possible | null)[] = possible.map(() => null);
  for (let one = upTo(end); one; one = one.before) chain[one.unit] = one;
  return chain;
}

/** The first letters of each unit and, where it is short, of those behind it. */
function openingsOf(units: readonly string[]): string[] {
  return units.map((unit, index) => {
    let opening = unit;
    for (let next = index + 1; opening.length < GRAM && next < units.length; next++) opening += units[next];
    return opening.length < GRAM ? "" : opening.slice(0, GRAM);
  });
}

/** Units that open like nothing else on either side: what lies between two of them is looked at alone. */
function anchorsOf(units: readonly string[], letters: string): readonly (Place | null)[] {
  const starts = new Map<string, number>();
  for (let at = 0; at + GRAM <= letters.length; at++) {
    const gram = letters.slice(at, at + GRAM);
    starts.set(gram, starts.has(gram) ? -1 : at);
  }
  const openings = openingsOf(units);
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  const possible = units.map((unit, index) => {
    const opening = openings[index] ?? "";
    const from = opening !== "" && counts.get(opening) === 1 ? (starts.get(opening) ?? -1) : -1;
    return from >= 0 && letters.startsWith(unit, from) ? [{ from, to: from + unit.length }] : [];
  });
  return bestChain(possible, letters.length);
}

function placesIn(unit: string, stretch: string): Place[] {
  const places: Place[] = [];
  if (unit === "") return places;
  for (let from = stretch.indexOf(unit); from >= 0; from = stretch.indexOf(unit, from + 1)) {
    places.push({ from, to: from + unit.length });
  }
  return places;
}

/**
 * Where each unit stands in the file, in order; null where it is not there word for word. Of several ways to place short
 * words that repeat, the one that finds the most letters.
 */
export function locateUnits(units: readonly string[], letters: string): (Place | null)[] {
  const places: (Place | null)[] = [...anchorsOf(units, letters)].map((one) =>
    one ? { from: one.from, to: one.to } : null,
  );
  let first = 0;
  while (first < units.length) {
    if (places[first]) {
      first++;
      continue;
    }
    let last = first;
    while (last + 1 < units.length && !places[last + 1]) last++;
    const from = places[first - 1]?.to ?? 0;
    const stretch = letters.slice(from, places[last + 1]?.from ?? letters.length);
    const isAnother = (last + 1 - first) * stretch.length > MOST_LOOKING;
    const possible = isAnother ? [] : units.slice(first, last + 1).map((unit) => placesIn(unit, stretch));
    if (possible.reduce((sum, { length }) => sum + length, 0) <= MOST_PLACES) {
      bestChain(possible, stretch.length).forEach((one, index) => {
        places[first + index] = one && { from: one.from + from, to: one.to + from };
      });
    }
    first = last + 1;
  }
  return places;
}
