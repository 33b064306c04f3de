import { CRITERIA_WORDS, proposedOf, type RatedReporter, sentBy, tenthsOf } from "@/lib/indicators/core/out/rating";
import { formatNumber } from "@/lib/kernel/numbers";
import type { PaperAnnex, PaperTable } from "./paper-content";
import type { PaperKind } from "./paper-kind";
import { LEADERS, recipients, table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";
import { rewardTable } from "./qd-khac";

const percent = (part: number, whole: number) => {
  const tenths = tenthsOf(part, whole);
  return tenths === null ? "" : formatNumber(tenths / 10, { minDecimals: 1, maxDecimals: 1 });
};

function meritOf(row: RatedReporter): string {
  return `Gửi ${sentBy(row)}/${row.asked} báo cáo, ${row.inTime} báo cáo đúng hạn; đạt ${row.met}/${row.judged} chỉ tiêu`;
}

/** Who meets the criteria, to be looked through by a person; the empty form where nobody does. */
function proposals(rating: readonly RatedReporter[]): PaperTable {
  const proposed = proposedOf(rating);
  const empty = rewardTable();
  if (proposed.length === 0) return empty;
  const rows = proposed.map((row, index) => ({
    ...{ id: `${empty.id}-${index + 1}`, group: false },
    cells: [String(index + 1), row.name, row.inCharge === "" ? "" : `Phụ trách: ${row.inCharge}`, meritOf(row)],
  }));
  return { ...empty, rows };
}

function figuresAnnex(year: number, rating: readonly RatedReporter[]): PaperAnnex[] {
  if (rating.length === 0) return [];
  const rows = rating.map((row, index) => [
    ...[String(index + 1), row.name, row.inCharge, String(row.asked), percent(sentBy(row), row.asked)],
    ...[percent(row.inTime, row.asked), row.judged === 0 ? "" : `${row.met}/${row.judged}`],
  ]);
  const columns = [
    ["STT", 11, "center"],
    ["Đơn vị", 45, "left"],
    ["Người phụ trách", 38, "left"],
    ["Báo cáo phải gửi", 18, "center"],
    ["Gửi đủ (%)", 17, "center"],
    ["Đúng hạn (%)", 17, "center"],
    ["Chỉ tiêu đạt", 19, "center"],
  ] as const;
  return [
    {
      id: "phu-luc-ket-qua",
      title: `Kết quả báo cáo và thực hiện chỉ tiêu chuyển đổi số năm ${year}`,
      orientation: "portrait",
      blocks: [table("ket-qua", columns, rows)],
    },
  ];
}

/** Tờ trình đề nghị khen thưởng. */
export const rewardProposal: PaperKind = {
  template: "de-nghi-khen-thuong/2026-12",
  typeName: "TỜ TRÌNH",
  layout: "headings",
  issuers: ["phong", "ban-chi-dao"],
  addressed: true,
  signedBy: "one",
  usualBases: [],
  rates: true,
  draft(facts) {
    const { place, year, issuer } = wordsFor(facts);
    const rating = facts.rating ?? [];
    const annexes = figuresAnnex(year, rating);
    const criteria: readonly ["paragraph", string][] =
      annexes.length > 0
        ? [
            [
              "paragraph",
              `Tiêu chí xem xét: ${CRITERIA_WORDS}. Kết quả của các đơn vị trong năm ${year} tại {{den:phu-luc-ket-qua}} kèm theo Tờ trình này.`,
            ],
          ]
        : [];
    return {
      subject: `Đề nghị khen thưởng thành tích chuyển đổi số năm ${year}`,
      addressees: [`Chủ tịch Ủy ban nhân dân ${place}`],
      blocks: textBlocks(
        "nd",
        ["roman", "Kết quả nổi bật"],
        ["paragraph", `Năm ${year}, các tập thể, cá nhân trên địa bàn đã …`],
        ["roman", "Danh sách đề nghị"],
        ...criteria,
        ["paragraph", "Sau khi xem xét thành tích, đề nghị tặng Giấy khen cho … tập thể, … cá nhân sau đây:"],
        proposals(rating),
        ["roman", "Kiến nghị"],
        ["paragraph", `${issuer} kính trình Chủ tịch Ủy ban nhân dân ${place} xem xét, quyết định.`],
      ),
      annexes,
      recipients: recipients(facts, "as-above", LEADERS),
    };
  },
};
