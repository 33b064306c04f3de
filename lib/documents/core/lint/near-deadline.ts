import { daysBetween, formatDay } from "@/lib/kernel/civil-date";
import { daysInText } from "../days-in-text";
import type { LintRule, Remark } from "./finding";
import { at, isProse, linesOf } from "./text-lines";

const WORK =
  /(?:hoàn thành|báo cáo|gửi|nộp|trình|đăng ký|tổng hợp|triển khai|thực hiện|rà soát|cung cấp)[^.;]*(?:trước|chậm nhất|trong|xong|hạn)(?:\s+(?:là|vào|hết|đến))?\s*(?:ngày\s*)?$/iu;
const PAST = /(?:đã|được|kể từ|từ)\s+(?:\p{L}+\s+){0,4}$/iu;
const TOO_NEAR_DAYS = 2;

/** A deadline before the paper itself, or so near that the paper is hardly there in time. */
export const nearDeadline: LintRule = {
  id: "near-deadline",
  clause: null,
  check(model) {
    const date = model.header.issued?.date;
    if (date?.type !== "day") return [];
    return linesOf(model).flatMap((line) => {
      if (!isProse(line) || line.kind === "basis") return [];
      return daysInText(line.text).flatMap(({ index, day }): Remark[] => {
        const before = line.text.slice(Math.max(0, index - 160), index);
        if (!day || !WORK.test(before) || PAST.test(before.slice(-40).replace(/(?:trước|trong)\s*(?:ngày)?\s*$/iu, "")))
          return [];
        const left = daysBetween(date.day, day);
        if (left > TOO_NEAR_DAYS) return [];
        const words =
          left < 0
            ? `Thời hạn ${formatDay(day)} ở trước ngày ký ${formatDay(date.day)}.`
            : `Thời hạn ${formatDay(day)} quá gần ngày ký ${formatDay(date.day)}: còn ${left} ngày.`;
        return [{ severity: left < 0 ? "error" : "warning", words, ...at(line) }];
      });
    });
  },
};
