import { plain } from "@/lib/documents/core/inline";
import type { Block, BulletBlock, ChartBlock, HeadCell, ParagraphBlock, TableBlock } from "@/lib/documents/core/model";
import { padNumber } from "@/lib/documents/core/number";
import type { ReportFigures } from "@/lib/indicators/core/out/report-figures";
import { type DrawnPlace, REPORT_PLACES, type ReportPlace } from "./paper-content";

/** More bars than these are not drawn: the furthest from their plan are. */
const MOST_BARS = 12;
const LONGEST_LABEL = 90;
const MOST_TASKS = 15;

type Row = ReportFigures["rows"][number];

export function isReportPlace(place: DrawnPlace): place is ReportPlace {
  return REPORT_PLACES.some((one) => one === place);
}

const cell = (text: string) => ({ paragraphs: [plain(text)] });
const paragraph = (id: string, text: string): ParagraphBlock => ({ type: "paragraph", id, text: plain(text) });
const bullet = (id: string, text: string, level: 1 | 2 = 1): BulletBlock => ({
  ...{ type: "bullet", id, text: plain(text) },
  ...(level === 2 ? { level } : {}),
});

function percentWords({ percent, judgement }: Row): string {
  const mark = judgement === "not-enough" && percent !== "" ? "*" : "";
  if (percent !== "") return `${percent}${mark}`;
  return judgement === "met" ? "Đạt" : judgement === "not-met" ? "Chưa đạt" : "";
}

/** Rows under the pillar they belong to, numbered through. */
function grouped(rows: readonly Row[]): { readonly group: string; readonly rows: readonly (Row & { no: number })[] }[] {
  const groups = new Map<string, (Row & { no: number })[]>();
  for (const [index, row] of rows.entries()) {
    groups.set(row.group, [...(groups.get(row.group) ?? []), { ...row, no: index + 1 }]);
  }
  return [...groups].map(([group, own]) => ({ group, rows: own }));
}

interface Column {
  readonly head: string;
  readonly widthMm: number;
  readonly of: (row: Row & { readonly no: number }) => string;
  readonly left?: boolean;
}

function columnsOf(report: ReportFigures): readonly Column[] {
  const whole = report.kind === "year";
  const now: Column = {
    head: whole ? "Thực hiện" : "Trong kỳ",
    widthMm: 17,
    of: (row) => (whole ? row.total : row.now),
  };
  const total: Column[] = whole ? [] : [{ head: "Lũy kế năm", widthMm: 17, of: ({ total: sum }) => sum }];
  return [
    { head: "STT", widthMm: 11, of: ({ no }) => String(no) },
    { head: "Chỉ tiêu", widthMm: 40, left: true, of: ({ name }) => name },
    { head: "Đơn vị tính", widthMm: 15, of: ({ unit }) => unit },
    { head: "Kế hoạch", widthMm: 19, of: ({ plan }) => plan },
    now,
    ...total,
    { head: "So với kế hoạch (%)", widthMm: 16, of: percentWords },
    { head: "Kỳ trước", widthMm: 15, of: ({ before }) => before },
    { head: "Cùng kỳ năm trước", widthMm: 15, of: ({ yearAgo }) => yearAgo },
  ];
}

function indicatorsTable(id: string, report: ReportFigures): TableBlock {
  const columns = columnsOf(report);
  const starred = report.rows.some(({ judgement, percent }) => judgement === "not-enough" && percent !== "");
  const head: HeadCell[] = columns.map(({ head: text }) => ({ text }));
  const rows = grouped(report.rows).flatMap(({ group, rows: own }, index) => [
    {
      ...{ id: `${id}-nhom-${index + 1}`, type: "group" as const },
      cells: [{ ...cell(group), colSpan: columns.length, align: "left" as const }],
    },
    ...own.map((row) => ({ id: `${id}-${row.indicatorId}`, cells: columns.map(({ of }) => cell(of(row))) })),
  ]);
  return {
    ...{ type: "table", id, head: [head], rows, size: 11 },
    note: starred ? "Số có dấu * chưa đủ báo cáo để đánh giá" : null,
    columns: columns.map(({ widthMm, left }) => ({ widthMm, align: left ? ("left" as const) : ("center" as const) })),
  };
}

function short(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, name.lastIndexOf(" ", LONGEST_LABEL))}`;
}

/** Held against a later year's plan it is reached when all of it is. */
function isReached({ judgement, percentTenths }: Row): boolean {
  return judgement === "met" || (judgement === "no-target" && (percentTenths ?? 0) >= 1000);
}

function planChart(id: string, { rows, words }: ReportFigures): ChartBlock {
  const drawn = rows.filter(({ percentTenths }) => percentTenths !== null);
  const furthest = [...drawn].sort((a, b) => (a.percentTenths ?? 0) - (b.percentTenths ?? 0)).slice(0, MOST_BARS);
  const kept = drawn.filter((row) => furthest.includes(row));
  const left = drawn.length - kept.length;
  const notes = ["Cột đậm: đạt; cột nhạt: chưa đạt hoặc chưa đủ số liệu; nét đứt: kế hoạch (100%)."];
  if (left > 0) notes.push(`Chỉ vẽ ${padNumber(kept.length)} chỉ tiêu có mức thực hiện thấp nhất.`);
  return {
    ...{ type: "chart", id, shape: "bars", title: `Mức thực hiện so với kế hoạch, đến hết ${words}`, unit: "%" },
    items: kept.map((row) => ({
      ...{ label: short(row.name), value: row.percentTenths, shown: percentWords(row), light: !isReached(row) },
    })),
    ...{ target: 1000, note: notes.join(" ") },
  };
}

function trendChart(id: string, { trend }: ReportFigures): ChartBlock {
  return {
    ...{ type: "chart", id, shape: "line", title: "Số chỉ tiêu đạt kế hoạch qua các tháng", unit: "chỉ tiêu" },
    items: trend.map(({ label, centi, shown }) => ({ label, value: centi, shown })),
    ...{ target: null, note: "" },
  };
}

/** A chart with the sentence that leads to it; nothing where there is nothing to draw. */
function led(chart: ChartBlock, words: string): Block[] {
  const drawn = chart.items.some(({ value }) => value !== null);
  return drawn ? [paragraph(`${chart.id}-dan`, words), chart] : [];
}

function reporting(id: string, { words, asked, inTime, lateCount, missing }: ReportFigures): Block[] {
  if (asked === 0) return [paragraph(id, `Trong ${words}, không có đơn vị nào phải báo cáo số liệu.`)];
  const text = `Trong ${words}, có ${padNumber(asked)} lượt báo cáo số liệu phải gửi: ${padNumber(inTime)} lượt đúng hạn, ${padNumber(lateCount)} lượt trễ hạn, ${padNumber(missing)} lượt chưa gửi khi hết hạn.`;
  return [paragraph(id, text)];
}

function lateTable(id: string, { late }: ReportFigures): Block[] {
  if (late.length === 0) return [paragraph(id, "Không có đơn vị báo cáo trễ hạn hoặc chưa báo cáo.")];
  return [
    paragraph(`${id}-dan`, "Các đơn vị báo cáo trễ hạn hoặc chưa báo cáo:"),
    {
      ...{ type: "table", id, head: [["STT", "Đơn vị", "Tình hình"].map((text) => ({ text }))], size: 12 },
      columns: [
        { widthMm: 13, align: "center" },
        { widthMm: 70, align: "left" },
        { widthMm: 82, align: "left" },
      ],
      rows: late.map(({ name, words }, index) => ({
        ...{ id: `${id}-${index + 1}`, cells: [String(index + 1), name, words].map(cell) },
      })),
    },
  ];
}

function said(id: string, groups: ReportFigures["difficulties"], none: string): Block[] {
  if (groups.length === 0) return [paragraph(id, none)];
  return groups.map(({ words, reporters }, index) =>
    bullet(
      `${id}-${index + 1}`,
      `${words} (${padNumber(reporters)} đơn vị báo cáo)${index + 1 < groups.length ? ";" : "."}`,
    ),
  );
}

function nextTasks(id: string, { rows, next, late }: ReportFigures): Block[] {
  const behind = rows.filter(({ judgement }) => judgement === "not-met");
  const unknown = rows.filter(({ judgement }) => judgement === "not-enough");
  const unit = (row: Row) => (row.unit === "" ? "" : row.unit === "%" ? "%" : ` ${row.unit}`);
  const task = (row: Row) => {
    // Something that is done or not has no amount to reach.
    if (row.unit === "" || row.plan === "") return `${row.name}: hoàn thành;`;
    const now = row.total === "" ? "" : ` (hiện đạt ${row.total}${unit(row)})`;
    return `${row.name}: phấn đấu đạt ${row.plan}${unit(row)}${now};`;
  };
  const more = behind.length - MOST_TASKS;
  return [
    ...(behind.length > 0
      ? [
          bullet(`${id}-chua-dat`, `Tập trung thực hiện ${padNumber(behind.length)} chỉ tiêu chưa đạt kế hoạch:`),
          ...behind.slice(0, MOST_TASKS).map((row) => bullet(`${id}-${row.indicatorId}`, task(row), 2)),
          ...(more > 0 ? [bullet(`${id}-con-lai`, `và ${padNumber(more)} chỉ tiêu khác nêu trong bảng;`, 2)] : []),
        ]
      : []),
    ...(unknown.length > 0
      ? [
          bullet(
            `${id}-thieu-so`,
            `Bổ sung số liệu của ${padNumber(unknown.length)} chỉ tiêu chưa đủ báo cáo để đánh giá.`,
          ),
        ]
      : []),
    ...(late.length > 0 ? [bullet(`${id}-don-doc`, "Đôn đốc các đơn vị báo cáo trễ hạn, chưa báo cáo.")] : []),
    bullet(`${id}-ky-sau`, `Báo cáo số liệu kỳ tiếp theo (${next.words}) ${next.due}.`),
  ];
}

/** What a report says of its period's figures at a place; a sentence where it has none. */
export function drawReport(place: ReportPlace, id: string, report: ReportFigures | undefined): Block[] {
  if (!report) return [paragraph(id, "Chưa có số liệu của kỳ báo cáo này.")];
  switch (place) {
    case "reporting":
      return reporting(id, report);
    case "late-reporters":
      return lateTable(id, report);
    case "indicators":
      return report.rows.length > 0 ? [indicatorsTable(id, report)] : [paragraph(id, "Chưa có chỉ tiêu nào trong kỳ.")];
    case "indicator-chart":
      return led(planChart(id, report), "Mức thực hiện các chỉ tiêu so với kế hoạch thể hiện ở biểu đồ sau:");
    case "indicator-trend":
      return led(trendChart(id, report), "Số chỉ tiêu đạt kế hoạch qua các tháng thể hiện ở biểu đồ sau:");
    case "difficulties":
      return said(id, report.difficulties, "Các đơn vị không báo cáo khó khăn, vướng mắc trong kỳ.");
    case "proposals":
      return said(id, report.proposals, "Các đơn vị không có kiến nghị trong kỳ.");
    case "next-tasks":
      return nextTasks(id, report);
  }
}
