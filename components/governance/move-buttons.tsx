"use client";
import { useEffect, useRef } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { buttonLook } from "@/components/ui/button-look";
import { ArrowDownIcon, ArrowUpIcon } from "@/components/ui/icons";
import { moveEntryAction } from "@/lib/governance/actions";

/**
 * A step up or down in the one order. The browser drops the focus when the row moves in the page; it is given back to
 * the button that was pressed, so that a row can be walked up the list with one key.
 */
export function MoveButtons({
  id,
  name,
  place,
  isFirst,
  isLast,
}: {
  id: string;
  name: string;
  place: number;
  isFirst: boolean;
  isLast: boolean;
}) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<"up" | "down" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what gives the focus back.
  useEffect(() => {
    if (!pressed.current) return;
    const wanted = pressed.current === "up" ? up.current : down.current;
    const other = pressed.current === "up" ? down.current : up.current;
    (wanted?.disabled ? other : wanted)?.focus();
    pressed.current = null;
  }, [place]);
  const look = buttonLook("secondary", "size-11 px-0");
  return (
    <ActionForm action={moveEntryAction} id={`thu-tu-${id}`} doneWords={false} className="print:hidden">
      <input type="hidden" name="id" value={id} />
      <div className="flex gap-1">
        <button
          ref={up}
          type="submit"
          name="step"
          value="-1"
          disabled={isFirst}
          onClick={() => {
            pressed.current = "up";
          }}
          className={look}
        >
          <ArrowUpIcon />
          <span className="sr-only">{`Đưa ${name} lên một hàng`}</span>
        </button>
        <button
          ref={down}
          type="submit"
          name="step"
          value="1"
          disabled={isLast}
          onClick={() => {
            pressed.current = "down";
          }}
          className={look}
        >
          <ArrowDownIcon />
          <span className="sr-only">{`Đưa ${name} xuống một hàng`}</span>
        </button>
      </div>
    </ActionForm>
  );
}
