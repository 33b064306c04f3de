import { clauseOf, type LintRule } from "./finding";

/** Every document says what it is about. */
export const missingSubject: LintRule = {
  id: "missing-subject",
  clause: clauseOf("II.5"),
  check(model) {
    if (model.subject.trim() === "")
      return [{ severity: "error", words: "Chưa có trích yếu nội dung.", part: "subject" }];
    if (/[.;:]\s*$/u.test(model.subject)) {
      return [{ severity: "warning", words: "Trích yếu không kết thúc bằng dấu câu.", part: "subject" }];
    }
    if (model.typeName === null && /^\s*V\/v/iu.test(model.subject)) {
      return [{ severity: "warning", words: "“V/v” do phần mềm tự đặt: không cần gõ.", part: "subject" }];
    }
    return [];
  },
};
