import { formatDay } from "@/lib/kernel/civil-date";
import { daysInText } from "../days-in-text";
import type { DocumentModel } from "../model";
import type { LintRule, Remark } from "./finding";
import { at, isProse, linesOf, type TextLine } from "./text-lines";

type Lines = readonly TextLine[];
const first = (lines: Lines, pattern: RegExp) => lines.find(({ text }) => pattern.test(text));

/** "theo Quy chế đã ban hành", and elsewhere someone is still to write it. */
function notYetWritten(lines: Lines): Remark[] {
  const issued = first(lines, /[Qq]uy chế[^.;,]{0,40}đã (?:được )?ban hành/u);
  if (!issued || !first(lines, /(?:xây dựng|soạn thảo|dự thảo|ban hành)\s+(?:và ban hành\s+)?quy chế/iu)) return [];
  const words =
    "Nhắc đến “Quy chế đã ban hành” nhưng văn bản này mới giao xây dựng quy chế: ghi “Quy chế do … ban hành”.";
  return [{ severity: "warning", words, ...at(issued) }];
}

/** A body cannot both decide together and be decided for. */
function twoWaysOfDeciding(lines: Lines): Remark[] {
  const together = first(lines, /chế độ tập thể|nguyên tắc tập thể|tập thể (?:thảo luận,? )?(?:và )?quyết định/iu);
  const alone = first(lines, /Trưởng\s+(?:ban|Ban)(?:\s+[Cc]hỉ đạo)?\s+(?:là người\s+)?quyết định/u);
  if (!together || !alone || /\(trừ|trường hợp/u.test(alone.text)) return [];
  const words = "Nguyên tắc làm việc mâu thuẫn: chỗ ghi tập thể quyết định, chỗ ghi Trưởng ban quyết định. Chọn một.";
  return [{ severity: "warning", words, ...at(alone) }];
}

const FOUNDER =
  /(Phó\s+Trưởng\s+[Bb]an|(?<!Phó\s)Trưởng\s+[Bb]an|Tổ\s+trưởng)[^.;]{0,60}?(?:thành\s+lập|quyết\s+định)[^.;]{0,30}?nhóm/gu;

/** Two people each of whom makes the working groups. */
function twoFounders(lines: Lines): Remark[] {
  const founders = lines.flatMap((line) =>
    [...line.text.matchAll(FOUNDER)].map(([, who = ""]) => ({
      line,
      who: who.replace(/\s+/gu, " ").toLocaleLowerCase("vi"),
    })),
  );
  const [one] = founders;
  const other = founders.find(({ who }) => who !== one?.who);
  if (!one || !other) return [];
  const words = `Việc thành lập nhóm được giao cả cho ${one.who} và ${other.who}: thẩm quyền chồng nhau.`;
  return [{ severity: "note", words, ...at(other.line) }];
}

/** One stage ends on the day the next begins. */
function sharedDay(lines: Lines): Remark[] {
  const days = lines.flatMap((line) => (isProse(line) ? daysInText(line.text).map((one) => ({ ...one, line })) : []));
  const before = (one: (typeof days)[number]) => one.line.text.slice(Math.max(0, one.index - 14), one.index);
  const ends = days.filter((one) => /đến\s+(?:hết\s+)?(?:ngày\s+)?$/iu.test(before(one)));
  const starts = days.filter((one) => /(?<!kể\s)từ\s+(?:ngày\s+)?$/iu.test(before(one)));
  const start = starts.find((one) => one.day && ends.some((end) => end.day === one.day && end !== one));
  if (!start?.day) return [];
  const words = `Ngày ${formatDay(start.day)} vừa là ngày cuối của giai đoạn trước, vừa là ngày đầu của giai đoạn sau.`;
  return [{ severity: "note", words, ...at(start.line) }];
}

const PERIOD = /giai\s+đoạn\s+(20\d\d)\s*[-–]\s*(20\d\d)/giu;

/** The paper is about one period and speaks of another that ends with it. */
function otherPeriod(model: DocumentModel, lines: Lines): Remark[] {
  const [, from, to] = [...model.subject.matchAll(PERIOD)][0] ?? [];
  if (!from || !to) return [];
  return lines.flatMap((line): Remark[] => {
    if (line.kind === "basis" || line.kind === "subject") return [];
    const other = [...line.text.matchAll(PERIOD)].find(([, a, b]) => b === to && a !== from);
    if (!other) return [];
    const words = `Trích yếu ghi giai đoạn ${from} - ${to}, chỗ này ghi ${other[1]} - ${other[2]}.`;
    return [{ severity: "note", words, ...at(line) }];
  });
}

/** A heading that promises the time and a section that does not say it. */
function promisedTime(model: DocumentModel, lines: Lines): Remark[] {
  return lines.flatMap((line, index): Remark[] => {
    if (line.kind !== "heading" || !/thời gian\s+(?:thực hiện|triển khai)|tiến độ/iu.test(line.text)) return [];
    const after = lines.slice(index + 1);
    const end = after.findIndex((one) => one.kind === "heading");
    const section = end < 0 ? after : after.slice(0, end);
    if (
      section.length === 0 ||
      section.some(({ text }) => /thời gian|giai đoạn|từ năm|từ ngày|tiến độ|quý|tháng \d|năm 20\d\d/iu.test(text))
    )
      return [];
    if (line.text.trim() === model.subject.trim()) return [];
    return [
      {
        severity: "warning",
        words: `Đề mục “${line.text.slice(0, 60)}” nêu thời gian nhưng bên dưới không có.`,
        ...at(line),
      },
    ];
  });
}

/** Where a document says two things that cannot both be. */
export const clashingWords: LintRule = {
  id: "clashing-words",
  clause: null,
  check(model) {
    const lines = linesOf(model);
    const prose = lines.filter(isProse);
    return [
      ...notYetWritten(prose),
      ...twoWaysOfDeciding(prose),
      ...twoFounders(prose),
      ...sharedDay(lines),
      ...otherPeriod(model, lines),
      ...promisedTime(model, lines),
    ];
  },
};
