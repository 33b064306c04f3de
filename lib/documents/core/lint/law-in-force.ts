import { lawFinder } from "../paper/match-basis";
import type { RegisterEntry } from "../register-entry";
import type { LintRule, Remark } from "./finding";
import { at, linesOf } from "./text-lines";

/** What was, is spoken of as such: "thay thế Luật …", "Luật … (đã hết hiệu lực)". */
const FORMER_BEFORE = /(?:thay thế|thay cho|bãi bỏ|trước đây|sửa đổi|hết hiệu lực)[^.;]{0,80}$/iu;
const FORMER = /^[^.;]{0,120}(?:hết hiệu lực|trước đây|được thay thế|bị thay thế|bị bãi bỏ|\(cũ\))/iu;

function whyOver({ effectiveTo, standing, validity }: RegisterEntry): string | null {
  return effectiveTo !== null && standing !== "reference" && !validity.citable ? validity.why : null;
}

/** A law the text refers to holds on the document's day, as its bases do; said once of each law. */
export const lawInForce: LintRule = {
  id: "law-in-force",
  clause: null,
  check(model, { register }) {
    const find = lawFinder(register);
    const told = new Set<string>();
    return linesOf(model)
      .filter(({ kind }) => kind !== "basis" && kind !== "recipient" && kind !== "addressee")
      .flatMap((line) =>
        find(line.text).flatMap(({ index, entries }): Remark[] => {
          const [first] = entries;
          const whys = entries.map(whyOver);
          const why = whys[whys.length - 1];
          // Of several by one name, one that holds is the one meant.
          if (!first || !why || whys.includes(null) || told.has(first.id)) return [];
          if (FORMER_BEFORE.test(line.text.slice(0, index)) || FORMER.test(line.text.slice(index))) return [];
          told.add(first.id);
          return [{ severity: "warning", words: `Nội dung nhắc đến luật không còn hiệu lực: ${why}`, ...at(line) }];
        }),
      );
  },
};
