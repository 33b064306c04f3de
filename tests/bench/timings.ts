/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** How long a piece of work takes, in milliseconds, and what it answered. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

/** The times of one piece of work done again and again, one at a time. */
export async function timeEach(times: number, work: (turn: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) taken.push((await timed(() => work(turn))).ms);
  return taken;
}

export interface Crowd {
  readonly taken: readonly number[];
  readonly perSecond: number;
}

/** The same work by so many clients at once, each beginning anew as soon as it is answered. */
export async function timeCrowd(
  clients: number,
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Crowd> {
  const taken: number[] = [];
  let turn = 0;
  const began = performance.now();
  const client = async () => {
    for (let mine = turn++; mine < times; mine = turn++) taken.push((await timed(() => work(mine))).ms);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { taken, perSecond: times / ((performance.now() - began) / 1000) };
}
