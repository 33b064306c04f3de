import { type CivilDate, formatDayInWords } from "@/lib/kernel/civil-date";

export interface CitableBasis {
  readonly type: string;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly issuer: string;
  readonly title: string;
}

// A subject that begins with what the document does follows its issuer directly; any other is what it is about.
const DOING =
  /^(quy định|quy chế|phê duyệt|ban hành|sửa đổi|sắp xếp|kiện toàn|hướng dẫn|thực hiện|thúc đẩy|triển khai|thành lập|bổ sung)\b/iu;

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

/** A law of the National Assembly or an ordinance: people call it by its name. */
export function isCalledByName(type: string): boolean {
  return type === "Luật" || type === "Bộ luật" || type === "Pháp lệnh";
}

/**
 * "Căn cứ …" as a document cites it for the first time: type, number, day, issuer and subject; a Luật, Bộ luật or Pháp lệnh
 * without number and issuer (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 6).
 */
export function citeBasis({ type, number, issuedOn, issuer, title }: CitableBasis): string {
  const day = issuedOn ? ` ${formatDayInWords(issuedOn)}` : "";
  if (isCalledByName(type)) return `Căn cứ ${type} ${title}${day}`;
  const numbered = number ? ` số ${number}` : "";
  const subject = DOING.test(title) ? lowerFirst(title) : `về ${lowerFirst(title)}`;
  return `Căn cứ ${type}${numbered}${day} của ${issuer} ${subject}`;
}
