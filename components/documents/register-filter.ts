import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { INCOMING_STATES, type IncomingState } from "@/lib/documents/core/incoming-state";
import { OUTSIDE_SERIES } from "@/lib/documents/core/number-series";
import type { IncomingFilter } from "@/lib/documents/queries/incoming";
import type { OutgoingFilter } from "@/lib/documents/queries/outgoing";
import { type CivilDate, parts } from "@/lib/kernel/civil-date";

export const OUTGOING_PATH = "/van-ban/so-di";

export interface OutgoingChoices {
  readonly years: readonly number[];
  readonly series: readonly string[];
}

/** The year an address asks for, of those there are; this year otherwise. */
export function yearIn(query: Awaited<PageQuery>, years: readonly number[], today: CivilDate): number {
  return years.find((year) => String(year) === textIn(query, "nam")) ?? parts(today).year;
}

export function readOutgoingFilter(
  query: Awaited<PageQuery>,
  choices: OutgoingChoices,
  today: CivilDate,
): OutgoingFilter {
  return {
    query: textIn(query, "q").slice(0, 200),
    year: yearIn(query, choices.years, today),
    series: choiceIn(query, "so", choices.series),
  };
}

/** The register under this filter; `part` is "/in" or "/xuat". */
export function outgoingHref({ query, year, series }: OutgoingFilter, part = "", page = 1): string {
  return hrefWith(`${OUTGOING_PATH}${part}`, { q: query, nam: year, so: series, trang: page === 1 ? null : page });
}

/** A series as the filter names it: what was noted from paper has none of its own. */
export function seriesWords(series: string): string {
  return series === OUTSIDE_SERIES ? "Ghi nhận từ bản giấy" : series;
}

/** "Năm 2026, sổ QĐ-UBND, tìm “nam”" */
export function outgoingFilterWords({ query, year, series }: OutgoingFilter): string {
  const words = [
    `Năm ${year}`,
    ...(series ? [`sổ ${seriesWords(series)}`] : []),
    ...(query.trim() ? [`tìm “${query.trim()}”`] : []),
  ];
  return words.join(", ");
}

export const INCOMING_PATH = "/van-ban/so-den";
export const PROGRESS_PATH = "/van-ban/so-den/theo-doi";

const STATE_TEXTS = {
  open: "chua-xong",
  overdue: "qua-han",
  done: "da-xong",
  cancelled: "da-huy",
} as const satisfies Record<IncomingState, string>;

export const incomingStateLabel: Record<IncomingState, string> = {
  open: "Chưa xong",
  overdue: "Quá hạn",
  done: "Đã xong",
  cancelled: "Đã hủy",
};

/** How the address names each state. */
export const INCOMING_CHOICES = INCOMING_STATES.map((state) => ({
  value: STATE_TEXTS[state],
  label: incomingStateLabel[state],
}));

export function stateText(state: IncomingState | null): string {
  return state === null ? "" : STATE_TEXTS[state];
}

export function readIncomingFilter(
  query: Awaited<PageQuery>,
  years: readonly number[],
  today: CivilDate,
): IncomingFilter {
  const asked = textIn(query, "tinh-trang");
  return {
    query: textIn(query, "q").slice(0, 200),
    year: yearIn(query, years, today),
    state: INCOMING_STATES.find((state) => STATE_TEXTS[state] === asked) ?? null,
  };
}

/** `part` is "/in", "/xuat" or the same below "/theo-doi". */
export function incomingHref({ query, year, state }: IncomingFilter, part = "", page = 1): string {
  const params = { q: query, nam: year, "tinh-trang": stateText(state), trang: page === 1 ? null : page };
  return hrefWith(`${INCOMING_PATH}${part}`, params);
}

export function incomingFilterWords({ query, year, state }: IncomingFilter): string {
  const words = [
    `Năm ${year}`,
    ...(state ? [incomingStateLabel[state].toLocaleLowerCase("vi")] : []),
    ...(query.trim() ? [`tìm “${query.trim()}”`] : []),
  ];
  return words.join(", ");
}
