import { hrefWith } from "@/components/ui/query-string";
import { type PeriodRef, periodSlug } from "@/lib/indicators/core/period-ref";

/** The plain form of one reporter and period. */
export function fillPath(period: PeriodRef, reporterKey: string): string {
  return `/bao-cao/nhap/${periodSlug(period)}/${reporterKey}`;
}

/** What can be filled in without a network. */
export const PHONE = "/bao-cao/dien-thoai";

export const PERIOD_TABS = ["tat-ca", "cho-duyet", "chua-gui", "tra-lai", "trung", "da-duyet"] as const;
export type PeriodTab = (typeof PERIOD_TABS)[number];

/** The table of a period. */
export function periodPath(period: PeriodRef, tab: PeriodTab = "tat-ca"): string {
  return hrefWith("/bao-cao", { ky: periodSlug(period), muc: tab === "tat-ca" ? null : tab });
}
