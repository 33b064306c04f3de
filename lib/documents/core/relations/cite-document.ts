import { type CivilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import { TYPE_ABBREVIATIONS, typeNameInText } from "../number";
import type { RelationKind } from "./relation";

/** A document as other text names it. */
export interface CitedDocument {
  /** "05/QĐ-UBND" */
  readonly code: string;
  readonly issuedOn: CivilDate | null;
  readonly issuerName: string;
  readonly subject: string;
}

/** "05/QĐ-UBND" or "QĐ-UBND" → "Quyết định"; what has no type in its symbol is a công văn. */
export function typeInText(code: string): string {
  const short = code.split("/").at(-1)?.split("-")[0]?.trim() ?? "";
  const known = Object.entries(TYPE_ABBREVIATIONS).find(([, abbreviation]) => abbreviation === short);
  return typeNameInText(known ? known[0] : null);
}

/** "Về việc thành lập …" and "Ban hành …" as they go on within a sentence. */
export function subjectInText(subject: string): string {
  const plain = subject.trim().replace(/[.;]+$/u, "");
  const first = plain.split(/\s/u)[0] ?? "";
  // A name or an abbreviation at the beginning keeps its capital.
  const lower = first === first.toLocaleUpperCase("vi") && first.length > 1 ? plain : lowerFirst(plain);
  return /^(về|v\/v)\s/iu.test(plain) ? lower : `về việc ${lower}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** "Quyết định số 05/QĐ-UBND ngày 10 tháng 8 năm 2026" */
export function namedDocument({ code, issuedOn }: Pick<CitedDocument, "code" | "issuedOn">): string {
  return [`${typeInText(code)} số ${code}`, ...(issuedOn ? [formatDayInWords(issuedOn)] : [])].join(" ");
}

/** "Quyết định số 05/QĐ-UBND ngày … của Ủy ban nhân dân xã Bình Lư về việc thành lập …" */
export function citedDocument(document: CitedDocument): string {
  return `${namedDocument(document)} của ${document.issuerName} ${subjectInText(document.subject)}`;
}

/** What a document says by itself of what it does to another; null where its text says it anyway. */
export function relationSentence(
  ownType: string,
  kind: RelationKind,
  part: string | null,
  target: CitedDocument,
): string | null {
  const whole = citedDocument(target);
  const what = part ? `${lowerFirst(part).replace(/^điều /u, "Điều ")} của ${whole}` : whole;
  switch (kind) {
    case "replaces":
      return `${ownType} này thay thế ${what}.`;
    case "ends":
      return `Bãi bỏ ${what} kể từ ngày ${ownType} này có hiệu lực.`;
    case "amends":
      return `${ownType} này sửa đổi, bổ sung ${what}; các nội dung khác tiếp tục có hiệu lực.`;
    case "corrects":
      return null;
  }
}
