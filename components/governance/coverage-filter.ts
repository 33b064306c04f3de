import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import type { CoverStanding } from "@/lib/governance/core/coverage";
import type { CoverageSource } from "@/lib/governance/queries/coverage";
import { type CivilDate, parseCivilDate } from "@/lib/kernel/civil-date";

const NARROWED = { "chua-co": "none", "mot-nguoi": "one", "nhieu-nguoi": "several" } as const;

export const STANDING_CHOICES = [
  { value: "chua-co", label: "Chưa có người phụ trách chính" },
  { value: "mot-nguoi", label: "Một người" },
  { value: "nhieu-nguoi", label: "Nhiều người" },
];
export const SOURCE_CHOICES = [{ value: "du-kien", label: "Danh sách dự kiến" }];

export interface CoverageFilter {
  readonly day: CivilDate;
  readonly source: CoverageSource;
  readonly standing: CoverStanding | null;
}

/** What the address of the matrix asks for; today where it says no day. */
export function readCoverageFilter(query: Awaited<PageQuery>, today: CivilDate): CoverageFilter {
  const narrowed = choiceIn(query, "loc", ["chua-co", "mot-nguoi", "nhieu-nguoi"]);
  return {
    day: parseCivilDate(textIn(query, "ngay").slice(0, 40)) ?? today,
    source: textIn(query, "nguon") === "du-kien" ? "proposed" : "in-force",
    standing: narrowed ? NARROWED[narrowed] : null,
  };
}

/** The word of the address for a standing; undefined for all. */
export function standingCode(standing: CoverStanding | null): string | undefined {
  return Object.entries(NARROWED).find(([, one]) => one === standing)?.[0];
}

/** The matrix, its print or its export, as it is looked at now. */
export function coverageHref(path: string, { day, source, standing }: CoverageFilter): string {
  return hrefWith(path, {
    ngay: day,
    nguon: source === "proposed" ? "du-kien" : null,
    loc: standingCode(standing),
  });
}
