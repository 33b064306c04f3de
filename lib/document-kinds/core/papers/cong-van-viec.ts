import { targetAnnexes } from "./assigned-targets";
import { letter } from "./cong-van";
import type { PaperAnnex } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";
import type { PaperKind, PaperWords } from "./paper-kind";
import { LEADERS, recipients, STANDING_OFFICE, table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

const toAll = (hamlet: string) => ["Các cơ quan, đơn vị thuộc xã", `Trưởng các ${hamlet} trên địa bàn xã`];

function letterOf(template: string, draft: (facts: PaperDraftingFacts) => PaperWords): PaperKind {
  return { ...letter, template, draft };
}

/** Công văn đôn đốc: what is late, and by when it is wanted now. */
export const reminder = letterOf("cong-van-don-doc/2026-11", (facts) => {
  const { hamlet, issuer, month, year } = wordsFor(facts);
  return {
    subject: `đôn đốc báo cáo kết quả chuyển đổi số tháng ${month} năm ${year}`,
    addressees: toAll(hamlet),
    blocks: textBlocks(
      "nd",
      [
        "paragraph",
        `Đến nay, một số cơ quan, đơn vị và ${hamlet} chưa gửi báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số tháng ${month} năm ${year}, gồm: …`,
      ],
      ["paragraph", `Để kịp tổng hợp, báo cáo cấp trên, ${issuer} đề nghị:`],
      ["clause", "Các cơ quan, đơn vị chưa gửi báo cáo hoàn thành và gửi trước ngày …"],
      ["clause", `Trưởng các ${hamlet} chỉ đạo Tổ công nghệ số cộng đồng rà soát số liệu, báo cáo đúng biểu mẫu.`],
      [
        "clause",
        `Báo cáo gửi về ${STANDING_OFFICE}; quá thời hạn nêu trên, cơ quan, đơn vị chịu trách nhiệm giải trình.`,
      ],
    ),
    recipients: recipients(facts, "as-above", LEADERS),
  };
});

/** Where the commune has set no targets for the year: a row for each bản, to be filled in. */
function blankTargets(facts: PaperDraftingFacts, year: number): PaperAnnex {
  const { hamlet, hamletCapital } = wordsFor(facts);
  return {
    ...{ id: "chi-tieu", title: `Chỉ tiêu chuyển đổi số giao các ${hamlet} năm ${year}`, orientation: "portrait" },
    blocks: [
      table(
        "bang-chi-tieu",
        [
          ["STT", 13, "center"],
          [hamletCapital, 50, "left"],
          ["Hộ dùng dịch vụ công trực tuyến (%)", 34, "center"],
          ["Người có tài khoản định danh điện tử (%)", 34, "center"],
          ["Hộ thanh toán không dùng tiền mặt (%)", 34, "center"],
        ],
        facts.teams.map(({ hamlet: name }, index) => [String(index + 1), name, "…", "…", "…"]),
      ),
    ],
  };
}

/** Công văn giao chỉ tiêu: the targets of a year as they stand, of the commune and of every bản. */
export const targets: PaperKind = {
  ...letterOf("cong-van-giao-chi-tieu/2026-11", (facts) => {
    const { hamlet, issuer, year: now } = wordsFor(facts);
    const year = facts.targets?.year ?? now + 1;
    const drawn = facts.targets ? targetAnnexes(facts.targets, hamlet) : [];
    const annexes = drawn.length > 0 ? drawn : [blankTargets(facts, year)];
    const forOffices = (facts.targets?.commune.length ?? 0) > 0;
    const at = annexes.map(({ id }) => `{{den:${id}}}`).join(", ");
    return {
      subject: `giao chỉ tiêu chuyển đổi số năm ${year}`,
      addressees: [
        ...(forOffices ? ["Các cơ quan, đơn vị thuộc xã"] : []),
        `Trưởng các ${hamlet} trên địa bàn xã`,
        "Các Tổ công nghệ số cộng đồng",
      ],
      blocks: textBlocks(
        "nd",
        [
          "paragraph",
          `Để hoàn thành mục tiêu chuyển đổi số năm ${year}, ${issuer} giao chỉ tiêu cho ${forOffices ? "các cơ quan, đơn vị và " : ""}{{so:so-ban}} (chi tiết tại ${at} kèm theo Công văn này) và đề nghị:`,
        ],
        ...(forOffices
          ? [
              [
                "clause",
                "Các cơ quan, đơn vị được phân công báo cáo chỉ tiêu chủ động đề ra giải pháp, chịu trách nhiệm về tiến độ và số liệu của chỉ tiêu được giao.",
              ] as const,
            ]
          : []),
        [
          "clause",
          `Trưởng các ${hamlet} phối hợp với Tổ công nghệ số cộng đồng xây dựng cách làm phù hợp, phấn đấu hoàn thành trước ngày …`,
        ],
        ["clause", "Thành viên Ban Chỉ đạo phụ trách địa bàn theo dõi, hướng dẫn, tháo gỡ khó khăn."],
        ["clause", `${STANDING_OFFICE} tổng hợp kết quả hằng tháng, lấy làm căn cứ đánh giá, xét khen thưởng.`],
      ),
      annexes,
      ...(drawn.length > 0 ? { assignsYear: year } : {}),
      recipients: recipients(facts, "as-above", LEADERS, "Thành viên Ban Chỉ đạo"),
    };
  }),
  assignsTargets: true,
};

/** Công văn hướng dẫn, with the form to be filled in. */
export const guidance = letterOf("cong-van-huong-dan/2026-11", (facts) => {
  const { hamlet, issuer } = wordsFor(facts);
  return {
    subject: "hướng dẫn báo cáo kết quả hoạt động của Tổ công nghệ số cộng đồng",
    addressees: toAll(hamlet),
    blocks: textBlocks(
      "nd",
      [
        "paragraph",
        `Để thống nhất việc theo dõi, tổng hợp, ${issuer} hướng dẫn báo cáo kết quả hoạt động của Tổ công nghệ số cộng đồng như sau:`,
      ],
      ["clause-title", "Nội dung báo cáo"],
      [
        "paragraph",
        "Theo biểu mẫu tại {{den:bieu-mau}} kèm theo Công văn này; số liệu tính trong tháng, có người chịu trách nhiệm.",
      ],
      ["clause-title", "Thời hạn, nơi nhận"],
      ["paragraph", `Gửi ${STANDING_OFFICE} trước ngày 20 hằng tháng.`],
      ["clause-title", "Cách thực hiện"],
      ["point", `Tổ trưởng tổng hợp từ thành viên Tổ, gửi Trưởng ${hamlet} xem trước khi báo cáo.`],
      ["point", `Khó khăn, vướng mắc ghi rõ nội dung, nơi xảy ra để ${STANDING_OFFICE} hướng dẫn.`],
    ),
    annexes: [
      {
        ...{ id: "bieu-mau", title: "Biểu mẫu báo cáo tháng của Tổ công nghệ số cộng đồng", orientation: "portrait" },
        blocks: [
          table(
            "bieu",
            [
              ["STT", 13, "center"],
              ["Nội dung", 80, "left"],
              ["Đơn vị tính", 25, "center"],
              ["Trong tháng", 24, "center"],
              ["Lũy kế", 23, "center"],
            ],
            [
              ["1", "Người được hướng dẫn dùng dịch vụ công trực tuyến", "Lượt", "", ""],
              ["2", "Người được hỗ trợ cài đặt, dùng tài khoản định danh điện tử", "Lượt", "", ""],
              ["3", "Hộ được hướng dẫn thanh toán không dùng tiền mặt", "Hộ", "", ""],
              ["4", "Buổi tuyên truyền, phổ biến kỹ năng số", "Buổi", "", ""],
              ["5", "Khó khăn, vướng mắc, đề xuất", "", "", ""],
            ],
          ),
        ],
      },
    ],
    recipients: recipients(facts, "as-above", LEADERS),
  };
});
