/** Is the one the other but for a letter changed, left out, put in, or two neighbours swapped? */
export function isOneSlipAway(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  const a = [...written];
  const b = [...meant];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The only known word a written one is a slip of; null when it is known itself, or could be several. */
export function nearestOf(written: string, known: readonly string[]): string | null {
  if (known.includes(written)) return null;
  const near = known.filter((one) => isOneSlipAway(written, one));
  return near.length === 1 ? (near[0] ?? null) : null;
}
