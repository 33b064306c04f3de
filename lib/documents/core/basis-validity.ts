import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

export interface DatedBasis {
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly effectiveFrom: CivilDate | null;
  /** The first day it no longer holds. */
  readonly effectiveTo: CivilDate | null;
  readonly standing: "plain" | "verify" | "reference";
  readonly supersededBy: string | null;
}

export type Validity =
  | { readonly citable: true; readonly caution: string | null }
  | {
      readonly citable: false;
      readonly why: string;
      /** The one entry of the register that may be cited instead, where it is known. */
      readonly instead?: Replacement;
    };

/** What may stand in the place of a basis that fell. */
export interface Replacement {
  readonly legalBasisId: string;
  /** "Luật Chuyển đổi số (148/2025/QH15)" */
  readonly name: string;
  /** "Căn cứ …" in full. */
  readonly citation: string;
}

/** "Luật Công nghệ thông tin (67/2006/QH11)", as a person refers to it. */
export function basisName({ type, number, title }: Pick<DatedBasis, "type" | "number" | "title">): string {
  return type === "Luật" || type === "Bộ luật"
    ? `${type} ${title}${number ? ` (${number})` : ""}`
    : `${type}${number ? ` số ${number}` : ` ${title}`}`;
}

/** May a document of this day cite the basis? Judged on the document's own day, not on today. */
export function validityOn(basis: DatedBasis, day: CivilDate): Validity {
  const replaced = basis.supersededBy ? ` Văn bản thay thế: ${basis.supersededBy}.` : "";
  if (basis.standing === "reference") {
    return { citable: false, why: `${basisName(basis)} chỉ để tra cứu, không viện dẫn trong văn bản mới.${replaced}` };
  }
  if (basis.effectiveFrom && day < basis.effectiveFrom) {
    return { citable: false, why: `${basisName(basis)} chỉ có hiệu lực từ ngày ${formatDay(basis.effectiveFrom)}.` };
  }
  if (basis.effectiveTo && basis.effectiveTo <= day) {
    return {
      citable: false,
      why: `${basisName(basis)} hết hiệu lực từ ngày ${formatDay(basis.effectiveTo)}.${replaced}`,
    };
  }
  const caution =
    basis.standing === "verify" ? `${basisName(basis)}: xem kỹ phần còn hiệu lực trước khi viện dẫn.` : null;
  return { citable: true, caution };
}
