"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** When what was pressed is gone because it was settled, the focus goes to the head of the list and not to nowhere. */
export function KeepFocus({ marker, children }: { marker: string | number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(marker);
  useEffect(() => {
    if (before.current === marker) return;
    before.current = marker;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) place.current?.focus({ preventScroll: true });
  }, [marker]);
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}
