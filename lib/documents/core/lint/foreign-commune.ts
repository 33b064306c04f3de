import { namesOf } from "../office-change";
import { FORMER, FORMER_BEFORE } from "./abolished-names";
import type { CommuneWords, LintContext, LintRule, Remark } from "./finding";
import { at, communeOf, linesOf, replaceIn, type TextLine } from "./text-lines";

const NAME = "((?:\\p{Lu}\\p{Ll}*)(?:\\s+\\p{Lu}\\p{Ll}*){0,3})";
/** An office of a commune, or its territory: of ours, unless something was copied. */
const OFFICE = "UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an|địa bàn|BCĐ|chuyển đổi số";
const COMMUNE = new RegExp(`(?<!\\p{L})(?:(${OFFICE})\\s+)?(xã|phường|thị trấn)\\s+${NAME}`, "gu");

/** Words that begin with a capital after "xã" and are no place. */
const NO_PLACE =
  /^(?:Trưởng|Phó|Ủy viên|Uỷ viên|Ủy Viên|Ông|Bà|Chủ tịch|Bí thư|Công an|Công chức|Chánh|Giám đốc|Hiệu trưởng|Thường|Thành viên|Tổ|Cán bộ|Chỉ huy|Đoàn|Đảng|Hội|Mặt trận|MTTQ|UBND|HĐND|Ủy ban|Uỷ ban|Ban|Văn phòng|Phòng|Trung tâm|Trạm|Trường|Quân|Nông thôn|NTM|Khu|Quyết định|Kế hoạch|Nghị quyết|Báo cáo|Năm|Tháng|Quý|Số|Điều|[IVX]+(?!\p{L}))(?!\p{L})/u;

/** A paper may speak of a neighbour it learns from, works with or borders on, and of where a person lives. */
const NEIGHBOUR_BEFORE =
  /(?<!\p{L})(?:mô hình|kinh nghiệm|học tập|tham quan|phối hợp|liên kết|hợp tác|kết nghĩa|giao lưu|hỗ trợ|giáp(?: ranh)?|so với|thường trú|tạm trú|cư trú|trú (?:tại|quán)|nơi ở|quê(?: quán)?|địa chỉ|chuyển (?:đến|từ|về)|nguyên|sinh năm|các xã|các phường)(?!\p{L})[^.;]{0,60}$/iu;
const PERSON_BEFORE = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí)\s+\p{Lu}\p{Ll}*\s+\p{Lu}[^.;]{0,60}$/u;

/** Communes the paper is for, or rests on: it speaks of them knowingly. */
function known(lines: readonly TextLine[], { offices }: LintContext): ReadonlySet<string> {
  const told = lines.filter(({ kind }) => kind === "basis" || kind === "recipient" || kind === "addressee");
  const inThem = told.flatMap(({ text }) => [...text.matchAll(COMMUNE)].map(([, , unit, name]) => `${unit} ${name}`));
  // Ended offices are told of by their own rule.
  return new Set([...inThem, ...(offices ?? []).flatMap(namesOf)]);
}

function remarksOf(line: TextLine, { unitType, name }: CommuneWords, spoken: ReadonlySet<string>): Remark[] {
  const mine = `${unitType} ${name}`;
  return [...line.text.matchAll(COMMUNE)].flatMap(
    ({ 0: raw, 1: office, 2: unit, 3: written = "", index }): Remark[] => {
      const said = written.replace(/\s+/gu, " ");
      const [before, after] = [line.text.slice(0, index), line.text.slice(index + raw.length)];
      if (said === name || NO_PLACE.test(written + after)) return [];
      if (said.startsWith(`${name} `)) {
        if (!office) return [];
        // A capital may begin the next phrase: "xã Bình Lư Nguyễn Văn A" is not a place.
        const words = `“${raw}”: tên ${unitType} là “${name}”, thừa “${said.slice(name.length + 1)}”.`;
        return [{ severity: "error", words, ...at(line), mend: replaceIn(line, written, name) }];
      }
      const words = `“${raw}”: văn bản của ${mine} lại nhắc đến nơi khác, có phải sót lại khi sao chép?`;
      if (office) return [{ severity: "warning", words, ...at(line) }];
      const isTold =
        line.kind === "cell" ||
        spoken.has(`${unit} ${said}`) ||
        NEIGHBOUR_BEFORE.test(before) ||
        PERSON_BEFORE.test(before);
      if (isTold || FORMER.test(after) || FORMER_BEFORE.test(before)) return [];
      return [{ severity: "warning", words, ...at(line) }];
    },
  );
}

/** Names of other communes left from copying. */
export const foreignCommune: LintRule = {
  id: "foreign-commune",
  clause: null,
  check(model, context) {
    const commune = communeOf(model, context);
    if (!commune) return [];
    const lines = linesOf(model);
    const spoken = known(lines, context);
    // What other communes issued is cited, and what they learn of is sent to them, rightly.
    return lines
      .filter(({ kind }) => kind !== "basis" && kind !== "recipient" && kind !== "addressee")
      .flatMap((line) => remarksOf(line, commune, spoken));
  },
};
