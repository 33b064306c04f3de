import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";

/** A chart under its title, with what it shows said in one sentence and given as a table. */
export function ChartFigure({
  title,
  says,
  legend,
  chart,
  table,
}: {
  title: string;
  /** What is to be seen, for whoever does not see it. */
  says: string;
  legend?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}) {
  return (
    <figure className="flex flex-col gap-2" aria-label={title}>
      <figcaption>
        <strong className="block">{title}</strong>
        <span className="text-muted">{says}</span>
      </figcaption>
      {legend}
      {/* What is printed is the table: lines and bars made by scripts come out in no sure way. */}
      <div className="print:hidden noscript:hidden">{chart}</div>
      <div className="noscript:hidden print:hidden">
        <Disclosure summary="Xem dạng bảng">{table}</Disclosure>
      </div>
      <div className="hidden noscript:block print:block">{table}</div>
    </figure>
  );
}

/** What the marks of a chart of lines stand for, drawn as they are drawn there. */
export function LineLegend({
  names,
}: {
  names: readonly { readonly words: string; readonly look: "reached" | "aim" | "expected" }[];
}) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 print:hidden noscript:hidden">
      {names.map(({ words, look }) => (
        <li key={look} className="flex items-center gap-2">
          <svg width="34" height="10" aria-hidden="true">
            <line x1="1" x2="33" y1="5" y2="5" {...STROKES[look]} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const STROKES = {
  reached: { stroke: "var(--color-chart-1)", strokeWidth: 3 },
  aim: { stroke: "var(--color-chart-2)", strokeWidth: 2.5, strokeDasharray: "8 4" },
  expected: { stroke: "var(--color-chart-3)", strokeWidth: 2.5, strokeDasharray: "2 4" },
} as const;
