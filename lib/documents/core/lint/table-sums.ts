import { formatNumber } from "@/lib/kernel/numbers";
import type { LintRule, Remark } from "./finding";
import { columnOf, gridsOf, type TableGrid } from "./table-grid";

const YEAR = /(?:^|\D)20\d\d(?:$|\D)/u;
const TOTAL = /^(?:.* )?(?:tổng(?: số| cộng| kinh phí)?|cộng)(?: .*)?$/iu;

/** "1.150" → 1150, "2,500" beside them → 2500, "3.280." → 3280; null where it is no plain number. */
function amountOf(text: string): number | null {
  const digits = text.replace(/[.,]\s*$/u, "").trim();
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)) return Number(digits.replace(/[.,]/gu, ""));
  if (/^\d+$/u.test(digits)) return Number(digits);
  return /^\d+,\d{1,2}$/u.test(digits) ? Number(digits.replace(",", ".")) : null;
}

const isTotalsRow = (cells: readonly string[]) => cells.some((cell) => /^(?:tổng(?: số| cộng)?|cộng)$/iu.test(cell));
const close = (a: number, b: number) => Math.abs(a - b) < 0.005 * Math.max(1, Math.abs(b)) && Math.abs(a - b) < 0.5;

function rowSums(grid: TableGrid, years: readonly number[], total: number): Remark[] {
  return grid.rows.flatMap((row): Remark[] => {
    const stated = amountOf(row.cells[total] ?? "");
    const parts = years.map((column) => amountOf(row.cells[column] ?? "") ?? 0);
    const sum = parts.reduce((all, one) => all + one, 0);
    if (stated === null || sum === 0 || close(stated, sum)) return [];
    const name = row.cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? "";
    const words = `Dòng “${name.slice(0, 50)}”: cộng các năm được ${formatNumber(sum)}, ghi ${row.cells[total]}.`;
    return [{ severity: "error", words, part: grid.part, blockId: row.id }];
  });
}

function columnSums(grid: TableGrid, columns: readonly number[]): Remark[] {
  const totals = grid.rows.filter((row) => row.type === "totals" || isTotalsRow(row.cells));
  const rows = grid.rows.filter((row) => row.type === "row" && !isTotalsRow(row.cells));
  const [only] = totals;
  // Group rows with subtotals of their own would be counted twice.
  if (
    !only ||
    totals.length > 1 ||
    grid.rows.some((row) => row.type === "group" && row.cells.some((cell) => amountOf(cell) !== null))
  )
    return [];
  return columns.flatMap((column): Remark[] => {
    const stated = amountOf(only.cells[column] ?? "");
    const parts = rows.map((row) => amountOf(row.cells[column] ?? "") ?? 0);
    const sum = parts.reduce((all, one) => all + one, 0);
    if (stated === null || sum === 0 || close(stated, sum)) return [];
    const words = `Cột “${grid.heads[column]}”: cộng các dòng được ${formatNumber(sum)}, dòng tổng ghi ${only.cells[column]}.`;
    return [{ severity: "error", words, part: grid.part, blockId: only.id }];
  });
}

/** In a table of years and a total, both say the same; neither is corrected by guess. */
export const tableSums: LintRule = {
  id: "table-sums",
  clause: null,
  check(model) {
    return gridsOf(model).flatMap((grid) => {
      const years = grid.heads.flatMap((head, column) => (YEAR.test(head) && !TOTAL.test(head) ? [column] : []));
      const total = columnOf(grid, TOTAL);
      if (years.length < 2 || total < 0 || years.includes(total)) return [];
      return [...rowSums(grid, years, total), ...columnSums(grid, [...years, total])];
    });
  },
};
