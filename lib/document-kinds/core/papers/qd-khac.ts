import type { BodyRole } from "@/lib/governance/core/kinds";
import { DECISION_FORM, decisionWords } from "./decision-words";
import type { PaperDraftingFacts } from "./paper-facts";
import type { PaperKind } from "./paper-kind";
import { LEADERS, PARTY_AND_COUNCIL, PROVINCE_OFFICE, table, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** Quyết định phê duyệt a kế hoạch or đề án that goes with it. */
export const approval: PaperKind = {
  ...DECISION_FORM,
  template: "qd-phe-duyet/2026-11",
  issuers: ["ubnd", "chu-tich-ubnd"],
  draft(facts) {
    const { place, year } = wordsFor(facts);
    const about = `Kế hoạch chuyển đổi số ${place} năm ${year + 1}`;
    return decisionWords(facts, {
      subject: `Phê duyệt ${about}`,
      articles: [
        ["phe-duyet", `Phê duyệt kèm theo Quyết định này ${about}.`],
        [
          "giao",
          "Phòng Văn hóa - Xã hội chủ trì, phối hợp với các cơ quan, đơn vị tổ chức thực hiện; theo dõi, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã.",
        ],
      ],
      carriers: "thủ trưởng các cơ quan, đơn vị có liên quan",
      to: [PROVINCE_OFFICE, PARTY_AND_COUNCIL, LEADERS],
      attached: {
        ...{ id: "ke-hoach", typeName: "KẾ HOẠCH", subject: `Chuyển đổi số ${place} năm ${year + 1}` },
        blocks: textBlocks(
          "kh",
          ["roman", "Mục đích, yêu cầu"],
          [
            "paragraph",
            "Cụ thể hóa nhiệm vụ chuyển đổi số của cấp trên thành việc làm tại địa phương; mỗi nhiệm vụ rõ người chủ trì, rõ sản phẩm, rõ thời hạn, kết quả đo được và được kiểm tra.",
          ],
          ["roman", "Mục tiêu, chỉ tiêu"],
          ["paragraph", "…"],
          ["roman", "Nhiệm vụ, giải pháp"],
          ["clause", "…"],
          ["clause", "…"],
          ["roman", "Kinh phí thực hiện"],
          ["paragraph", "…"],
          ["roman", "Tổ chức thực hiện"],
          [
            "clause",
            "Phòng Văn hóa - Xã hội là đầu mối theo dõi, đôn đốc; tổng hợp, báo cáo kết quả định kỳ với Ủy ban nhân dân xã.",
          ],
          ["clause", "…"],
        ),
      },
    });
  },
};

/** Quyết định phân công nhiệm vụ: who of the committee answers for what, as the roster of the day has it. */
export const assignment: PaperKind = {
  ...DECISION_FORM,
  template: "qd-phan-cong/2026-11",
  issuers: ["ban-chi-dao", "chu-tich-ubnd"],
  draft(facts) {
    const { place } = wordsFor(facts);
    return decisionWords(facts, {
      subject: `Phân công nhiệm vụ thành viên Ban Chỉ đạo chuyển đổi số ${place}`,
      articles: [
        [
          "phan-cong",
          `Phân công nhiệm vụ cho {{so:so-thanh-vien-bcd}} chuyển đổi số ${place} (có danh sách tại {{den:danh-sach}} kèm theo Quyết định này).`,
        ],
        [
          "trach-nhiem",
          "Thành viên Ban Chỉ đạo chủ động tổ chức thực hiện nhiệm vụ được phân công; định kỳ hằng quý báo cáo Trưởng ban qua Phòng Văn hóa - Xã hội.",
        ],
      ],
      carriers: "các thành viên Ban Chỉ đạo có tên trong danh sách",
      to: [PARTY_AND_COUNCIL, PROVINCE_OFFICE, LEADERS],
      annexes: [
        {
          ...{
            id: "danh-sach",
            title: "Phân công nhiệm vụ thành viên Ban Chỉ đạo chuyển đổi số",
            orientation: "portrait",
          },
          blocks: textBlocks("ds", { of: "committee" }),
        },
      ],
    });
  },
};

/** Those of the Group in a role, as a sentence names them; a gap to be filled in while nobody is. */
function calledAs({ group }: PaperDraftingFacts, role: BodyRole): string {
  const called = (group?.members ?? []).filter((member) => member.role === role).map((member) => member.called);
  return called.length > 0 ? called.join("; ") : "ông (bà) …, chức vụ: …";
}

/** Quyết định giao Trưởng Group, phân công Phó Trưởng Group and Quản trị viên. */
export const groupHeads: PaperKind = {
  ...DECISION_FORM,
  template: "qd-truong-group/2026-11",
  issuers: ["chu-tich-ubnd"],
  draft(facts) {
    const { groupName } = wordsFor(facts);
    const [head, deputies, administrators] = (["truong-group", "pho-group", "quan-tri-vien"] as const).map((role) =>
      calledAs(facts, role),
    );
    return decisionWords(facts, {
      subject: `Giao Trưởng Group, phân công Phó Trưởng Group và Quản trị viên ${groupName}`,
      articles: [
        ["truong-group", `Giao ${head}, làm Trưởng Group ${groupName.replace(/^Group /u, "")}.`],
        ["pho-group", `Phân công ${deputies}, làm Phó Trưởng Group; ${administrators}, làm Quản trị viên.`],
        [
          "nhiem-vu",
          "Những người có tên nêu trên làm việc kiêm nhiệm, thực hiện nhiệm vụ theo Quy chế hoạt động của Group; Trưởng Group chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã.",
        ],
      ],
      carriers: "các ông (bà) có tên tại {{den:truong-group}}, {{den:pho-group}}",
      to: [LEADERS],
    });
  },
};

/** Quyết định khen thưởng, with the list of who is rewarded. */
export const reward: PaperKind = {
  ...DECISION_FORM,
  template: "qd-khen-thuong/2026-11",
  usualBases: ["72/2025/QH15"],
  issuers: ["chu-tich-ubnd"],
  draft(facts) {
    const { year, place } = wordsFor(facts);
    const words = decisionWords(facts, {
      subject: "Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã",
      articles: [
        [
          "tang",
          `Tặng Giấy khen của Chủ tịch Ủy ban nhân dân ${place} cho … tập thể, … cá nhân có thành tích trong thực hiện nhiệm vụ chuyển đổi số năm ${year} (có danh sách tại {{den:danh-sach}} kèm theo Quyết định này).`,
        ],
        ["tien", "Mức tiền thưởng và nguồn kinh phí thực hiện theo quy định của pháp luật về thi đua, khen thưởng."],
      ],
      carriers: "các tập thể, cá nhân có tên trong danh sách",
      to: [LEADERS],
      annexes: [
        {
          id: "danh-sach",
          title: "Danh sách tập thể, cá nhân được tặng Giấy khen",
          orientation: "portrait",
          blocks: [rewardTable()],
        },
      ],
    });
    return { ...words, bases: words.bases?.filter(({ id }) => id !== "quyet-dinh-cu") ?? [] };
  },
};

/** Who is rewarded, or proposed to be, and for what. */
export function rewardTable() {
  return table(
    "bang-khen-thuong",
    [
      ["STT", 13, "center"],
      ["Tập thể, cá nhân", 55, "left"],
      ["Chức vụ, đơn vị", 45, "left"],
      ["Thành tích", 52, "left"],
    ],
    [
      ["1", "…", "…", "…"],
      ["2", "…", "…", "…"],
      ["3", "…", "…", "…"],
    ],
  );
}
