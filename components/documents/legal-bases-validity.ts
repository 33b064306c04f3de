import type { TagTone } from "@/components/ui/tag";
import type { LegalBasisView } from "@/lib/documents/queries/legal-bases";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

export interface ValidityWords {
  readonly tone: TagTone;
  readonly words: string;
  /** What follows from it, under the tag. */
  readonly detail: string | null;
}

/** Whether a basis may be cited on a day, in the words of the register. */
export function validityWords(basis: LegalBasisView, day: CivilDate): ValidityWords {
  const { standing, effectiveFrom, effectiveTo, supersededBy, validity, statusNote } = basis;
  const replacedBy = supersededBy ? `Thay bằng ${supersededBy}` : null;
  const changed =
    [
      ...(basis.amendedBy ? [`Được sửa đổi, bổ sung bởi ${basis.amendedBy}`] : []),
      ...(basis.partlyReplacedBy ? [`Thay thế một phần bởi ${basis.partlyReplacedBy}`] : []),
    ].join(". ") || null;
  if (standing === "reference") return { tone: "neutral", words: "Chỉ để tra cứu", detail: replacedBy ?? statusNote };
  if (effectiveFrom && day < effectiveFrom) {
    return { tone: "neutral", words: "Chưa có hiệu lực", detail: `Có hiệu lực từ ${formatDay(effectiveFrom)}` };
  }
  if (!validity.citable) {
    const since = effectiveTo ? `Hết hiệu lực từ ${formatDay(effectiveTo)}` : "Hết hiệu lực";
    return { tone: "danger", words: since, detail: replacedBy };
  }
  if (standing === "verify") return { tone: "warning", words: "Xem kỹ", detail: statusNote ?? changed ?? replacedBy };
  if (effectiveTo) {
    const detail = [`Đến hết ngày trước ${formatDay(effectiveTo)}`, replacedBy, changed].filter(Boolean).join(". ");
    return { tone: "success", words: "Còn hiệu lực", detail };
  }
  return { tone: "success", words: "Còn hiệu lực", detail: changed };
}
