import {
  completeWords,
  flagWords,
  noneWords,
  notEnoughWords,
  targetWords,
} from "@/lib/indicators/core/figures/figure-words";
import { spanWords } from "@/lib/indicators/core/figures/month-number";
import type { Figure } from "@/lib/indicators/core/roll-up";
import { pillarLabel } from "@/lib/indicators/labels";
import type { FigureRows } from "@/lib/indicators/queries/figure-rows";
import type { FigureTable } from "@/lib/indicators/queries/figure-table";
import { formatPeriod, shiftPeriod } from "@/lib/kernel/period";
import type { WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { standingWords, yearBefore } from "./figure-columns";
import { scopeWords } from "./figures-page";
import { periodHead } from "./period-words";
import { partNotes } from "./why-words";

/** A figure as a number of its unit: percent, pieces, 1 or 0 for yes or no. */
function inUnits({ centi, definition, numerator, denominator }: Figure): number | null {
  if (definition?.measure === "yes-no") return denominator ? (numerator ?? 0) : null;
  return centi === null ? null : centi / 100;
}

/** The table of figures as it is looked at, shares as formulas of the numbers beside them. */
export function figuresSheet(table: FigureTable): WorkbookSheet {
  const { period } = table;
  const year = Math.floor(table.span.to / 12);
  const rows = table.pillars.flatMap(({ pillar, rows: own }) =>
    own.map((row): readonly WorkbookValue[] => {
      const { definition, now, before, yearBefore: last, sinceNewYear } = row;
      const { figure } = now;
      const share: WorkbookValue =
        definition.measure === "ratio"
          ? { formula: { kind: "share", numerator: 4, denominator: 5 }, result: inUnits(figure) }
          : inUnits(figure);
      const notes = [noneWords(figure), notEnoughWords(figure), ...flagWords(figure)].filter(Boolean).join("; ");
      return [
        ...[definition.code, definition.name, pillarLabel[pillar], targetWords(definition, figure.target)],
        ...[figure.numerator, figure.denominator, share, definition.unit],
        ...[inUnits(before.figure), inUnits(last.figure)],
        definition.timing === "flow" ? inUnits(sinceNewYear.figure) : null,
        standingWords(row),
        figure.complete.reporters > 0 ? completeWords(figure) : null,
        notes || null,
      ];
    }),
  );
  return {
    name: "Tổng hợp",
    caption: [
      `SỐ LIỆU ${scopeWords(table).toLocaleUpperCase("vi")}`,
      `Kỳ: ${formatPeriod(period)} (${spanWords(table.span)})`,
    ],
    columns: [
      { title: "Mã", width: 10 },
      { title: "Chỉ tiêu", width: 48 },
      { title: "Nhóm", width: 16 },
      { title: `Mục tiêu ${year}`, width: 16 },
      { title: "Tử số (hoặc số lượng)", width: 13, kind: "number" },
      { title: "Mẫu số", width: 13, kind: "number" },
      { title: periodHead(period), width: 12, kind: "decimal" },
      { title: "Đơn vị", width: 11 },
      { title: periodHead(shiftPeriod(period, -1)), width: 12, kind: "decimal" },
      { title: periodHead(yearBefore(period)), width: 12, kind: "decimal" },
      { title: `Lũy kế từ đầu năm ${year}`, width: 13, kind: "decimal" },
      { title: "So với mục tiêu", width: 18 },
      { title: "Đã báo", width: 9, align: "center" },
      { title: "Ghi chú", width: 44 },
    ],
    rows,
  };
}

/** Every row of every figure, each figure with its sum as a formula under it. */
export function figureRowsSheet(all: readonly FigureRows[], name = "Theo nơi báo"): WorkbookSheet {
  const rows: (readonly WorkbookValue[])[] = [];
  for (const figureRows of all) {
    const { own, figure, parts, withSenders } = figureRows;
    const first = rows.length;
    const ratio = own.measure === "ratio";
    for (const part of parts) {
      const inSum = part.state === "counted" || part.state === "nothing";
      const out = part.state === "no-denominator" ? `Tử số ${part.numerator} không tính vào tổng` : "";
      const share: WorkbookValue = ratio
        ? {
            formula: { kind: "share", numerator: 3, denominator: 4 },
            result: shareResult(part.numerator, part.denominator),
          }
        : null;
      const senders = withSenders ? [...new Set(part.cells.flatMap(({ sender }) => sender ?? []))].join(", ") : "";
      rows.push([
        ...[own.code, own.name, part.name, inSum ? part.numerator : null, inSum ? part.denominator : null],
        ...[inSum ? share : null, senders || null, [out, ...partNotes(own, part)].filter(Boolean).join("; ") || null],
      ]);
    }
    const span = [first, rows.length - 1] as const;
    const sum = (column: number, result: number | null): WorkbookValue =>
      parts.length > 0 && result !== null ? { formula: { kind: "sum", column, rows: span }, result } : null;
    rows.push([
      ...[own.code, "Tổng cộng", null, sum(3, figure.numerator), sum(4, figure.denominator)],
      ratio && figure.centi !== null
        ? { formula: { kind: "share", numerator: 3, denominator: 4 }, result: figure.centi / 100 }
        : null,
      ...[null, null],
    ]);
  }
  const [head] = all;
  return {
    name,
    caption: [
      "SỐ LIỆU THEO TỪNG NƠI BÁO",
      head ? `Kỳ: ${spanWords(head.span)}. Của: ${head.scopeName ?? "toàn xã"}` : "",
    ],
    columns: [
      { title: "Mã", width: 10 },
      { title: "Chỉ tiêu", width: 44 },
      { title: "Nơi báo", width: 26 },
      { title: "Tử số (hoặc số lượng)", width: 13, kind: "number" },
      { title: "Mẫu số", width: 13, kind: "number" },
      { title: "Tỷ lệ (%)", width: 11, kind: "decimal" },
      { title: "Người gửi", width: 24 },
      { title: "Ghi chú", width: 48 },
    ],
    rows,
  };
}

function shareResult(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || !denominator ? null : Math.round((numerator * 10_000) / denominator) / 100;
}
