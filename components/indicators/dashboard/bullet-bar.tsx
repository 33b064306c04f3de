import type { DashboardRow } from "@/lib/indicators/core/dashboard";

const WIDTH = 200;
const HEIGHT = 18;

/** How far: a full bar for what was reached, a stroke where it should be. Said in words beside it. */
export function BulletBar({ definition, figure, aim }: DashboardRow) {
  if (figure.centi === null || definition.measure === "yes-no") return null;
  const end =
    definition.measure === "ratio"
      ? 10_000
      : Math.max(figure.centi, aim?.upperCenti ?? aim?.valueCenti ?? 0, 100) * 1.1;
  const at = (centi: number) => Math.min(1, centi / end) * WIDTH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="h-4.5 w-full max-w-64"
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      <rect x="0" y="4" width={WIDTH} height="10" fill="var(--color-sunken)" stroke="var(--color-line)" />
      <rect x="0" y="4" width={at(figure.centi)} height="10" fill="var(--color-chart-1)" />
      {aim ? <rect x={at(aim.valueCenti) - 2} y="0" width="3" height={HEIGHT} fill="var(--color-chart-2)" /> : null}
    </svg>
  );
}
