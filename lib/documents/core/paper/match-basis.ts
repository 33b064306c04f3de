import type { CivilDate } from "@/lib/kernel/civil-date";
import { citationsIn } from "../citations";
import { daysInText } from "../days-in-text";

/** What a register of legal bases knows one by. */
export interface KnownBasis {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuedOn: CivilDate | null;
}

const plain = (text: string) => text.replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi");

/** The entry of the register a typed basis means; null when none, or when it could be several. */
export function matchBasis(text: string, known: readonly KnownBasis[]): KnownBasis | null {
  const words = plain(text);
  const [cited] = citationsIn(text);
  const code = cited ? plain(`${cited.number.replace(/^0+/u, "")}${cited.mark}${cited.symbol}`) : null;
  const numbered = known.filter(({ number }) => {
    return number !== null && (plain(number).replace(/^0+/u, "") === code || words.includes(` ${plain(number)}`));
  });
  if (numbered.length > 0) return numbered.length === 1 ? (numbered[0] ?? null) : null;
  const titled = known.filter(({ type, title }) => {
    return (type === "Luật" || type === "Pháp lệnh") && words.startsWith(plain(`căn cứ ${type} ${title}`));
  });
  const days = daysInText(text).map(({ day }) => day);
  const dated = titled.filter(({ issuedOn }) => issuedOn !== null && days.includes(issuedOn));
  const [only] = dated.length > 0 ? dated : titled;
  return only && (dated.length === 1 || titled.length === 1) ? only : null;
}
