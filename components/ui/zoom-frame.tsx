"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button";

const STEP = 1.25;
const [LEAST, MOST] = [0.4, 4];

/**
 * A wide drawing in a frame of its own: it scrolls there, Ctrl with the wheel and the buttons make it larger or
 * smaller. Without scripts it is as large as can be read and scrolls.
 */
export function ZoomFrame({ label, width, children }: { label: string; width: number; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  // Null: as wide as the frame, but never too small to read.
  const [scale, setScale] = useState<number | null>(null);
  const zoom = (by: number) =>
    setScale((now) => {
      const shown = now ?? (frame.current?.firstElementChild?.clientWidth ?? width) / width;
      return Math.min(MOST, Math.max(LEAST, shown * by));
    });

  // React listens to the wheel passively; only an own listener may keep the browser from zooming the whole page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens once, and only sets state by its last value.
  useEffect(() => {
    const own = frame.current;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? STEP : 1 / STEP);
    };
    own?.addEventListener("wheel", turn, { passive: false });
    return () => own?.removeEventListener("wheel", turn);
  }, []);

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3 noscript:hidden print:hidden">
        <Button onClick={() => zoom(STEP)}>Phóng to</Button>
        <Button onClick={() => zoom(1 / STEP)}>Thu nhỏ</Button>
        <Button tone="quiet" onClick={() => setScale(null)}>
          Vừa khung
        </Button>
        <span className="text-muted max-sm:hidden">Giữ Ctrl và lăn chuột để phóng to, thu nhỏ.</span>
      </div>
      <section
        ref={frame}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
        tabIndex={0}
        className="max-h-[80vh] overflow-auto border border-line bg-white print:max-h-none print:overflow-visible print:border-0"
      >
        <div
          style={
            scale === null ? { minWidth: `${Math.round(width * 0.7)}px` } : { width: `${Math.round(width * scale)}px` }
          }
          className="print:w-full! print:min-w-0! [&>svg]:block [&>svg]:h-auto [&>svg]:w-full print:[&>svg]:max-h-[82vh]"
        >
          {children}
        </div>
      </section>
    </div>
  );
}
