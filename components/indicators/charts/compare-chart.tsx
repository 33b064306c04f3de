"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { axisLook, gridColor, reading } from "./chart-look";
import type { BarRow, BarSeries } from "./trend-series";

const ROW = 30;

/** Bars under each other with the target as a line across; who has not reached it is hatched, not only coloured. */
export function CompareChart({ bars, unit, aim }: BarSeries) {
  const say = reading(unit);
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={bars.length * ROW + 48}>
        <BarChart
          data={[...bars]}
          layout="vertical"
          margin={{ top: 4, right: 24, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <defs>
            <pattern id="chua-dat" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" fill="var(--color-chart-1)" fillOpacity="0.25" />
              <rect width="2.5" height="6" fill="var(--color-chart-1)" />
            </pattern>
          </defs>
          <CartesianGrid stroke={gridColor} horizontal={false} />
          <XAxis type="number" {...axisLook} tickFormatter={say} />
          <YAxis type="category" dataKey="name" {...axisLook} width={140} interval={0} />
          <Tooltip
            formatter={(value) => say(Number(value))}
            isAnimationActive={false}
            cursor={{ fill: "var(--color-sunken)" }}
          />
          <Bar
            name="Thực hiện"
            dataKey="reached"
            isAnimationActive={false}
            barSize={16}
            shape={(shape: object) => (
              <Rectangle {...shape} fill={isMet(shape) ? "var(--color-chart-1)" : "url(#chua-dat)"} />
            )}
          />
          {aim === null ? null : (
            <ReferenceLine x={aim} stroke="var(--color-chart-2)" strokeWidth={2} strokeDasharray="8 4" />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function isMet(shape: object): boolean {
  return "payload" in shape && (shape.payload as BarRow).met;
}
