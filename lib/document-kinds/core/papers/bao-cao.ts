import type { PaperPeriodKind } from "@/lib/indicators/core/out/paper-period";
import type { PaperDraftingFacts } from "./paper-facts";
import type { PaperKind, PaperWords } from "./paper-kind";
import { LEADERS, PROVINCE_OFFICE, recipients } from "./paper-parts";
import { wordsFor } from "./paper-words";
import { helpersBlocks, reportBlocks, teamsAnnex } from "./report-blocks";

type Period = (words: ReturnType<typeof wordsFor>) => { readonly now: string; readonly next: string };

function report(facts: PaperDraftingFacts, period: Period): PaperWords {
  const { now, next } = facts.report
    ? { now: facts.report.words, next: facts.report.next.words }
    : period(wordsFor(facts));
  return {
    subject: `Kết quả thực hiện nhiệm vụ chuyển đổi số ${now}`,
    blocks: reportBlocks(facts, now, next),
    annexes: [teamsAnnex(facts)],
    recipients: recipients(
      facts,
      null,
      PROVINCE_OFFICE,
      "Thường trực Đảng ủy, HĐND xã (b/c)",
      LEADERS,
      "Thành viên Ban Chỉ đạo",
    ),
  };
}

function reportOf(template: string, reports: PaperPeriodKind, period: Period): PaperKind {
  return {
    ...{ template, reports },
    typeName: "BÁO CÁO",
    layout: "headings",
    issuers: ["ubnd", "ban-chi-dao", "phong"],
    addressed: false,
    signedBy: "one",
    usualBases: [],
    draft: (facts) => report(facts, period),
  };
}

export const monthlyReport = reportOf("bao-cao-thang/2026-12", "month", ({ month, year }) => ({
  now: `tháng ${month} năm ${year}`,
  next: month === 12 ? `tháng 01 năm ${year + 1}` : `tháng ${month + 1} năm ${year}`,
}));

export const quarterlyReport = reportOf("bao-cao-quy/2026-12", "quarter", ({ quarter, year }) => ({
  now: `quý ${quarter} năm ${year}`,
  next: "quý tiếp theo",
}));

export const yearlyReport = reportOf("bao-cao-nam/2026-12", "year", ({ year }) => ({
  now: `năm ${year}`,
  next: `năm ${year + 1}`,
}));

export const halfYearReview = reportOf("bao-cao-so-ket/2026-12", "half", ({ year }) => ({
  now: `6 tháng đầu năm ${year}`,
  next: `6 tháng cuối năm ${year}`,
}));

export const closingReview = reportOf("bao-cao-tong-ket/2026-12", "year", ({ year }) => ({
  now: `giai đoạn … - ${year}`,
  next: "giai đoạn tiếp theo",
}));

/** Báo cáo quý của Tổ giúp việc to the committee it helps, sent by the office it belongs to. */
export const helpersReport: PaperKind = {
  ...{ template: "bao-cao-quy-to-giup-viec/2026-12", reports: "quarter", typeName: "BÁO CÁO", layout: "headings" },
  ...{ issuers: ["phong"], addressed: false, signedBy: "one", usualBases: [] },
  draft(facts) {
    const { quarter, year } = wordsFor(facts);
    const now = facts.report?.words ?? `quý ${quarter} năm ${year}`;
    return {
      subject: `Kết quả hoạt động của Tổ giúp việc Ban Chỉ đạo ${now}`,
      blocks: helpersBlocks(now, facts.report?.next.words ?? "quý tiếp theo"),
      recipients: recipients(facts, null, "Ban Chỉ đạo xã (b/c)", LEADERS, "Thành viên Tổ giúp việc"),
    };
  },
};
