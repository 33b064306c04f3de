import { choiceIn, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { BASE_KINDS, type BaseKind } from "@/lib/indicators/core/definition";
import { askedYear } from "@/lib/indicators/core/target-years";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** Which year the page of an indicator's targets shows for the bản, and which split it proposes. */
export interface SplitAsked {
  readonly year: number;
  /** "same": as much for all; a kind of base figure: in proportion to it; null: none is proposed. */
  readonly split: "same" | BaseKind | null;
}

export function readSplitAsked(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  today: CivilDate,
): SplitAsked {
  return {
    year: askedYear(textIn(asked, "nam"), today),
    split: choiceIn(asked, "chia", ["same", ...BASE_KINDS] as const),
  };
}

export function splitHref(indicatorId: string, { year, split }: SplitAsked): string {
  return hrefWith(`/chi-tieu/giao/${indicatorId}`, { nam: year, chia: split });
}
