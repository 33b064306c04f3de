import { instantText } from "@/components/audit/instant-text";
import { latenessWords } from "@/lib/indicators/core/lateness";
import type { PeriodReports } from "@/lib/indicators/queries/reports";
import type { WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { standingLook } from "./report-looks";

/** The table of a period with every figure in a column of its own: numerator and denominator as numbers. */
export function periodSheet({ period, rows, boxes, tally }: PeriodReports): WorkbookSheet {
  return {
    name: "Báo cáo",
    caption: [
      `TÌNH HÌNH BÁO CÁO ${period.words.toUpperCase()}`,
      `Đã gửi ${tally.inTime + tally.late}/${tally.asked}, trễ ${tally.late}, đã duyệt ${tally.approved}`,
    ],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Bản, cơ quan", width: 30 },
      { title: "Tình trạng", width: 20 },
      { title: "Thời hạn", width: 16 },
      { title: "Gửi lúc", width: 20 },
      { title: "Người gửi", width: 24 },
      ...boxes.flatMap(({ code, measure }) =>
        measure === "ratio"
          ? [
              { title: `${code} tử số`, width: 12, kind: "number" as const },
              { title: `${code} mẫu số`, width: 12, kind: "number" as const },
            ]
          : [{ title: code, width: 12, ...(measure === "count" ? { kind: "number" as const } : {}) }],
      ),
      { title: "Khó khăn", width: 40 },
      { title: "Kiến nghị", width: 40 },
    ],
    rows: rows.map(({ name, standing, lateness, report }, index) => [
      index + 1,
      name,
      standingLook[standing].words,
      lateness ? latenessWords(lateness) : null,
      report?.submittedAt ? instantText(report.submittedAt) : null,
      report && report.state !== "draft" ? report.senderName : null,
      ...boxes.flatMap(({ indicatorId, measure }): WorkbookValue[] => {
        const value = report?.values.find((one) => one.indicatorId === indicatorId);
        if (measure === "ratio") return [value?.numerator ?? null, value?.denominator ?? null];
        if (measure === "count") return [value?.numerator ?? null];
        return [value?.yes === true ? "Có" : value?.yes === false ? "Chưa" : null];
      }),
      report?.difficulties ?? null,
      report?.proposals ?? null,
    ]),
  };
}
