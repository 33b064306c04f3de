"use client";

import dynamic from "next/dynamic";

function Waiting() {
  return <p className="flex min-h-40 items-center justify-center text-muted">Đang vẽ biểu đồ…</p>;
}

/** The library of charts is fetched only where a chart is; without scripts the table beside it says the same. */
export const LazyTrendChart = dynamic(() => import("./trend-chart").then(({ TrendChart }) => TrendChart), {
  ssr: false,
  loading: Waiting,
});
export const LazyCompareChart = dynamic(() => import("./compare-chart").then(({ CompareChart }) => CompareChart), {
  ssr: false,
  loading: Waiting,
});
