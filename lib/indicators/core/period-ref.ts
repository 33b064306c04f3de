/** One period as everything about reports names it: a month, or a day or week of a campaign by its first day. */
export interface PeriodRef {
  /** "2026-11", or of a campaign the first day of its period. */
  readonly periodKey: string;
  readonly campaignId: string | null;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const CAMPAIGN = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** "2026-11" or "2026-11-03~campaign": a part of an address. */
export function periodSlug({ periodKey, campaignId }: PeriodRef): string {
  return campaignId ? `${periodKey}~${campaignId}` : periodKey;
}

/** Reads what periodSlug writes; null when it is none. */
export function parsePeriodSlug(text: string): PeriodRef | null {
  if (MONTH.test(text)) return { periodKey: text, campaignId: null };
  const found = CAMPAIGN.exec(text);
  return found ? { periodKey: found[1] as string, campaignId: found[2] as string } : null;
}
