import { sanitiseModel } from "../sanitise";
import type { LintRule } from "./finding";

/** What cannot be set as a page: a character the fonts do not have, a table or a text beyond what a document holds. */
export const unprintable: LintRule = {
  id: "unprintable",
  clause: null,
  check(model) {
    const clean = sanitiseModel(model);
    return clean.ok ? [] : [{ severity: "error", words: clean.refusal.words, part: "body" }];
  },
};
