import type { DocumentModel, Signature } from "../model";
import { clauseOf, type LintRule, type Remark } from "./finding";

function signaturesOf(model: DocumentModel): readonly Signature[] {
  if (!model.signature) return [];
  return model.signature.type === "single"
    ? [model.signature.signature]
    : [model.signature.left, model.signature.right];
}

/** TM., KT., TL., TUQ., Q. in their order, each followed by the post it stands for. */
function checkStack({ authority }: Signature): string[] {
  const said: string[] = [];
  for (const line of authority) {
    if (/^(T\/M|K\/T|T\/L)|^(TM|KT|TL|TUQ|Q)(?=\s)|^(TM|KT|TL|TUQ|Q)\.(?=\S)/u.test(line)) {
      said.push(`“${line}”: viết “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.” rồi cách một khoảng.`);
    }
  }
  const acting = authority.findIndex((line) => /^KT\./u.test(line));
  const deputy = authority.findIndex((line) => /^PHÓ /u.test(line));
  if (acting >= 0 && deputy !== acting + 1) said.push("Sau dòng “KT.” phải là chức vụ cấp phó của người ký.");
  if (deputy >= 0 && !authority.slice(0, deputy).some((line) => /^(KT|TL|TUQ)\./u.test(line))) {
    said.push(`Cấp phó ký thay phải có dòng “KT.” trước “${authority[deputy]}”.`);
  }
  if (authority.findIndex((line) => /^TM\./u.test(line)) > 0) said.push("Dòng “TM.” đứng đầu phần ký.");
  const last = authority[authority.length - 1] ?? "";
  if (/^(TM|KT|TL|TUQ)\./u.test(last)) said.push(`Sau “${last}” còn thiếu chức vụ của người ký.`);
  return said;
}

const DEGREE =
  /^((GS|PGS|TS|ThS|BS|CN|KS)\.|(Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Nhà giáo|Ông|Bà|Đồng chí)\s)/u;

/** The block of signature: order of authority, a post, a name without degree or honorific. */
export const signatureForm: LintRule = {
  id: "signature-form",
  clause: clauseOf("II.7"),
  check(model) {
    const signatures = signaturesOf(model);
    if (signatures.length === 0) return [{ severity: "error", words: "Văn bản chưa có người ký.", part: "signature" }];
    return signatures.flatMap((signature): Remark[] => {
      const said = checkStack(signature);
      if (signature.authority.length === 0) said.push("Phần ký chưa ghi chức vụ của người ký.");
      if (signature.name.trim() === "") said.push("Phần ký chưa ghi họ và tên người ký.");
      if (DEGREE.test(signature.name)) {
        said.push(`“${signature.name}”: trước họ tên người ký không ghi học hàm, học vị, danh xưng.`);
      }
      return said.map((words) => ({ severity: "error", words, part: "signature", blockId: signature.id }));
    });
  },
};
