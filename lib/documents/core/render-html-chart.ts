import type { ComposedChart, ComposedChartItem, ComposedLine } from "./composed";
import { escapeHtml } from "./escape-html";
import { CHART, textWidthMm } from "./nd30-style";

type WriteLine = (line: ComposedLine) => string;

const dash = (path: string) =>
  `<path d="${path}" stroke="#000" stroke-width="${CHART.targetPt}" stroke-dasharray="4 3" vector-effect="non-scaling-stroke" fill="none"/>`;
const round = (value: number) => Math.round(value * 100) / 100;
const drawing = (width: number, height: number, inner: string, style: string) =>
  `<svg aria-hidden="true" focusable="false" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" style="${style}">${inner}</svg>`;

/** The target's line is drawn beside the bar, as high as the row, so that it does not break between rows. */
function bar({ share, light }: ComposedChartItem, target: number | null): string {
  const fill = light ? CHART.light : CHART.dark;
  const drawn = share === null ? "" : `<rect x="0" y="20" width="${round(share * 1000)}" height="60" fill="${fill}"/>`;
  const aim = target === null ? "" : `<span class="vb-aim" style="left:${round(target * 100)}%"></span>`;
  return drawing(1000, 100, drawn, "height:6mm") + aim;
}

function bars({ items, target }: ComposedChart, write: WriteLine): string {
  const whole = textWidthMm("portrait");
  const share = (mm: number) => `${round((mm / whole) * 100)}%`;
  const widths = [CHART.labelMm, whole - CHART.labelMm - CHART.valueMm, CHART.valueMm];
  const columns = widths.map((mm) => `<col style="width:${share(mm)}">`).join("");
  const rows = items.map(
    (item) =>
      `<tr><td>${write(item.label)}</td><td class="vb-drawn">${bar(item, target)}</td><td class="vb-figure">${write(item.value)}</td></tr>`,
  );
  return `<table class="vb-bars"><colgroup>${columns}</colgroup><tbody>${rows.join("")}</tbody></table>`;
}

/** A line over time, broken where a figure is not known; a hollow point is a light one. */
function overTime({ items, target }: ComposedChart, write: WriteLine): string {
  const width = textWidthMm("portrait");
  const height = CHART.plotMm;
  const top = 2;
  const x = (index: number) => round(((index + 0.5) / items.length) * width);
  const y = (share: number) => round(top + (height - top) * (1 - share));
  const lines = items.flatMap(({ share }, index) => {
    const next = items[index + 1]?.share ?? null;
    return share === null || next === null
      ? []
      : [`<path d="M${x(index)} ${y(share)}L${x(index + 1)} ${y(next)}" stroke="${CHART.dark}" stroke-width="0.5"/>`];
  });
  const points = items.flatMap(({ share, light }, index) =>
    share === null
      ? []
      : [
          `<circle cx="${x(index)}" cy="${y(share)}" r="1" fill="${light ? "#fff" : CHART.dark}" stroke="${CHART.dark}" stroke-width="0.35"/>`,
        ],
  );
  const aim = target === null ? "" : dash(`M0 ${y(target)}H${width}`);
  const axis = `<path d="M0 ${height}H${width}" stroke="#000" stroke-width="0.5"/>`;
  const plot = drawing(width, height, [aim, ...lines, ...points, axis].join(""), "height:auto");
  const row = (of: (item: ComposedChartItem) => ComposedLine) =>
    `<tr>${items.map((item) => `<td>${write(of(item))}</td>`).join("")}</tr>`;
  const figures = `<tbody>${row(({ label }) => label)}${row(({ value }) => value)}</tbody>`;
  return `${plot}<table class="vb-over-time">${figures}</table>`;
}

/** A chart: its words as every other line, its bars or its line drawn beside them. */
export function chartToHtml(chart: ComposedChart, write: WriteLine): string {
  const { title, note, shape, items } = chart;
  const drawn = items.length === 0 ? "" : shape === "bars" ? bars(chart, write) : overTime(chart, write);
  return `<figure class="vb-chart" data-block="${escapeHtml(chart.id)}" aria-label="${escapeHtml(chart.alt)}">${write(title)}${drawn}${note ? write(note) : ""}</figure>`;
}
