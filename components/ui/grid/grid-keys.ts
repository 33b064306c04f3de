import type { KeyboardEvent } from "react";
import { type GridSelection, type GridSize, moved, type Place, tabbed } from "./grid-range";

/** What a key means on a grid that is not being typed in. */
export type GridKey =
  | { readonly kind: "go"; readonly selection: GridSelection }
  | { readonly kind: "type"; readonly text: string | null }
  | { readonly kind: "clear" | "undo" | "redo" | "all" }
  | null;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Enter: [1, 0],
};

const at = (place: Place): GridSelection => ({ anchor: place, focus: place });

function edgeOf({ row }: Place, key: string, far: boolean, { rows, columns }: GridSize): Place | null {
  if (key === "Home") return { row: far ? 0 : row, column: 0 };
  if (key === "End") return { row: far ? rows - 1 : row, column: columns - 1 };
  return null;
}

function ofCommand(key: string, shift: boolean): GridKey {
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "all" };
    default:
      return null;
  }
}

/** Keys as in a spreadsheet; Tab leaves the grid at its ends, so that nobody is caught in it. */
export function readGridKey(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">,
  { anchor, focus }: GridSelection,
  size: GridSize,
): GridKey {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const step = STEPS[key];
  if (step && !event.altKey) {
    const [down, right] = key === "Enter" && shiftKey ? [-1, 0] : step;
    const far = command && key.startsWith("Arrow") ? 10_000 : 1;
    const place = moved(focus, down * far, right * far, size);
    return { kind: "go", selection: shiftKey && key !== "Enter" ? { anchor, focus: place } : at(place) };
  }
  const edge = edgeOf(focus, key, command, size);
  if (edge) return { kind: "go", selection: shiftKey ? { anchor, focus: edge } : at(edge) };
  if (key === "Tab") {
    const place = tabbed(focus, shiftKey, size);
    return place && { kind: "go", selection: at(place) };
  }
  if (command) return ofCommand(key, shiftKey);
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (key === "F2") return { kind: "type", text: null };
  return key.length === 1 && !event.altKey ? { kind: "type", text: key } : null;
}
