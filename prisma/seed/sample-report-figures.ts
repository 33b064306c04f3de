import type { Pillar } from "@/lib/indicators/core/definition";
import { type PaperPeriodKind, paperPeriod, paperPeriodKey, periodAfter } from "@/lib/indicators/core/out/paper-period";
import type { ReportFigures } from "@/lib/indicators/core/out/report-figures";
import { pillarLabel } from "@/lib/indicators/labels";
import { formatNumber } from "@/lib/kernel/numbers";
import seeded from "./data/indicators.json";

const NOVEMBER = 2026 * 12 + 10;

const share = (value: number) => formatNumber(value, { minDecimals: 1, maxDecimals: 1 });

/** An indicator of the seed with figures made up for a sample paper, steady from one time to the next. */
function row({ code, name, pillar, measure, unit, target }: (typeof seeded.indicators)[number], index: number) {
  const counted = measure === "count";
  const yes = measure === "yes-no";
  const plan = counted ? Math.round(target.valueCenti / 100) : target.valueCenti / 100;
  const done = Math.round(plan * (0.45 + ((index * 37) % 75) / 100) * 10) / 10;
  const write = (value: number) => (yes ? "Chưa" : counted ? String(Math.round(value)) : share(Math.min(100, value)));
  const percentTenths = yes ? null : Math.round((Math.min(counted ? done : 100, done) / plan) * 1000);
  return {
    ...{ indicatorId: code, code, name, pillar: pillar as Pillar, group: pillarLabel[pillar as Pillar] },
    ...{ unit: yes ? "" : counted ? unit : "%", plan: yes ? "có" : `từ ${formatNumber(plan)}` },
    ...{
      now: write(done),
      total: write(done),
      before: write(done * 0.96),
      yearAgo: index % 3 === 0 ? "" : write(done * 0.7),
    },
    ...{ percent: percentTenths === null ? "" : share(percentTenths / 10), percentTenths },
    judgement:
      (percentTenths ?? 0) >= 1000
        ? ("met" as const)
        : index % 7 === 3
          ? ("not-enough" as const)
          : ("not-met" as const),
  };
}

/** What the sample's report papers draw: made-up figures of the seeded indicators. */
export function sampleReportFigures(kind: PaperPeriodKind): ReportFigures {
  const period = paperPeriod(kind === "half" ? "2026-H1" : paperPeriodKey(kind, NOVEMBER));
  if (!period) throw new Error(`no sample period of a ${kind}`);
  const late = [3, 8, 17, 21, 30].map((number, index) => ({
    name: `bản số ${String(number).padStart(2, "0")}`,
    words: index < 3 ? `trễ ${index + 1} ngày` : "chưa gửi báo cáo",
  }));
  const rows = seeded.indicators.map(row);
  return {
    ...{ period: period.key, words: period.words, kind, rows, late },
    trend: Array.from({ length: 12 }, (_, index) => ({
      ...{ label: `${String(((index + 11) % 12) + 1).padStart(2, "0")}/${index === 0 ? 25 : 26}` },
      ...{ centi: (2 + Math.floor(index / 2)) * 100, shown: String(2 + Math.floor(index / 2)) },
    })),
    ...{ asked: 41, inTime: 36, lateCount: 3, missing: 2 },
    difficulties: [
      { words: "Sóng điện thoại yếu, người dân khó đăng ký tài khoản định danh điện tử", reporters: 6 },
      { words: "Nhiều người cao tuổi chưa có điện thoại thông minh", reporters: 4 },
      { words: "Thành viên Tổ đi làm xa, thiếu người hướng dẫn buổi tối", reporters: 2 },
    ],
    proposals: [{ words: "Đề nghị tổ chức thêm lớp bồi dưỡng kỹ năng số tại nhà văn hóa bản", reporters: 3 }],
    next: { words: periodAfter(period).words, due: "trước ngày 20 tháng 12 năm 2026" },
  };
}
