import { hasTypedBlank } from "../blank-places";
import { clauseOf, type DocumentPart, type Finding, type Severity } from "../lint/finding";
import { numberingFaults } from "../lint/typed-numbering";
import { typedNumberOf } from "../lint/typed-numbers";
import { padNumber } from "../number";
import { MOTTO, NATIONAL } from "./line-patterns";
import type { Paper } from "./read-paper";

function finding(
  severity: Severity,
  words: string,
  section: string,
  part: DocumentPart,
  blockId: string | null | undefined,
): Finding {
  const where = { part, blockId: blockId ?? null };
  return { rule: "form-of-paper", severity, words, clause: clauseOf(section), where };
}

const RIGHT_NATIONAL = /^CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u;
const RIGHT_MOTTO = /^Độc lập - Tự do - Hạnh phúc$/u;

function nationalTitle({ head, lines }: Paper): Finding[] {
  const text = (id: string | undefined) =>
    lines
      .find((line) => line.id === id)
      ?.text.replace(/\s+/gu, " ")
      .trim() ?? null;
  const [national, motto] = [text(head.at.national), text(head.at.motto)];
  const found: Finding[] = [];
  if (national === null) found.push(finding("error", "Không thấy Quốc hiệu.", "II.1", "header", null));
  else if (NATIONAL.test(national) && !RIGHT_NATIONAL.test(national)) {
    const words = "Quốc hiệu viết “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.";
    found.push(finding("error", words, "II.1", "header", head.at.national));
  }
  if (motto === null) found.push(finding("error", "Không thấy Tiêu ngữ.", "II.1", "header", null));
  else if (MOTTO.test(motto) && !RIGHT_MOTTO.test(motto)) {
    const words = "Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”, giữa các cụm là gạch nối có cách chữ.";
    found.push(finding("error", words, "II.1", "header", head.at.motto));
  }
  return found;
}

/** A biên bản says in its text when and where it was written. */
const UNDATED = "BIÊN BẢN";

function numberAndDate({ head, lines }: Paper): Finding[] {
  const found: Finding[] = [];
  const { number } = head;
  if (!number) found.push(finding("error", "Không thấy dòng “Số: …”.", "II.3", "header", null));
  else if (number.number !== null && number.number !== padNumber(number.number)) {
    const words = `Số nhỏ hơn 10 ghi thêm số 0 ở trước: “${padNumber(number.number)}”.`;
    found.push(finding("warning", words, "II.3", "header", head.at.number));
  }
  if (head.issued === null && head.typeName === UNDATED) return found;
  if (head.issued === null) {
    found.push(finding("error", "Không thấy dòng địa danh và ngày, tháng, năm.", "II.4", "header", null));
    return found;
  }
  const line = lines.find(({ id }) => id === head.at.date)?.text ?? "";
  if (/ngày\s+[1-9]\s+tháng|tháng\s+[12]\s+năm|tháng\s+0[3-9]\s+năm/iu.test(line)) {
    const words = "Ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước; các tháng khác thì không.";
    found.push(finding("warning", words, "II.4", "header", head.at.date));
  }
  return found;
}

/** A basis ends in ";", the last in ".", and the whole text in "./." once. */
function marks({ head, foot, lines }: Paper): Finding[] {
  const found: Finding[] = [];
  const starts = head.bases.map(({ id }) => lines.findIndex((line) => line.id === id));
  starts.forEach((start, order) => {
    const last = order === starts.length - 1;
    // A basis may run over several lines: its mark is at the end of the last of them.
    let end = start;
    while (
      end + 1 < head.end &&
      end + 1 < (starts[order + 1] ?? head.end) &&
      /^[\p{Ll}(]/u.test(lines[end + 1]?.text ?? "")
    )
      end++;
    const mark = /[;.,:]?\s*$/u.exec(lines[end]?.text ?? "")?.[0].trim() ?? "";
    const right = last ? "." : ";";
    if (start < 0 || mark === right) return;
    const words = last ? "Căn cứ cuối cùng kết thúc bằng dấu chấm “.”." : "Mỗi căn cứ kết thúc bằng dấu chấm phẩy “;”.";
    found.push(finding("warning", words, "II.6", "bases", head.bases[order]?.id));
  });
  const closing = lines[foot.start - 1];
  const body = lines.slice(head.end, foot.start);
  const early = body.slice(0, -1).filter(({ text }) => /\.\/\.\s*$/u.test(text));
  for (const { id } of early) {
    found.push(finding("error", "Dấu “./.” chỉ đặt một lần, ở cuối nội dung văn bản.", "II.6", "body", id));
  }
  if (closing && !closing.row && foot.start > head.end && !/\.\/\.\s*$/u.test(closing.text)) {
    found.push(finding("warning", "Cuối nội dung văn bản có dấu “./.”.", "II.6", "body", closing.id));
  }
  return found;
}

/** Numbers, letters and titles typed at the head of lines, all through the paper. */
function numbering({ lines, head, foot, model }: Paper): Finding[] {
  const automatic = lines.some(({ listed }) => listed);
  const numbered = lines.flatMap((line, index) => {
    if (line.row || index < head.end || (index >= foot.start && index < foot.end)) return [];
    const number = typedNumberOf(line.text);
    // Where the program counts some lines by itself, what is typed beside them is no whole series.
    if (!number || (automatic && number.rank > 4)) return [];
    return [{ number, remarkAt: { part: "body" as const, blockId: line.id } }];
  });
  // A document issued with this one counts its own.
  const own = new Set<string | null | undefined>(model.attached.map(({ id }) => id));
  const cuts = lines.flatMap(({ id }, index) => (own.has(id) ? [index] : []));
  const placeOf = new Map<string | null | undefined, number>(lines.map(({ id }, index) => [id, index]));
  const partOf = (id: string | null | undefined) => cuts.filter((cut) => cut <= (placeOf.get(id) ?? 0)).length;
  const faults = [0, ...cuts].flatMap((_, part) =>
    numberingFaults(numbered.filter(({ remarkAt }) => partOf(remarkAt.blockId) === part)),
  );
  return faults.map((one) => finding(one.severity, one.words, "II.6", "body", one.blockId));
}

/** Places left blank; the number and day of a paper not issued yet are no such, and a form in an annex may have them. */
function blanks({ lines, head, foot, model }: Paper): Finding[] {
  const given = new Set<string | null | undefined>([head.at.number, head.at.date]);
  const annexed = lines.findIndex(({ id }) => id === model.annexes[0]?.id);
  const open = lines.filter(({ id, text }) => !given.has(id) && hasTypedBlank(text));
  return open.map(({ id }) => {
    const at = lines.findIndex((line) => line.id === id);
    const inAnnex = annexed >= 0 && at >= annexed;
    const part = inAnnex ? "annexes" : at >= foot.start ? "recipients" : "body";
    const words = "Dòng này còn chỗ để trống (dấu “…”): điền hoặc bỏ đi.";
    return {
      ...{ rule: "gap", severity: inAnnex ? "warning" : "error", words, clause: null },
      where: { part, blockId: id },
    };
  });
}

/** The form of a paper typed by hand, where the portal would have set it by itself. */
export function formFindings(paper: Paper): Finding[] {
  // A fragment may begin at any number.
  if (!paper.whole) {
    const counted = numbering(paper).filter(({ words }) => !words.startsWith("Đánh số bắt đầu"));
    return [...counted, ...blanks(paper)];
  }
  return [...nationalTitle(paper), ...numberAndDate(paper), ...marks(paper), ...numbering(paper), ...blanks(paper)];
}
