import type { LintRule, Remark } from "./finding";

/** A legal basis must hold on the document's own day (Luật Ban hành văn bản quy phạm pháp luật: no force, no basis). */
export const basisInForce: LintRule = {
  id: "basis-in-force",
  clause: null,
  check(model, context) {
    return model.bases.flatMap((basis): Remark[] => {
      const validity = basis.legalBasisId ? context.validities[basis.legalBasisId] : undefined;
      if (!validity) return [];
      if (!validity.citable) return [{ severity: "error", words: validity.why, part: "bases", blockId: basis.id }];
      return validity.caution
        ? [{ severity: "warning", words: validity.caution, part: "bases", blockId: basis.id }]
        : [];
    });
  },
};
