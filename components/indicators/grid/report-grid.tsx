"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DataGrid } from "@/components/ui/grid/data-grid";
import type { GridColumn, GridRow } from "@/components/ui/grid/grid-column";
import { cellText, type GridCells } from "@/components/ui/grid/grid-edits";
import { useGrid } from "@/components/ui/grid/use-grid";
import { columnKey, columnsOf } from "@/lib/indicators/core/grid-figures";
import type { ReportGrid as Grid, GridLine } from "@/lib/indicators/queries/report-grid";
import { formatNumber } from "@/lib/kernel/numbers";
import { firstCells, GIVEN_BY, lockedWords, readLine, reasonColumn } from "./grid-lines";
import { RowState } from "./row-state";
import { useSavedRows } from "./use-saved-rows";

/** Every bản × every box of a month, typed in by the office on behalf of the bản. */
export function ReportGrid({ grid }: { grid: Grid }) {
  const latest = useRef<GridCells>(new Map());
  const { reports, saving, changed, send } = useSavedRows(
    grid,
    useCallback(() => latest.current, []),
  );
  const first = useMemo(() => firstCells(grid), [grid]);
  const cells = useGrid(
    first,
    useCallback((edits) => changed([...new Set(edits.map(({ row }) => row))]), [changed]),
  );
  latest.current = cells.cells;
  const lineOf = useMemo(() => new Map(grid.lines.map((line) => [line.key, line])), [grid]);
  const [withReasons, setWithReasons] = useState(false);
  const [withLocked, setWithLocked] = useState(
    grid.lines.every(({ report, rivals }) => lockedWords(report, rivals) !== null),
  );
  const columns = useMemo(() => columnsOfGrid(grid, lineOf), [grid, lineOf]);
  const hidden = useMemo(
    () => Object.fromEntries(grid.asked.map(({ indicatorId }) => [reasonColumn(indicatorId), !withReasons])),
    [grid, withReasons],
  );
  const read = useMemo(
    () => new Map(grid.lines.map((line) => [line.key, readLine(line, reports.get(line.key) ?? null, cells.cells)])),
    [grid, reports, cells.cells],
  );
  const open = grid.lines.filter(({ key, rivals }) => lockedWords(reports.get(key) ?? null, rivals) === null);
  const ready = open.filter(({ key }) => {
    const row = read.get(key);
    return row?.isFull && !row.isWrong && cellText(cells.cells, key, GIVEN_BY).trim() !== "";
  });
  // A row just sent stays where it is until the page is opened again.
  const shown = withLocked
    ? grid.lines
    : grid.lines.filter(({ report, rivals }) => lockedWords(report, rivals) === null);
  const rows: readonly GridRow[] = shown.map(({ key, name, rivals }) => ({
    ...{ id: key, head: name, locked: lockedWords(reports.get(key) ?? null, rivals) },
    end: <RowState report={reports.get(key) ?? null} saving={saving.get(key) ?? null} read={read.get(key) ?? null} />,
  }));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" disabled={ready.length === 0} onClick={() => send(ready.map(({ key }) => key))}>
          Gửi các hàng đã đủ ({ready.length})
        </Button>
        <Button onClick={cells.undo} disabled={!cells.canUndo}>
          Hoàn tác
        </Button>
        <Button onClick={cells.redo} disabled={!cells.canRedo}>
          Làm lại
        </Button>
        <Tick label="Hiện cả bản đã gửi, đã duyệt" checked={withLocked} onChange={setWithLocked} />
        <Tick label="Hiện cột lý do" checked={withReasons} onChange={setWithReasons} />
        <span className="text-muted">
          {open.length} bản còn nhập được, {ready.length} bản đã đủ để gửi.
        </span>
      </div>
      <DataGrid
        caption={`Số liệu các bản, ${grid.period.words}`}
        rowHead="Bản"
        endHead="Tình trạng"
        columns={columns}
        hidden={hidden}
        rows={rows}
        grid={cells}
        judge={(row, column, text) => judge(lineOf, read, row, column, text)}
        pastedWords={(filled, left) =>
          left > 0 ? `Đã dán ${filled} ô; ${left} ô nằm ngoài bảng hoặc đã khóa nên bỏ qua.` : `Đã dán ${filled} ô.`
        }
      />
    </div>
  );
}

function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

function columnsOfGrid({ asked, lines }: Grid, lineOf: ReadonlyMap<string, GridLine>): readonly GridColumn[] {
  const boxes = lines[0]?.boxes ?? [];
  const figures = asked.flatMap(({ indicatorId, name, unit, numeratorWords, denominatorWords }): GridColumn[] => {
    const box = boxes.find((one) => one.indicatorId === indicatorId);
    if (!box) return [];
    const own = columnsOf(box).map((column): GridColumn => {
      const what = column.field === "denominator" ? denominatorWords : numeratorWords;
      const under = box.measure === "count" ? unit : box.measure === "yes-no" ? "Có hoặc Chưa" : "số đếm được";
      return {
        id: columnKey(column),
        head: column.field === "denominator" ? "Trên tổng số" : name,
        under,
        about: (row) => [what, aboutCell(lineOf.get(row), indicatorId)].filter(Boolean).join(". "),
      };
    });
    return [...own, { id: reasonColumn(indicatorId), head: "Lý do", under: "nếu số khác thường", text: true }];
  });
  const givenBy = { id: GIVEN_BY, head: "Ai cung cấp số", under: "họ tên, gọi lúc nào", text: true };
  return [givenBy, ...figures];
}

/** "Kỳ trước 46 trên 120. Mẫu số kỳ này 120.": what helps to type the cell. */
function aboutCell(line: GridLine | undefined, indicatorId: string): string {
  const box = line?.boxes.find((one) => one.indicatorId === indicatorId);
  if (!box) return "";
  const { before, offered, measure } = box;
  const numbers = [before?.numerator, before?.denominator].filter((number) => typeof number === "number");
  const last = !before
    ? "Kỳ trước chưa có số."
    : before.nothing
      ? "Kỳ trước không có số liệu."
      : before.yes !== null
        ? `Kỳ trước: ${before.yes ? "Có" : "Chưa"}.`
        : `Kỳ trước ${numbers.map((number) => formatNumber(number)).join(" trên ")}.`;
  if (measure !== "ratio" || box.denominator === "reported") return last;
  return `${last} ${offered === null ? "Chưa có số nền làm mẫu số." : `Mẫu số kỳ này ${formatNumber(offered)}.`}`;
}

function judge(
  lineOf: ReadonlyMap<string, GridLine>,
  read: ReadonlyMap<string, ReturnType<typeof readLine>>,
  row: string,
  column: string,
  text: string,
) {
  if (!lineOf.has(row) || (text === "" && column !== GIVEN_BY)) return null;
  const found = read.get(row)?.findings.get(column);
  return found
    ? { tone: found.kind === "refusal" ? ("danger" as const) : ("warning" as const), words: found.words }
    : null;
}
