export interface Chance {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** Picks by weight: the number beside each choice. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
}

/** Chance that falls the same way at every run (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      const last = choices.at(-1);
      if (!last) throw new Error("nothing to choose from");
      return last[0];
    },
  };
}
