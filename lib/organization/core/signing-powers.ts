import type { CivilDate } from "@/lib/kernel/civil-date";

/** Who signs in the place of the head by a paper that says so: thừa lệnh, thừa ủy quyền, giao quyền cấp trưởng. */
export const POWER_FORMS = ["tl", "tuq", "q"] as const;
export type PowerForm = (typeof POWER_FORMS)[number];

/** For whom a power signs: the People's Committee or its Chủ tịch. */
export const POWER_ISSUERS = ["ubnd", "chu-tich-ubnd"] as const;
export type PowerIssuer = (typeof POWER_ISSUERS)[number];

/** A power of the holder of a post, as it holds on some day. */
export interface HeldPower {
  readonly form: PowerForm;
  readonly issuers: readonly PowerIssuer[];
  /** "Công văn", "Giấy mời": the types of papers it is limited to; none is all. */
  readonly types: readonly string[];
}

const upper = (text: string) => text.toLocaleUpperCase("vi");

/** The post as it stands over a name: its office and place are in the head of the paper already. */
function postLines(title: string): string[] {
  const deputy = /^phó\s+(chánh văn phòng|trưởng phòng)/iu.exec(title.trim())?.[1];
  if (deputy) return [`KT. ${upper(deputy)}`, `PHÓ ${upper(deputy)}`];
  const head = /^(chánh văn phòng|trưởng phòng)/iu.exec(title.trim())?.[1];
  return [upper(head ?? title.trim())];
}

/**
 * Lines over the name of who signs by a power: "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG", "TUQ. CHỦ TỊCH / …", "Q. CHỦ TỊCH"
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 7).
 */
export function powerLines(form: PowerForm, title: string): string[] {
  if (form === "q") return ["Q. CHỦ TỊCH"];
  return [`${upper(form)}. CHỦ TỊCH`, ...postLines(title)];
}

/** Who signs TL. or TUQ. stands in for the head alone: the collective is not named over it. */
export function signsForHeadAlone(lines: readonly string[]): boolean {
  return /^(?:TL|TUQ)\. /u.test(lines[0] ?? "");
}

export type PowerFault = "tuq-without-end" | "tuq-without-limit" | "tuq-of-deputy" | "q-of-no-deputy" | "ends-before";

/** What the decree asks of a power (NĐ 30/2020/NĐ-CP, Điều 13, khoản 3, 4); null when it stands. */
export function powerFault(power: {
  readonly form: PowerForm;
  readonly title: string;
  readonly signing: string | null;
  readonly types: readonly string[];
  readonly note: string | null;
  readonly from: CivilDate;
  /** The first day it no longer holds. */
  readonly to: CivilDate | null;
}): PowerFault | null {
  const { form, title, signing, types, note, from, to } = power;
  if (to !== null && to <= from) return "ends-before";
  if (form === "q") return signing === "pho-chu-tich" ? null : "q-of-no-deputy";
  if (form === "tl") return null;
  if (/^phó\s/iu.test(title.trim())) return "tuq-of-deputy";
  if (to === null) return "tuq-without-end";
  return types.length === 0 && !note ? "tuq-without-limit" : null;
}
