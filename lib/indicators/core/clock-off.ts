const DAY = 86_400_000;

/** Whole days by which the sender's clock is off ours; 0 while less than one. Positive: it runs ahead. */
export function daysClockOff(clientAt: Date | null, ours: Date): number {
  if (!clientAt) return 0;
  const off = Math.trunc((clientAt.getTime() - ours.getTime()) / DAY);
  return off === 0 ? 0 : off;
}
