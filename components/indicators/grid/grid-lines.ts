import { cellKey, cellText, type GridCells } from "@/components/ui/grid/grid-edits";
import { cellOf, columnKey, columnsOf, type ReadRow, readRow } from "@/lib/indicators/core/grid-figures";
import type { GridLine, GridReport, ReportGrid } from "@/lib/indicators/queries/report-grid";

/** The column that says who gave the figures. */
export const GIVEN_BY = "nguoi-cung-cap";
/** Why an odd figure of a bản is right, typed beside it. */
export const reasonColumn = (indicatorId: string) => `ly-do.${indicatorId}`;

/** What stands in the grid when it is opened: the figures kept, and why where that was said. */
export function firstCells({ lines }: ReportGrid): GridCells {
  const cells = new Map<string, string>();
  for (const { key, boxes, report } of lines) {
    cells.set(cellKey(key, GIVEN_BY), report?.givenBy ?? "");
    for (const box of boxes) {
      const value = report?.values.find(({ indicatorId }) => indicatorId === box.indicatorId);
      for (const column of columnsOf(box)) cells.set(cellKey(key, columnKey(column)), cellOf(value, column.field));
      cells.set(cellKey(key, reasonColumn(box.indicatorId)), value?.reason ?? "");
    }
  }
  return cells;
}

/** A row as typed, checked. */
export function readLine(
  { key, boxes }: Pick<GridLine, "key" | "boxes">,
  report: GridReport | null,
  cells: GridCells,
): ReadRow {
  return readRow(
    boxes,
    (column) => cellText(cells, key, column),
    (indicatorId) => cellText(cells, key, reasonColumn(indicatorId)).trim() || null,
    report?.values ?? [],
  );
}

/** Why nothing may be typed in a row; null when it may. */
export function lockedWords(report: GridReport | null, rivals: number): string | null {
  if (rivals > 0) return "Có hai báo cáo cho kỳ này: mở trang Báo cáo để chọn một.";
  switch (report?.state) {
    case "approved":
      return "Đã duyệt nên khóa; muốn sửa thì mở báo cáo và chọn Báo cáo lại.";
    case "submitted":
      return `${report.senderName} đã gửi, đang chờ duyệt; muốn sửa thì trả lại trước.`;
    default:
      return null;
  }
}
