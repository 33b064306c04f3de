import { choiceIn, idIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { PILLARS, type Pillar } from "@/lib/indicators/core/definition";
import {
  type MonthNumber,
  type MonthSpan,
  monthNumberOfKey,
  parseSpanSlug,
  periodOfSpan,
  spanSlug,
} from "@/lib/indicators/core/figures/month-number";
import type { FigureScope } from "@/lib/indicators/core/figures/parts";
import { type Period, parsePeriodKey, periodKey } from "@/lib/kernel/period";

export const FIGURES_PATH = "/so-lieu";

/** What the address of the table asks for. */
export interface FiguresFilter {
  readonly period: Period | null;
  readonly hamletId: string | null;
  readonly pillar: Pillar | null;
}

export function readFiguresFilter(query: Awaited<PageQuery>): FiguresFilter {
  return {
    period: parsePeriodKey(textIn(query, "ky").slice(0, 10)),
    hamletId: idIn(query, "ban"),
    pillar: choiceIn(query, "nhom", PILLARS),
  };
}

export function figuresHref(path: string, { period, hamletId, pillar }: FiguresFilter): string {
  return hrefWith(path, { ky: period && periodKey(period), ban: hamletId, nhom: pillar });
}

/** A month in an address; null for anything else. */
export function monthIn(query: Awaited<PageQuery>, name = "thang"): MonthNumber | null {
  const month = monthNumberOfKey(textIn(query, name).slice(0, 10));
  return Number.isNaN(month) ? null : month;
}

/** Where a number is taken apart: "Vì sao con số này?". */
export function whyHref(indicatorId: string, span: MonthSpan, scope: FigureScope): string {
  const hamletId = scope.kind === "hamlet" ? scope.id : null;
  return hrefWith(`${FIGURES_PATH}/vi-sao`, { "chi-tieu": indicatorId, ky: spanSlug(span), ban: hamletId });
}

/** What such an address asks; null when it names no figure. */
export function readWhyQuery(query: Awaited<PageQuery>) {
  const indicatorId = idIn(query, "chi-tieu");
  const span = parseSpanSlug(textIn(query, "ky").slice(0, 20));
  return indicatorId && span ? { indicatorId, span, hamletId: idIn(query, "ban") } : null;
}

type WhyQuery = NonNullable<ReturnType<typeof readWhyQuery>>;

/** The rows of a figure as a workbook. */
export function whyExportHref({ indicatorId, span, hamletId }: WhyQuery): string {
  return hrefWith(`${FIGURES_PATH}/vi-sao/xuat`, { "chi-tieu": indicatorId, ky: spanSlug(span), ban: hamletId });
}

/** The table a figure stands in, of its period and whose it is. */
export function tableHref({ span, scope }: { readonly span: MonthSpan; readonly scope: FigureScope }): string {
  const hamletId = scope.kind === "hamlet" ? scope.id : null;
  return figuresHref(FIGURES_PATH, { period: periodOfSpan(span), hamletId, pillar: null });
}
