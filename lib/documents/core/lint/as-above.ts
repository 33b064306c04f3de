import { clauseOf, type LintRule } from "./finding";

/** "Như trên" stands exactly where there is Kính gửi. */
export const asAbove: LintRule = {
  id: "as-above",
  clause: clauseOf("II.9"),
  check(model) {
    if (!model.recipients) return [];
    const first = model.recipients.lines[0];
    if (model.addressees.length > 0 && first?.type !== "as-above") {
      return [
        { severity: "error", words: "Văn bản có “Kính gửi” thì Nơi nhận bắt đầu bằng “Như trên”.", part: "recipients" },
      ];
    }
    const above = model.recipients.lines.find((entry) => entry.type === "as-above");
    if (model.addressees.length === 0 && above) {
      const words = "Nơi nhận ghi “Như trên” nhưng văn bản không có “Kính gửi”.";
      return [{ severity: "error", words, part: "recipients", blockId: above.id }];
    }
    return [];
  },
};
