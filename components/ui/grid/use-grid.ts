"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import {
  applyEdits,
  type CellEdit,
  changing,
  type EditHistory,
  type GridCells,
  NO_EDITS,
  redo,
  remember,
  undo,
} from "./grid-edits";

export interface GridState {
  readonly cells: GridCells;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** One act of the person; what changes nothing is none. */
  readonly edit: (edits: readonly CellEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The texts of a grid with what was done to them; `changed` hears of every edit, taken back or not. */
export function useGrid(first: GridCells, changed: (edits: readonly CellEdit[]) => void): GridState {
  const [cells, setCells] = useState(first);
  const [history, setHistory] = useState<EditHistory>(NO_EDITS);
  const latest = useRef({ history, changed });
  latest.current = { history, changed };
  const write = useCallback((next: EditHistory, edits: readonly CellEdit[]) => {
    setHistory(next);
    setCells((now) => applyEdits(now, edits));
    latest.current.changed(edits);
  }, []);
  const edit = useCallback(
    (wanted: readonly CellEdit[]) => {
      const edits = changing(wanted);
      if (edits.length > 0) write(remember(latest.current.history, edits), edits);
    },
    [write],
  );
  const step = useCallback(
    (take: typeof undo) => {
      const stepped = take(latest.current.history);
      if (stepped) write(stepped.history, stepped.edits);
    },
    [write],
  );
  return useMemo(
    () => ({
      ...{ cells, edit, undo: () => step(undo), redo: () => step(redo) },
      ...{ canUndo: history.done.length > 0, canRedo: history.undone.length > 0 },
    }),
    [cells, edit, history, step],
  );
}
