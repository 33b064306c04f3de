import { textOf } from "../inline";
import { labelsOf } from "./block-text";
import { clauseOf, type LintRule, type Remark } from "./finding";

/** The ";" after each basis and the "." after the last are set by the portal; the proposal comes last. */
export const basisPunctuation: LintRule = {
  id: "basis-punctuation",
  clause: clauseOf("II.6"),
  check(model) {
    const labels = labelsOf(model);
    const typed = model.bases
      .filter((basis) => /[;.,]\s*$/u.test(textOf(basis.text, labels)))
      .map((basis): Remark => {
        const words = "Dấu cuối căn cứ do phần mềm tự đặt (“;” và dòng cuối “.”): không cần gõ.";
        return { severity: "note", words, part: "bases", blockId: basis.id };
      });
    const proposal = model.bases.findIndex((basis) => basis.type === "proposal");
    const after = proposal < 0 ? -1 : model.bases.findIndex((basis, n) => n > proposal && basis.type === "basis");
    if (after < 0) return typed;
    const words = "Dòng “Theo đề nghị của …” đứng sau tất cả các căn cứ.";
    return [...typed, { severity: "error", words, part: "bases", blockId: model.bases[proposal]?.id }];
  },
};
