import { clauseOf, type LintRule, type Remark } from "./finding";
import { at, linesOf, replaceIn } from "./text-lines";

const DIGITAL = /chuyển đổi số|công nghệ số|chính quyền số|bình dân học vụ số/iu;

/** Lines of Nơi nhận in the form of the decree; and the province's own office for digital transformation among them. */
export const recipientLines: LintRule = {
  id: "recipient-lines",
  clause: clauseOf("II.9"),
  check(model) {
    const lines = linesOf(model).filter(({ kind }) => kind === "recipient");
    const formed = lines.flatMap((line): Remark[] => {
      if (/[{}[\]]/u.test(line.text)) {
        const words = `“${line.text.trim()}”: không dùng dấu ngoặc móc; ghi “(b/c)” sau từng nơi nhận.`;
        return [{ severity: "warning", words, ...at(line) }];
      }
      const report = /\(\s*(?:B\/c|B\/C|BC|bc)\s*\)/u.exec(line.text)?.[0];
      if (!report) return [];
      const words = `“${report}”: viết “(b/c)”.`;
      return [{ severity: "note", words, ...at(line), mend: replaceIn(line, report, "(b/c)") }];
    });
    const decides = model.typeName !== null && /QUYẾT ĐỊNH|KẾ HOẠCH|ĐỀ ÁN|BÁO CÁO|CHƯƠNG TRÌNH/u.test(model.typeName);
    const ofCommune = /XÃ|PHƯỜNG|ĐẶC KHU/u.test(model.header.agency.join(" "));
    const told = [...lines.map(({ text }) => text), ...model.addressees].some((text) =>
      /Sở\s+(?:Khoa học và Công nghệ|KH\s*&\s*CN|KHCN)/u.test(text),
    );
    if (!decides || !ofCommune || !DIGITAL.test(model.subject) || lines.length === 0 || told) return formed;
    const words =
      "Văn bản về chuyển đổi số chưa gửi Sở Khoa học và Công nghệ (cơ quan chuyên trách của tỉnh): thêm “Sở Khoa học và Công nghệ (b/c)”.";
    return [...formed, { severity: "note", words, part: "recipients" }];
  },
};
