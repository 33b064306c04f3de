import { DECISION_FORM, decisionWords } from "./decision-words";
import type { PaperKind } from "./paper-kind";
import { LEADERS, PARTY_AND_COUNCIL, PROVINCE_OFFICE } from "./paper-parts";
import { wordsFor } from "./paper-words";
import { committeeRules } from "./quy-che-bcd";
import { groupRules } from "./quy-che-group";

/** Quyết định ban hành Quy chế of the committee, with the Quy chế. */
export const issuingCommitteeRules: PaperKind = {
  ...DECISION_FORM,
  template: "qd-quy-che-bcd/2026-11",
  issuers: ["ban-chi-dao", "chu-tich-ubnd", "ubnd"],
  draft(facts) {
    const words = wordsFor(facts);
    const about = `Quy chế tổ chức và hoạt động của Ban Chỉ đạo chuyển đổi số ${words.place}`;
    return decisionWords(facts, {
      subject: `Ban hành ${about}`,
      articles: [["ban-hanh", `Ban hành kèm theo Quyết định này ${about}.`]],
      carriers: "thành viên Ban Chỉ đạo và các cơ quan, đơn vị, cá nhân có liên quan",
      to: [PROVINCE_OFFICE, PARTY_AND_COUNCIL, LEADERS],
      attached: committeeRules(words),
    });
  },
};

/** Quyết định ban hành Quy chế of the Group, with the Quy chế. */
export const issuingGroupRules: PaperKind = {
  ...DECISION_FORM,
  template: "qd-quy-che-group/2026-11",
  issuers: ["ubnd", "chu-tich-ubnd"],
  draft(facts) {
    const words = wordsFor(facts);
    const about = `Quy chế hoạt động của ${words.groupName}`;
    return decisionWords(facts, {
      subject: `Ban hành ${about}`,
      articles: [["ban-hanh", `Ban hành kèm theo Quyết định này ${about}.`]],
      carriers: "Trưởng Group và các thành viên",
      to: [PROVINCE_OFFICE, LEADERS],
      attached: groupRules(words),
    });
  },
};
