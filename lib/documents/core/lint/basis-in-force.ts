import type { Validity } from "../basis-validity";
import type { Basis } from "../model";
import { entryNamed } from "../paper/match-basis";
import type { LintRule, Mend, Remark } from "./finding";

function swapFor(basis: Basis, validity: Validity): Mend | null {
  if (validity.citable || !validity.instead) return null;
  return { type: "swap-basis", blockId: basis.id, ...validity.instead };
}

/**
 * A legal basis must hold on the document's own day (Luật Ban hành văn bản quy phạm pháp luật: no force, no basis).
 * Judged by its words: a basis retyped is no longer the entry it was chosen as.
 */
export const basisInForce: LintRule = {
  id: "basis-in-force",
  clause: null,
  check(model, { register }) {
    return model.bases.flatMap((basis): Remark[] => {
      const validity = entryNamed(basis, register)?.validity;
      if (!validity) return [];
      if (!validity.citable) {
        const remark: Remark = { severity: "error", words: validity.why, part: "bases", blockId: basis.id };
        const mend = swapFor(basis, validity);
        return [mend ? { ...remark, mend } : remark];
      }
      return validity.caution
        ? [{ severity: "warning", words: validity.caution, part: "bases", blockId: basis.id }]
        : [];
    });
  },
};
