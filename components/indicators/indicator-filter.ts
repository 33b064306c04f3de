import { choiceIn, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { PILLARS } from "@/lib/indicators/core/definition";
import { pillarLabel } from "@/lib/indicators/labels";
import type { IndicatorFilter } from "@/lib/indicators/queries/indicators";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of the list of indicators asks for: page, workbook and print read it alike. */
export function readIndicatorFilter(asked: Asked): IndicatorFilter {
  const reporter = textIn(asked, "bao-cao");
  return {
    query: textIn(asked, "q").slice(0, 200),
    pillar: choiceIn(asked, "nhom", PILLARS),
    reporter: /^(?:hamlet|portal|same|[0-9a-f-]{36})$/.test(reporter) ? reporter : null,
    past: textIn(asked, "da-thoi") === "co",
  };
}

/** An address of the list, or of its workbook, that asks for the same. */
export function indicatorsHref(path: string, { query, pillar, reporter, past }: IndicatorFilter): string {
  return hrefWith(path, { q: query, nhom: pillar, "bao-cao": reporter, "da-thoi": past ? "co" : null });
}

/** The filter in words, for a caption; "" when nothing narrows the list. */
export function describeIndicatorFilter({ query, pillar, past }: IndicatorFilter): string {
  const words = [
    pillar ? `nhóm ${pillarLabel[pillar]}` : "",
    query.trim() ? `có “${query.trim()}”` : "",
    past ? "đã thôi dùng" : "",
  ];
  return words.filter(Boolean).join(", ");
}

export function isNarrowed({ query, pillar, reporter }: IndicatorFilter): boolean {
  return query.trim() !== "" || pillar !== null || reporter !== null;
}
