"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axisLook, gridColor, reading } from "./chart-look";
import type { TrendSeries } from "./trend-series";

/** Lines over time: what was reached (full, with marks), what should be (dashed), where the pace leads (dotted). */
export function TrendChart({ points, unit, height = 260, names }: TrendSeries) {
  const say = reading(unit);
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={[...points]} margin={{ top: 12, right: 16, bottom: 4, left: 4 }} accessibilityLayer={false}>
          <CartesianGrid stroke={gridColor} vertical={false} />
          <XAxis dataKey="at" {...axisLook} interval="preserveStartEnd" minTickGap={24} />
          <YAxis {...axisLook} width={56} tickFormatter={say} domain={[0, "auto"]} />
          <Tooltip formatter={(value) => say(Number(value))} isAnimationActive={false} />
          <Line
            name={names?.reached ?? "Thực hiện"}
            dataKey="reached"
            stroke="var(--color-chart-1)"
            strokeWidth={2.5}
            dot={{ r: 3 }}
            isAnimationActive={false}
          />
          <Line
            name={names?.aim ?? "Chỉ tiêu"}
            dataKey="aim"
            stroke="var(--color-chart-2)"
            strokeWidth={2}
            strokeDasharray="8 4"
            dot={{ r: 3, strokeDasharray: "0" }}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            name={names?.expected ?? "Ước theo đà hiện nay"}
            dataKey="expected"
            stroke="var(--color-chart-3)"
            strokeWidth={2}
            strokeDasharray="2 4"
            dot={false}
            connectNulls
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
