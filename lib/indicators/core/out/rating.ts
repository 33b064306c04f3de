import { type CivilDate, parts } from "@/lib/kernel/civil-date";

/** How a bản or an office reported in a year and what it reached: an input for those who rate, never a rating. */
export interface RatedReporter {
  readonly key: string;
  readonly kind: "hamlet" | "unit";
  readonly name: string;
  /** Who answers for it today, as known; empty when nobody is. */
  readonly inCharge: string;
  /** Months it was asked to report in, whose time is over or which it has sent. */
  readonly asked: number;
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
  /** Of the indicators held against a target for it: reached, and all. */
  readonly met: number;
  readonly judged: number;
}

/** From where on a bản or an office is proposed for a reward: written down, shown, and only a proposal. */
export const REWARD_CRITERIA = { completePercent: 100, inTimePercent: 90, metPercent: 60 } as const;

const atLeast = (part: number, whole: number, percent: number) => whole > 0 && part * 100 >= whole * percent;

/** Sent, in time or late, of what was asked, in tenths of a percent; null where nothing was asked. */
export function tenthsOf(part: number, whole: number): number | null {
  return whole > 0 ? Math.floor((part * 2_000 + whole) / (2 * whole)) : null;
}

export const sentBy = ({ inTime, late }: Pick<RatedReporter, "inTime" | "late">): number => inTime + late;

/** Does it meet all the written criteria? */
export function isProposed(row: RatedReporter): boolean {
  const { completePercent, inTimePercent, metPercent } = REWARD_CRITERIA;
  return (
    atLeast(sentBy(row), row.asked, completePercent) &&
    atLeast(row.inTime, row.asked, inTimePercent) &&
    atLeast(row.met, row.judged, metPercent)
  );
}

/** Those proposed, the best first; the others as they stand in lists. */
export function proposedOf(rows: readonly RatedReporter[]): readonly RatedReporter[] {
  return rows
    .filter(isProposed)
    .sort((a, b) => b.met * a.judged - a.met * b.judged || b.inTime * a.asked - a.inTime * b.asked);
}

/** The criteria in words, as the screen and the paper show them. */
export const CRITERIA_WORDS = `gửi đủ ${REWARD_CRITERIA.completePercent}% số báo cáo phải gửi, đúng hạn từ ${REWARD_CRITERIA.inTimePercent}%, đạt từ ${REWARD_CRITERIA.metPercent}% số chỉ tiêu được giao`;

/** The year an address asks for; this one, where it asks for none there can be. */
export function ratedYear(text: string, today: CivilDate): number {
  const { year } = parts(today);
  return /^20\d{2}$/.test(text) && Number(text) <= year ? Number(text) : year;
}
