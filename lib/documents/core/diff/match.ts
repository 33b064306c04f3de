import { type Bag, bagOf, likeness } from "./likeness";

/** What is matched: its words, and what else tells that two are one. */
export interface Matchable {
  readonly words: string;
  /** Only what is of one sort is matched: a row with a row. */
  readonly sort?: string;
  /** The same in both lists where the thing is the same though its words are not; never numbers. */
  readonly id?: string | null;
  /** Who or what it is about: two of one key and sort are one, however much else they say differs. */
  readonly key?: string | null;
}

/** One thing in the first list and in the second; null where it is missing there. */
export interface Match {
  readonly before: number | null;
  readonly after: number | null;
  /** It stands elsewhere among its neighbours than it did. */
  readonly moved: boolean;
}

const ALIKE = 0.5;
/** What bears the same id, or stands alone between the same neighbours, may have changed more. */
const ALIKE_IN_PLACE = 0.3;
/** Comparing all with all is for lists a person could read; beyond, only what stands between the same neighbours. */
const MOST_PAIRS = 60_000;

type Pairs = Map<number, number>;

interface Side {
  readonly items: readonly Matchable[];
  readonly taken: Set<number>;
  readonly bag: (index: number) => Bag;
}

function sideOf(items: readonly Matchable[]): Side {
  const bags = new Map<number, Bag>();
  const bag = (index: number) => {
    const known = bags.get(index) ?? bagOf(items[index]?.words ?? "");
    bags.set(index, known);
    return known;
  };
  return { items, taken: new Set(), bag };
}

const free = ({ items, taken }: Side) => items.flatMap((_, index) => (taken.has(index) ? [] : [index]));

/** Pairs the n-th of one name with the n-th of the same name. */
function pairByName(before: Side, after: Side, nameOf: (item: Matchable) => string | null, take: Take): void {
  const named = new Map<string, number[]>();
  for (const index of free(after)) {
    const item = after.items[index];
    const name = item ? nameOf(item) : null;
    if (name !== null) named.set(name, [...(named.get(name) ?? []), index]);
  }
  for (const index of free(before)) {
    const item = before.items[index];
    const name = item ? nameOf(item) : null;
    const other = name === null ? undefined : named.get(name)?.shift();
    if (other !== undefined) take(index, other);
  }
}

type Take = (before: number, after: number) => void;

/** The likest pairs first, of the indexes given. */
function pairByLikeness(
  [before, after]: readonly [Side, Side],
  [old, now]: readonly [readonly number[], readonly number[]],
  least: number,
  take: Take,
): void {
  if (old.length * now.length > MOST_PAIRS) return;
  const found: { readonly from: number; readonly to: number; readonly score: number }[] = [];
  for (const from of old) {
    for (const to of now) {
      if (before.items[from]?.sort !== after.items[to]?.sort) continue;
      const score = likeness(before.bag(from), after.bag(to));
      if (score >= least) found.push({ from, to, score });
    }
  }
  const away = ({ from, to }: (typeof found)[number]) => Math.abs(from - to);
  for (const { from, to } of found.sort((a, b) => b.score - a.score || away(a) - away(b) || a.from - b.from)) {
    if (!before.taken.has(from) && !after.taken.has(to)) take(from, to);
  }
}

/** Runs of what is not matched yet between neighbours that are. */
function gaps(before: Side, after: Side, pairs: Pairs): (readonly [number[], number[]])[] {
  const kept = stayingOf(pairs);
  const ends = [...kept, [before.items.length, after.items.length] as const];
  let [x, y] = [0, 0];
  return ends.map(([toX, toY]) => {
    const range = (from: number, to: number, side: Side) =>
      Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at).filter((index) => !side.taken.has(index));
    const gap = [range(x, toX, before), range(y, toY, after)] as const;
    [x, y] = [toX + 1, toY + 1];
    return gap;
  });
}

/** The longest run of pairs that keep their order: what is not in it has moved. */
function stayingOf(pairs: Pairs): (readonly [number, number])[] {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const tails: number[] = [];
  const previous: number[] = [];
  sorted.forEach(([, to], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const staying: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = sorted[index];
    if (pair) staying.push(pair);
  }
  return staying.reverse();
}

/** The second list in its order, with what is gone after what it followed. */
function inOrder(before: Side, after: Side, pairs: Pairs): Match[] {
  const staying = new Map(stayingOf(pairs));
  const from = new Map([...pairs].map(([old, now]) => [now, old]));
  const gone = new Map<number, Match[]>();
  let last = -1;
  for (let index = 0; index < before.items.length; index++) {
    if (!pairs.has(index)) gone.set(last, [...(gone.get(last) ?? []), { before: index, after: null, moved: false }]);
    last = staying.get(index) ?? last;
  }
  const matches: Match[] = [...(gone.get(-1) ?? [])];
  for (let index = 0; index < after.items.length; index++) {
    const old = from.get(index) ?? null;
    matches.push({ before: old, after: index, moved: old !== null && staying.get(old) !== index });
    matches.push(...(gone.get(index) ?? []));
  }
  return matches;
}

/**
 * Tells which things of two lists are one, by what they say and never by their place or number: the same words, the same
 * key or id, then the likest. The answer is in the order of the second list; what is gone stands where it stood.
 */
export function matchItems(
  before: readonly Matchable[],
  after: readonly Matchable[],
  /** Pairs that are known already. */
  given: readonly (readonly [before: number, after: number])[] = [],
): Match[] {
  const sides = [sideOf(before), sideOf(after)] as const;
  const [old, now] = sides;
  const pairs: Pairs = new Map();
  const take: Take = (from, to) => {
    pairs.set(from, to);
    old.taken.add(from);
    now.taken.add(to);
  };
  for (const [from, to] of given) take(from, to);
  pairByName(old, now, ({ sort, id, words }) => (id ? `${sort}\n${id}\n${words}` : null), take);
  pairByName(old, now, ({ sort, words }) => `${sort}\n${words}`, take);
  pairByName(old, now, ({ sort, key }) => (key ? `${sort}\n${key}` : null), take);
  const ids = new Map(
    now.items.flatMap(({ id }, index) => (id && !now.taken.has(index) ? [[id, index] as const] : [])),
  );
  for (const index of free(old)) {
    const to = ids.get(before[index]?.id ?? "");
    if (to === undefined || now.taken.has(to) || before[index]?.sort !== after[to]?.sort) continue;
    if (likeness(old.bag(index), now.bag(to)) >= ALIKE_IN_PLACE) take(index, to);
  }
  for (const gap of gaps(old, now, pairs)) {
    const alone = gap[0].length === 1 && gap[1].length === 1;
    pairByLikeness(sides, gap, alone ? ALIKE_IN_PLACE : ALIKE, take);
  }
  pairByLikeness(sides, [free(old), free(now)], ALIKE, take);
  return inOrder(old, now, pairs);
}
