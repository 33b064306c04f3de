import { HEATS, type Heat } from "@/lib/indicators/core/reporting-standing";

/** Shapes that are told apart without colour: a full disc, a half one, a cross, a ring, a dash. */
const SHAPE = {
  full: <circle cx="10" cy="10" r="7" fill="currentColor" />,
  late: (
    <>
      <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </>
  ),
  missing: <path d="m4.5 4.5 11 11m0-11-11 11" stroke="currentColor" strokeWidth="3" />,
  open: <circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  "not-asked": <path d="M6 10h8" stroke="currentColor" strokeWidth="1.5" />,
} satisfies Record<Heat, unknown>;

/** The shapes once for the whole page: there are hundreds of cells. */
export function HeatShapes() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <title>Dấu của bảng</title>
      {HEATS.map((heat) => (
        <symbol key={heat} id={`heat-${heat}`} viewBox="0 0 20 20">
          {SHAPE[heat]}
        </symbol>
      ))}
    </svg>
  );
}

/** One shape; its word is said beside it. */
export function HeatSign({ heat }: { heat: Heat }) {
  return (
    <svg aria-hidden="true" width="20" height="20">
      <use href={`#heat-${heat}`} />
    </svg>
  );
}
