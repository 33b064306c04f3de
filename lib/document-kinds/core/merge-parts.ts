/** One thing of a draft as a person thinks of it: what it is called on the screen, and what it holds. */
export interface Part {
  readonly words: string;
  readonly value: unknown;
}
export type Parts = ReadonlyMap<string, Part>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The parts that differ between two states, in the words of the screen; keys beginning with `member` come and go. */
export function partsChanged(old: Parts, current: Parts, member: string, unnamed: string): string[] {
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)];
    if (same(was?.value, is?.value)) return [];
    const words = is?.words ?? `${was?.words ?? unnamed} (đã xóa)`;
    return [was || !key.startsWith(member) ? words : `${words} (mới)`];
  });
}

/**
 * Part by part, whose is kept: theirs where I changed nothing, mine elsewhere. What both changed, each in their own way,
 * stays mine and is gathered in `conflicts`, for a person to be told.
 */
export function chooseParts(was: Parts, theirs: Parts, mine: Parts) {
  const conflicts: string[] = [];
  const takesTheirs = (key: string): boolean => {
    const [b, t, m] = [was.get(key)?.value, theirs.get(key)?.value, mine.get(key)?.value];
    if (same(t, b) || same(t, m)) return false;
    if (same(m, b)) return true;
    conflicts.push(mine.get(key)?.words ?? theirs.get(key)?.words ?? key);
    return false;
  };
  return { conflicts, takesTheirs };
}
