import type { GroupedWords } from "./grouped-words";
import type { PaperPeriodKind } from "./paper-period";
import type { ReportRow, TrendFigure } from "./report-rows";

/** Someone who was late or sent nothing, with when: "trễ 3 ngày", "chưa gửi", "trễ 2 tháng (9, 10)". */
export interface LateReporter {
  readonly name: string;
  readonly words: string;
}

/** What a report paper draws of a period: figures, who reported, what was hard, what comes next. */
export interface ReportFigures {
  readonly period: string;
  readonly words: string;
  readonly kind: PaperPeriodKind;
  readonly rows: readonly (ReportRow & { readonly group: string })[];
  /** How many indicators were met, month by month. */
  readonly trend: readonly TrendFigure[];
  /** Reports asked for in all months of the period, each reporter and month once. */
  readonly asked: number;
  readonly inTime: number;
  readonly lateCount: number;
  readonly missing: number;
  readonly late: readonly LateReporter[];
  readonly difficulties: readonly GroupedWords[];
  readonly proposals: readonly GroupedWords[];
  /** "tháng 12 năm 2026", and until when it is reported: "trước ngày 20 tháng 12 năm 2026". */
  readonly next: { readonly words: string; readonly due: string };
}
