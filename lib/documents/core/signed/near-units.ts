/** Nothing, or dots to write upon. */
const ROOM = "[.…_]{0,12}";

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/**
 * A line that names the number and the day, also where they are left to be written by hand; null when it names neither.
 * Another number or day than ours is not forgiven.
 */
export function datePattern(letters: string): RegExp | null {
  const loose = escaped(letters)
    .replace(/([Ss]ố:?)(\d*)(?=\\\/)/u, `$1(?:$2|${ROOM})`)
    .replace(/ngày(\d*)tháng(\d*)năm(\d*)/u, `ngày(?:$1|${ROOM})tháng(?:$2|${ROOM})năm(?:$3|${ROOM})`);
  return loose === escaped(letters) ? null : new RegExp(loose, "u");
}

const ALIKE = 0.5;

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Do two stretches of letters read as one that was changed? Short ones need less in common. */
export function isAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 6) return Math.max(one.length, other.length) < 16;
  const [ones, others] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, count] of ones) shared += Math.min(count, others.get(pair) ?? 0);
  return (2 * shared) / (one.length + other.length - 2) >= ALIKE;
}
