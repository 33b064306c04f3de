import { outlookTone, outlookWords } from "@/components/indicators/dashboard/outlook-look";
import type { Outlook } from "@/lib/indicators/core/dashboard";
import { monthLabel } from "@/lib/indicators/core/dashboard";
import { figureWords, targetWords } from "@/lib/indicators/core/figures/figure-words";
import type { Heat } from "@/lib/indicators/core/reporting-standing";
import { pillarLabel } from "@/lib/indicators/labels";
import type { WallFacts } from "@/lib/overview/queries/wall";

/** Another shape of these words than the one a television was opened with makes it load itself anew. */
export const WALL_SHAPE = 2;

/** All a television shows, ready to be drawn: words and shares, nothing to look up. */
export interface WallWords {
  readonly shape: number;
  readonly agency: string;
  readonly training: boolean;
  /** "10:05 ngày 22/11/2026". */
  readonly at: string;
  readonly month: string;
  readonly pillars: readonly { readonly name: string; readonly counts: readonly number[] }[];
  readonly figures: readonly {
    readonly name: string;
    readonly value: string;
    readonly aim: string;
    readonly outlook: string;
    readonly tone: string;
    /** Parts of a whole bar, 0 to 1. */
    readonly reached: number;
    readonly mark: number | null;
  }[];
  readonly tally: { readonly inTime: number; readonly late: number; readonly missing: number; readonly asked: number };
  readonly tiles: readonly { readonly name: string; readonly heat: Heat }[];
  readonly current: readonly string[];
}

/** The columns of the pillars' table, and which outlooks each counts. */
export const PILLAR_COLUMNS: readonly (readonly [string, readonly Outlook[]])[] = [
  ["Đạt", ["met", "met-early"]],
  ["Theo đà kịp", ["on-pace"]],
  ["Chưa đạt", ["not-met", "behind-pace"]],
  ["Chưa đến hạn", ["not-yet"]],
  ["Chưa đủ dữ liệu", ["not-enough", "no-target"]],
];

const CLOCK = new Intl.DateTimeFormat("vi-VN", {
  ...{ timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" },
  ...{ day: "2-digit", month: "2-digit", year: "numeric" },
});

export function wallWords(facts: WallFacts): WallWords {
  const { board, reported, current, teams } = facts;
  const { inTime, late, missing, asked } = reported.tally;
  return {
    ...{ shape: WALL_SHAPE, agency: facts.agency, training: facts.training, at: CLOCK.format(facts.at) },
    ...{ month: `tháng ${monthLabel(board.month)}`, tally: { inTime, late, missing, asked }, tiles: facts.tiles },
    pillars: board.pillars.map(({ pillar, rows }) => ({
      name: pillarLabel[pillar],
      counts: PILLAR_COLUMNS.map(([, outlooks]) => rows.filter(({ outlook }) => outlooks.includes(outlook)).length),
    })),
    figures: facts.shown.map((row) => {
      const { definition, figure, aim } = row;
      const end = definition.measure === "ratio" ? 10_000 : Math.max(figure.centi ?? 0, aim?.valueCenti ?? 0, 1) * 1.1;
      const words = targetWords(definition, aim);
      return {
        ...{ name: definition.name, value: figureWords(figure), outlook: outlookWords(row) },
        ...{ aim: words ? `Mục tiêu ${aim?.year ?? ""}: ${words}` : "", tone: outlookTone(row.outlook) },
        ...{ reached: Math.min(1, (figure.centi ?? 0) / end), mark: aim ? Math.min(1, aim.valueCenti / end) : null },
      };
    }),
    current: [
      `Đang báo cáo ${current.words}: ${current.remaining}.`,
      `Đã gửi ${current.sent}/${current.asked} bản và cơ quan.`,
      teams.short + teams.none === 0
        ? `Cả ${teams.all} bản có Tổ công nghệ số đủ thành phần.`
        : `Tổ công nghệ số: ${teams.none} bản chưa có Tổ, ${teams.short} Tổ còn thiếu thành phần.`,
    ],
  };
}
