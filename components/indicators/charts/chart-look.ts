import { formatNumber } from "@/lib/kernel/numbers";

export const gridColor = "var(--color-line)";

export const axisLook = {
  stroke: "var(--color-line-strong)",
  tick: { fill: "var(--color-muted)", fontSize: 14 },
  tickLine: false,
} as const;

/** Hundredths of a unit as people read them: 8.050 of "%" is "80,5%". */
export function reading(unit: string): (centi: number) => string {
  return (centi) => `${formatNumber(Math.round(centi / 10) / 10)}${unit === "%" ? "%" : unit ? ` ${unit}` : ""}`;
}
