/** One save of a draft, as far as telling them apart needs it. */
export interface Save {
  readonly version: number;
  readonly savedBy: string | null;
  readonly savedName: string;
  readonly savedAt: Date;
}

const SITTING_MS = 15 * 60 * 1000;

/**
 * A draft saves itself as it is written; a person thinks of a sitting: the saves of one person with no long pause
 * between, of which the last counts. The latest first.
 */
export function sittingsOf(saves: readonly Save[]): Save[] {
  const sorted = [...saves].sort((a, b) => b.version - a.version);
  return sorted.filter((save, index) => {
    const next = sorted[index - 1];
    // The first state is always kept: it is what the draft began as.
    if (!next || save.version === 1) return true;
    return next.savedBy !== save.savedBy || next.savedAt.getTime() - save.savedAt.getTime() > SITTING_MS;
  });
}
