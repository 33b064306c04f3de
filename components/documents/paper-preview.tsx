"use client";
import { useEffect, useRef, useState } from "react";
import { DOCUMENT_CSS } from "@/lib/documents/core/html-style";

const PAPER_PX = (210 / 25.4) * 96;

/** The paper, as wide as there is room for. */
export function PaperPreview({ html, label }: { html: string; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0.7);
  useEffect(() => {
    const node = frame.current;
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setZoom(Math.min(1, width / PAPER_PX));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="vb-paper overflow-hidden">
      <style>{DOCUMENT_CSS}</style>
      <section
        aria-label={label}
        style={{ zoom }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every word of the model
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </div>
  );
}
