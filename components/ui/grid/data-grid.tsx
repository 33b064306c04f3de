"use client";

import { columnVisibilityFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { readPastedCells, writePastedCells } from "@/lib/kernel/tabbed-text";
import { TONE_WORDS } from "../tone";
import { GridCell } from "./grid-cell";
import type { CellRemark, GridColumn, GridRow } from "./grid-column";
import { cellText } from "./grid-edits";
import { readGridKey } from "./grid-keys";
import {
  boxOf,
  cleared,
  copyOf,
  type GridFrame,
  type GridSelection,
  isInside,
  moved,
  type Place,
  pasteInto,
  tabbed,
} from "./grid-range";
import type { GridState } from "./use-grid";

const features = tableFeatures({ columnVisibilityFeature });
const START: GridSelection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };

/**
 * A table typed in like a spreadsheet: arrows, Enter, Tab, F2, Delete, Shift for more cells, Ctrl+C, Ctrl+V from Excel,
 * Ctrl+Z. Above it stands what there is to say of the cell in hand; what is wrong with a cell is said there and marked.
 */
export function DataGrid({
  caption,
  rowHead,
  endHead,
  columns,
  rows,
  hidden = {},
  grid,
  judge,
  pastedWords,
}: {
  caption: string;
  rowHead: string;
  endHead?: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  /** Columns by id that are not shown. */
  hidden?: Readonly<Record<string, boolean>>;
  grid: GridState;
  judge: (row: string, column: string, text: string) => CellRemark | null;
  /** Told of a paste: how many cells were filled, and how many had no place. */
  pastedWords: (filled: number, left: number) => string;
}) {
  const [selection, setSelection] = useState<GridSelection>(START);
  const [typing, setTyping] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const frameBox = useRef<HTMLDivElement>(null);
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id }) => [id, !hidden[id]])),
    [columns, hidden],
  );
  const table = useTable({
    features,
    columns: useMemo(() => columns.map(({ id, head }) => ({ id, header: head })), [columns]),
    data: rows as GridRow[],
    getRowId: ({ id }: GridRow) => id,
    state: { columnVisibility },
  });
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const shown = table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? []);
  const locked = useMemo(() => new Map(rows.map(({ id, locked: why }) => [id, why])), [rows]);
  const frame: GridFrame = {
    rows: rows.map(({ id }) => id),
    columns: shown.map(({ id }) => id),
    mayEdit: (row) => locked.get(row) === null,
  };
  const size = { rows: frame.rows.length, columns: frame.columns.length };
  const { focus } = selection;
  const row = rows[focus.row];
  const column = shown[focus.column];
  const text = row && column ? cellText(grid.cells, row.id, column.id) : "";
  const remark = row && column && row.locked === null ? judge(row.id, column.id, typing ?? text) : null;

  // What was typed in has left the page with the focus in it: the next cell takes it.
  const takesFocus = useRef(false);
  useEffect(() => {
    if (typing !== null) return;
    const cell = frameBox.current?.querySelector<HTMLElement>(`[data-place="${focus.row}-${focus.column}"]`);
    if (takesFocus.current || frameBox.current?.contains(document.activeElement)) cell?.focus();
    takesFocus.current = false;
  }, [focus, typing]);

  function go(place: Place, extend = false) {
    setTyping(null);
    setSelection(extend ? { anchor: selection.anchor, focus: place } : { anchor: place, focus: place });
  }
  function settle(next: Place | null) {
    if (row && column && typing !== null)
      grid.edit([{ row: row.id, column: column.id, before: text, after: typing.trim() }]);
    setTyping(null);
    if (next) go(next);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (typing !== null) return;
    const key = readGridKey(event, selection, size);
    if (!key) return;
    event.preventDefault();
    if (key.kind === "go") setSelection(key.selection);
    else if (key.kind === "type") {
      if (row && frame.mayEdit(row.id, column?.id ?? "")) setTyping(key.text ?? text);
      else setTold(row?.locked ?? "");
    } else if (key.kind === "clear") grid.edit(cleared(grid.cells, frame, selection));
    else if (key.kind === "undo") grid.undo();
    else if (key.kind === "redo") grid.redo();
    else setSelection({ anchor: { row: 0, column: 0 }, focus: { row: size.rows - 1, column: size.columns - 1 } });
  }
  function onTypingKey(event: KeyboardEvent) {
    if (event.key === "Escape") {
      takesFocus.current = true;
      return setTyping(null);
    }
    const next =
      event.key === "Enter"
        ? moved(focus, event.shiftKey ? -1 : 1, 0, size)
        : event.key === "Tab"
          ? tabbed(focus, event.shiftKey, size)
          : null;
    if (event.key !== "Enter" && event.key !== "Tab") return;
    if (next) event.preventDefault();
    takesFocus.current = next !== null;
    settle(next);
  }
  function onCopy(event: ClipboardEvent) {
    if (typing !== null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", writePastedCells(copyOf(grid.cells, frame, selection)));
  }
  function onPaste(event: ClipboardEvent) {
    if (typing !== null) return;
    event.preventDefault();
    const { edits, left } = pasteInto(
      grid.cells,
      frame,
      selection,
      readPastedCells(event.clipboardData.getData("text/plain")),
    );
    grid.edit(edits);
    setTold(pastedWords(edits.length, left));
  }
  const box = boxOf(selection);
  return (
    <div className="flex flex-col gap-2">
      <p className="min-h-12 rounded-md bg-sunken px-3 py-2" aria-live="polite">
        {row && column ? (
          <>
            <strong>
              {row.head} – {column.head}
            </strong>
            {row.locked ? `. ${row.locked}` : column.about ? `. ${column.about(row.id)}` : ""}
            {remark ? (
              <span className={`block font-semibold ${remark.tone === "danger" ? "text-danger" : "text-warn"}`}>
                {TONE_WORDS[remark.tone]}: {remark.words}
              </span>
            ) : null}
            {told ? <span className="block">{told}</span> : null}
          </>
        ) : null}
      </p>
      <div
        ref={frameBox}
        className="table-frame max-h-[70dvh] rounded-lg border border-line"
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table typed in is a grid.
          role="grid"
          aria-label={caption}
          aria-rowcount={rows.length + 1}
          className="data-table data-grid"
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" data-sticky="">
                {rowHead}
              </th>
              {shown.map(({ id, head, under }) => (
                <th key={id} scope="col" className="min-w-32 max-w-44" title={head}>
                  <span className="line-clamp-3">{head}</span>
                  {under ? <span className="line-clamp-2 font-normal text-muted">{under}</span> : null}
                </th>
              ))}
              {endHead ? <th scope="col">{endHead}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, down) => (
              <tr key={one.id}>
                <th scope="row" data-sticky="" className="sm:whitespace-nowrap">
                  {one.head}
                </th>
                {shown.map(({ id, text: isText }, across) => {
                  const place = { row: down, column: across };
                  const isFocus = focus.row === down && focus.column === across;
                  const own = cellText(grid.cells, one.id, id);
                  return (
                    <GridCell
                      key={id}
                      place={place}
                      text={own}
                      numeric={!isText}
                      isFocus={isFocus}
                      isInside={isInside(box, place)}
                      isLocked={one.locked !== null}
                      tone={one.locked === null ? (judge(one.id, id, own)?.tone ?? null) : null}
                      typing={isFocus ? typing : null}
                      label={`${one.head}, ${byId.get(id)?.head ?? ""}`}
                      onGo={go}
                      onType={() => (one.locked === null ? setTyping(own) : setTold(one.locked))}
                      onTyping={setTyping}
                      onTypingKey={onTypingKey}
                      onLeave={() => settle(null)}
                    />
                  );
                })}
                {endHead ? <td>{one.end}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
