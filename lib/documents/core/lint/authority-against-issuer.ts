import { clauseOf, type LintRule } from "./finding";

const PERSON = /^((PHÓ )?CHỦ TỊCH|(HIỆU |TỔ )?TRƯỞNG|GIÁM ĐỐC|CHÁNH)/u;

/** The head of an agency signs in his own name; a collective is signed for with TM. */
export const authorityAgainstIssuer: LintRule = {
  id: "authority-against-issuer",
  clause: clauseOf("II.7"),
  check(model) {
    if (!model.authorityLine || model.signature?.type !== "single") return [];
    const { id, authority } = model.signature.signature;
    const collective = authority[0]?.startsWith("TM.") ?? false;
    const person = PERSON.test(model.authorityLine);
    if (person && collective) {
      const words = `Thẩm quyền ban hành là “${model.authorityLine}” nên người ký không ghi “TM.”: bỏ dòng “${authority[0]}”.`;
      const mend = { type: "set-authority", signatureId: id, authority: authority.slice(1) } as const;
      const own = authority.length > 1 ? { mend } : {};
      return [{ severity: "error", words, part: "signature", blockId: id, ...own }];
    }
    if (!person && !collective) {
      const words = `Thẩm quyền ban hành là “${model.authorityLine}” (tập thể) nên dòng đầu phần ký phải là “TM.” và tên tập thể.`;
      return [{ severity: "error", words, part: "signature", blockId: id }];
    }
    return [];
  },
};
