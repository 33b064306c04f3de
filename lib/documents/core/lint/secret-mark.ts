import { isSecretMark, NO_SECRETS } from "../secret-mark";
import type { LintRule } from "./finding";
import { at, linesOf } from "./text-lines";

/** A degree of secrecy on a paper that the portal would keep. */
export const secretMark: LintRule = {
  id: "secret-mark",
  clause: "Luật Bảo vệ bí mật nhà nước số 29/2018/QH14",
  check: (model) =>
    linesOf(model)
      .filter(({ text }) => isSecretMark(text))
      .map((line) => ({ severity: "error", words: NO_SECRETS, ...at(line) })),
};
