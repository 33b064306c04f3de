"use client";

import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import { classNames } from "../class-names";
import type { CellRemark } from "./grid-column";
import type { Place } from "./grid-range";

interface CellProps {
  readonly place: Place;
  readonly text: string;
  readonly numeric: boolean;
  readonly isFocus: boolean;
  readonly isInside: boolean;
  readonly isLocked: boolean;
  readonly tone: CellRemark["tone"] | null;
  /** What is being typed in it; null while it is only looked at. */
  readonly typing: string | null;
  readonly label: string;
  readonly onGo: (place: Place, extend: boolean) => void;
  readonly onType: () => void;
  readonly onTyping: (text: string) => void;
  readonly onTypingKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

const LOOK = {
  danger: "outline-2 outline-danger -outline-offset-2",
  warning: "outline-2 outline-warn outline-dashed -outline-offset-2",
};

/** One cell: a press goes to it, a second press types in it. */
function Cell({ place, text, numeric, isFocus, isInside, isLocked, tone, typing, label, ...on }: CellProps) {
  const input = useRef<HTMLInputElement>(null);
  // A press brings the focus first: only a press on the cell in hand begins to type in it.
  const wasFocus = useRef(false);
  const isTyping = typing !== null;
  useEffect(() => {
    if (isTyping) input.current?.focus();
  }, [isTyping]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid.
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that is a grid.
      role="gridcell"
      data-place={`${place.row}-${place.column}`}
      data-numeric={numeric ? "" : undefined}
      aria-selected={isInside}
      aria-readonly={isLocked}
      aria-invalid={tone === "danger" ? true : undefined}
      tabIndex={isFocus ? 0 : -1}
      onMouseDown={() => {
        wasFocus.current = isFocus;
      }}
      onClick={(event) => (wasFocus.current && !event.shiftKey ? on.onType() : on.onGo(place, event.shiftKey))}
      onFocus={() => (isFocus ? undefined : on.onGo(place, false))}
      className={classNames(
        "h-11",
        isLocked ? "bg-sunken! text-muted" : "cursor-cell",
        isInside && "bg-accent-soft!",
        tone && LOOK[tone],
      )}
    >
      {isTyping ? (
        <input
          ref={input}
          aria-label={label}
          value={typing}
          inputMode={numeric ? "numeric" : "text"}
          autoComplete="off"
          onChange={(event) => on.onTyping(event.target.value)}
          onKeyDown={on.onTypingKey}
          onBlur={on.onLeave}
          className={classNames("control min-h-9! w-full min-w-20 px-1! py-0!", numeric && "text-right tabular-nums")}
        />
      ) : (
        text
      )}
    </td>
  );
}

export const GridCell = memo(Cell);
