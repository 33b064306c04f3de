"use client";
import { type MouseEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Ticks every box of its form at once, or none; there only where scripts run. */
export function TickAll({ name }: { name: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  function turn(event: MouseEvent<HTMLButtonElement>) {
    const boxes = [...(event.currentTarget.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
    const on = boxes.some((box) => !box.checked);
    for (const box of boxes) box.checked = on;
  }
  return (
    <Button tone="quiet" onClick={turn}>
      Đánh dấu tất cả
    </Button>
  );
}
