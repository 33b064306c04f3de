import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { cleanText } from "@/lib/kernel/text";
import type { DocumentModel } from "./model";

/** A field of the data that go with a document into the archive (NĐ 30/2020/NĐ-CP, Phụ lục VI). */
interface MetadataField {
  readonly name: string;
  readonly words: string;
  readonly type: "String" | "Number" | "Date";
  readonly length: number;
}

const text = (name: string, words: string, length: number): MetadataField => ({ name, words, type: "String", length });
const number = (name: string, words: string, length: number): MetadataField => ({
  ...{ name, words, type: "Number", length },
});
const date = (name: string, words: string): MetadataField => ({ name, words, type: "Date", length: 10 });

export const DOCUMENT_FIELDS = [
  text("FileCode", "Mã hồ sơ", 60),
  text("OrganId", "Mã định danh cơ quan", 13),
  number("FileCatalog", "Năm hình thành hồ sơ", 4),
  text("FileNotation", "Số và ký hiệu hồ sơ", 20),
  number("DocOrdinal", "Số thứ tự văn bản trong hồ sơ", 3),
  text("TypeName", "Tên loại", 100),
  text("CodeNumber", "Số", 11),
  text("CodeNotation", "Ký hiệu", 30),
  date("IssuedDate", "Ngày văn bản"),
  text("OrganName", "Cơ quan ban hành", 200),
  text("Subject", "Trích yếu", 500),
  text("Language", "Ngôn ngữ", 30),
  number("PageAmount", "Số trang", 3),
  text("Description", "Ghi chú", 500),
  text("Position", "Chức vụ người ký", 100),
  text("FullName", "Họ tên người ký", 50),
  text("To.OrganId", "Mã cơ quan nhận", 13),
  text("To.OrganName", "Tên cơ quan nhận", 200),
  number("Priority", "Mức độ khẩn, mật", 1),
  number("IssuedAmount", "Số bản phát hành", 3),
  date("DueDate", "Hạn trả lời"),
] as const satisfies readonly MetadataField[];

export const LANGUAGE = "Tiếng Việt";
/** Ordinary: the portal takes no secret documents and marks none as urgent. */
export const ORDINARY = 0;

/** What a document of a file says of itself; what nobody knows is null. */
export interface DocumentFacts {
  readonly typeName: string;
  readonly codeNumber: string;
  readonly codeNotation: string;
  readonly issuedOn: CivilDate | null;
  readonly organName: string;
  readonly subject: string;
  readonly pages: number | null;
  readonly description: string;
  readonly position: string;
  readonly fullName: string;
  readonly to: readonly string[];
  readonly priority: number | null;
  readonly issuedAmount: number | null;
  readonly dueOn: CivilDate | null;
}

export interface FileFacts {
  readonly organId: string;
  readonly year: number;
  readonly notation: string;
  readonly title: string;
  readonly retention: string;
  readonly startedOn: CivilDate;
  readonly endedOn: CivilDate;
  readonly sheets: number | null;
  readonly note: string;
}

type Value = string | number | null;
/** In the order of the fields; a name within a name is a record of its own, as are those it goes to. */
export type Metadata = Readonly<Record<string, Value | readonly Readonly<Record<string, Value>>[]>>;

/** "2026.01/CĐS", behind the identifier of the agency where it is known. */
export function fileCode({ organId, year, notation }: Pick<FileFacts, "organId" | "year" | "notation">): string {
  return [organId, String(year), notation].filter((part) => part !== "").join(".");
}

const day = (at: CivilDate | null) => (at ? formatDay(at) : null);
const LENGTHS: ReadonlyMap<string, number> = new Map(DOCUMENT_FIELDS.map(({ name, length }) => [name, length]));

/** As many characters as the field takes; a character is never cut in two. */
function fitted(name: string, value: Value): Value {
  const most = LENGTHS.get(name);
  if (typeof value !== "string" || most === undefined) return value;
  return [...cleanText(value)].slice(0, most).join("");
}

/** The data of one document under the decree's names, each no longer than its field. */
export function documentMetadata(file: FileFacts, ordinal: number, facts: DocumentFacts): Metadata {
  const values: Readonly<Record<string, Value>> = {
    ...{ FileCode: fileCode(file), OrganId: file.organId, FileCatalog: file.year, FileNotation: file.notation },
    ...{ DocOrdinal: ordinal, TypeName: facts.typeName },
    ...{ CodeNumber: facts.codeNumber, CodeNotation: facts.codeNotation, IssuedDate: day(facts.issuedOn) },
    ...{ OrganName: facts.organName, Subject: facts.subject, Language: LANGUAGE, PageAmount: facts.pages },
    ...{ Description: facts.description, Position: facts.position, FullName: facts.fullName },
    ...{ Priority: facts.priority, IssuedAmount: facts.issuedAmount, DueDate: day(facts.dueOn) },
  };
  const to = facts.to.map((name) => ({ OrganId: "", OrganName: fitted("To.OrganName", name) }));
  const names = [...new Set(DOCUMENT_FIELDS.map(({ name }) => name.split(".")[0] ?? name))];
  return Object.fromEntries(names.map((name) => [name, name === "To" ? to : fitted(name, values[name] ?? null)]));
}

/** The data of the file as a whole. */
export function fileMetadata(file: FileFacts, documents: number): Metadata {
  return {
    ...{ FileCode: fileCode(file), OrganId: file.organId, FileCatalog: file.year, FileNotation: file.notation },
    ...{ Title: file.title, Maintenance: file.retention, Language: LANGUAGE },
    ...{ StartDate: formatDay(file.startedOn), EndDate: formatDay(file.endedOn) },
    ...{ TotalDoc: documents, PageNumber: file.sheets, Description: file.note },
  };
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function element(name: string, value: Metadata[string], indent: string): string {
  if (value === null || value === "") return `${indent}<${name}/>`;
  if (typeof value !== "object") {
    const words = cleanText(String(value)).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
    return `${indent}<${name}>${words}</${name}>`;
  }
  if (value.length === 0) return `${indent}<${name}/>`;
  return value.map((inner) => `${indent}<${name}>\n${elements(inner, `${indent}  `)}\n${indent}</${name}>`).join("\n");
}

function elements(values: Metadata, indent: string): string {
  return Object.entries(values)
    .map(([name, value]) => element(name, value, indent))
    .join("\n");
}

/** The data of a file and of its documents as XML. */
export function metadataXml(file: Metadata, documents: readonly Metadata[]): string {
  const all = documents.map((one) => `    <Document>\n${elements(one, "      ")}\n    </Document>`);
  const list = all.length > 0 ? `  <Documents>\n${all.join("\n")}\n  </Documents>` : "  <Documents/>";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<File>\n${elements(file, "  ")}\n${list}\n</File>\n`;
}

/** The same as JSON. */
export function metadataJson(file: Metadata, documents: readonly Metadata[]): string {
  return `${JSON.stringify({ ...file, Documents: documents }, null, 2)}\n`;
}

/** Stays in capitals in a post written out. */
const ABBREVIATED: ReadonlySet<string> = new Set(["UBND", "HĐND", "MTTQ", "BCĐ", "CĐS"]);

/** "Chủ tịch" of "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": what the signer is, as the last line over the name says it. */
export function signerPosition({ signature }: Pick<DocumentModel, "signature">): string {
  if (!signature) return "";
  const { authority, postAboveName } = signature.type === "single" ? signature.signature : signature.right;
  const words = (postAboveName ?? authority.at(-1) ?? "").replace(/^(?:TM|KT|TL|TUQ|Q)\.\s*/u, "").trim();
  const lower = words.replace(/[\p{L}\d]+/gu, (word) => (ABBREVIATED.has(word) ? word : word.toLocaleLowerCase("vi")));
  return lower.charAt(0).toLocaleUpperCase("vi") + lower.slice(1);
}
