import { clauseOf, type LintRule, type Remark } from "./finding";

/** Blank number and day are right in a draft and to be filled before issue. */
export const numberAndDate: LintRule = {
  id: "number-and-date",
  clause: clauseOf("II.3, II.4"),
  check(model) {
    const remarks: Remark[] = [];
    const { number, issued } = model.header;
    if (number.number === null || number.number.trim() === "") {
      remarks.push({
        severity: "note",
        words: "Số văn bản để trống, ghi khi ban hành.",
        part: "header",
        blockId: "number",
      });
    }
    if (issued?.date.type === "blank") {
      remarks.push({ severity: "note", words: "Ngày ban hành để trống, ghi khi ký.", part: "header", blockId: "date" });
    }
    if (issued && issued.place.trim() === "") {
      remarks.push({ severity: "error", words: "Chưa ghi địa danh.", part: "header", blockId: "date" });
    }
    return remarks;
  },
};
