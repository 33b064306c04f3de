/** What becomes of one run of items: kept, only in the first list, only in the second. */
export interface Step {
  readonly type: "same" | "removed" | "added";
  /** Where it stands in the first list (same, removed) and in the second (same, added). */
  readonly before: number;
  readonly after: number;
}

/** Above this many differences two texts have little to do with each other: one is shown instead of the other. */
const MOST_DIFFERENCES = 1_000;

/** How far each diagonal reached after each number of differences (Myers, 1986); null when too much differs. */
function traceOf(before: readonly string[], after: readonly string[]): readonly Int32Array[] | null {
  const most = Math.min(before.length + after.length, MOST_DIFFERENCES);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences++) {
    // Only the diagonals within the differences so far can have moved.
    trace.push(reach.slice(middle - differences - 1, middle + differences + 2));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const above = reach[middle + diagonal + 1] ?? 0;
      const left = reach[middle + diagonal - 1] ?? 0;
      const down = diagonal === -differences || (diagonal !== differences && left < above);
      let x = down ? above : left + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
  return null;
}

function replaced(before: readonly string[], after: readonly string[]): Step[] {
  return [
    ...before.map((_, index): Step => ({ type: "removed", before: index, after: 0 })),
    ...after.map((_, index): Step => ({ type: "added", before: before.length, after: index })),
  ];
}

function shortest(before: readonly string[], after: readonly string[]): Step[] {
  const trace = traceOf(before, after);
  if (!trace) return replaced(before, after);
  const steps: Step[] = [];
  let [x, y] = [before.length, after.length];
  for (let differences = trace.length - 1; differences >= 0; differences--) {
    const reach = trace[differences] ?? new Int32Array();
    const at = (diagonal: number) => reach[diagonal + differences + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -differences || (diagonal !== differences && at(diagonal - 1) < at(diagonal + 1));
    const fromX = differences === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1);
    const fromY = differences === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY) steps.push({ type: "same", before: --x, after: --y });
    if (differences === 0) break;
    if (down) steps.push({ type: "added", before: x, after: --y });
    else steps.push({ type: "removed", before: --x, after: y });
  }
  return steps.reverse();
}

/** The fewest items taken out and put in that make the second list of the first, in order. */
export function diffSequence(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (from: number, other: number, count: number) =>
    Array.from({ length: count }, (_, index): Step => ({ type: "same", before: from + index, after: other + index }));
  const middle = shortest(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [
    ...same(0, 0, start),
    ...middle.map((step) => ({ ...step, before: step.before + start, after: step.after + start })),
    ...same(before.length - end, after.length - end, end),
  ];
}
