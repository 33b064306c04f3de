import type { CivilDate } from "@/lib/kernel/civil-date";

/**
 * The document model: what a document says, never how it is numbered or punctuated. Numbers of articles, clauses and
 * points, the labels of annexes, the ";" and "." after legal bases and recipients and the closing "./." are derived
 * (compose.ts), so an edit cannot leave them wrong. Everything is JSON; whatever a person can edit carries an `id`.
 */

export interface TextRun {
  readonly type: "text";
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Reads "Điều n" of the article with this id, whatever its number has become. */
export interface ArticleReference {
  readonly type: "article-ref";
  readonly articleId: string;
}

/** Reads "Phụ lục" or "Phụ lục II". */
export interface AnnexReference {
  readonly type: "annex-ref";
  readonly annexId: string;
}

export type Inline = TextRun | ArticleReference | AnnexReference;
export type InlineText = readonly Inline[];

/** A day once known; until then the parts that are known ("ngày      tháng 11 năm 2026"). */
export type IssueDate =
  | { readonly type: "day"; readonly day: CivilDate }
  | { readonly type: "blank"; readonly month: number | null; readonly year: number | null };

export interface DocumentHeader {
  /** The body above, one entry a line, in capitals; not bold: ["UBND XÃ BÌNH LƯ"]. Empty when there is none. */
  readonly superior: readonly string[];
  /** The issuing body, one entry a line, in capitals, bold: ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"]. */
  readonly agency: readonly string[];
  /** How running text names the issuer: "Chủ tịch Ủy ban nhân dân xã Bình Lư"; used by "(Kèm theo … của …)". */
  readonly issuerInText: string;
  /** `number` null leaves room to write it by hand; symbol as "QĐ-UBND". */
  readonly number: { readonly number: string | null; readonly symbol: string };
  /** Null in a biên bản, which carries no place and date. */
  readonly issued: { readonly place: string; readonly date: IssueDate } | null;
}

export interface DocumentMarks {
  readonly draft: boolean;
  readonly training: boolean;
}

/** One legal basis, without its closing ";" or ".". */
export interface Basis {
  readonly id: string;
  /** "Căn cứ …" is a basis; "Theo đề nghị của …" is a proposal and comes last. */
  readonly type: "basis" | "proposal";
  readonly text: InlineText;
  /** The entry of the register of legal bases it was taken from, if any. */
  readonly legalBasisId: string | null;
}

interface Titled {
  readonly id: string;
  /** In capitals where the decree asks for it; written as typed. */
  readonly title: string;
  readonly content: readonly Block[];
}

/** "Phần I" with its title below. */
export interface PartBlock extends Titled {
  readonly type: "part";
}
/** "Chương I" with its title below. */
export interface ChapterBlock extends Titled {
  readonly type: "chapter";
}
/** "Mục 1" with its title below. */
export interface SectionBlock extends Titled {
  readonly type: "section";
}
/** "Tiểu mục 1" with its title below. */
export interface SubsectionBlock extends Titled {
  readonly type: "subsection";
}
/** "I. MỤC ĐÍCH, YÊU CẦU": bold capitals on an indented line. */
export interface RomanHeadingBlock extends Titled {
  readonly type: "roman";
}

/** "Điều 1. Title" and content below; without a title the first paragraph of the content runs on after "Điều 1.". */
export interface ArticleBlock {
  readonly type: "article";
  readonly id: string;
  /** "4a", in a text that keeps the numbers it was given; counted where there is none. */
  readonly label?: string;
  readonly title: InlineText | null;
  readonly content: readonly Block[];
}

/** "1. text"; `title: true` makes the text a bold heading. */
export interface ClauseBlock {
  readonly type: "clause";
  readonly id: string;
  readonly text: InlineText;
  readonly title?: boolean;
  readonly content: readonly Block[];
}

/** "a) text". */
export interface PointBlock {
  readonly type: "point";
  readonly id: string;
  readonly text: InlineText;
  readonly content: readonly Block[];
}

export interface ParagraphBlock {
  readonly type: "paragraph";
  readonly id: string;
  readonly text: InlineText;
  /** Justified with a first-line indent unless said otherwise. */
  readonly align?: "justify" | "left" | "center" | "right";
}

/** "- text" (level 1) or "+ text" (level 2). */
export interface BulletBlock {
  readonly type: "bullet";
  readonly id: string;
  readonly text: InlineText;
  readonly level?: 1 | 2;
}

export type CellAlign = "left" | "center" | "right" | "justify";

export interface TableColumn {
  /** The columns share the text width in the proportion of these. */
  readonly widthMm: number;
  readonly align: CellAlign;
}

/** A cell of the head: bold and centred. A cell covered by a span above or to its left is left out of its row. */
export interface HeadCell {
  readonly text: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface TableCell {
  readonly paragraphs: readonly InlineText[];
  readonly colSpan?: number;
  /** Overrides the column's. */
  readonly align?: CellAlign;
}

export interface TableRow {
  readonly id: string;
  /** A group row is a bold heading inside the table. */
  readonly type?: "row" | "group";
  readonly cells: readonly TableCell[];
}

/** The head is repeated on every page; a row is never broken. */
export interface TableBlock {
  readonly type: "table";
  readonly id: string;
  /** "Đơn vị tính: triệu đồng", italic at the right above the table. */
  readonly note?: string | null;
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly TableRow[];
  /** Bold, at the end. */
  readonly totals?: readonly TableCell[] | null;
  /** 13 unless said otherwise. */
  readonly size?: 11 | 12 | 13 | 14;
}

export interface ChartItem {
  /** "Bản 5"; "11/26". */
  readonly label: string;
  /** How far it reaches, in any measure all items and the target share; null: not known, nothing is drawn. */
  readonly value: number | null;
  /** The figure as it is read: "82,4"; "chưa có số liệu". */
  readonly shown: string;
  /** Drawn light instead of dark: not reached. */
  readonly light?: boolean;
}

/** A chart of one row of figures, legible in black and white: bars compared, or a line over time. Never broken. */
export interface ChartBlock {
  readonly type: "chart";
  readonly id: string;
  readonly shape: "bars" | "line";
  readonly title: string;
  /** "%", "hộ"; empty when there is none. */
  readonly unit: string;
  readonly items: readonly ChartItem[];
  /** Where the broken line of the target stands, in the measure of the items. */
  readonly target: number | null;
  /** Says what the broken line and the two greys mean; empty when there is nothing to say. */
  readonly note: string;
}

export type Block =
  | PartBlock
  | ChapterBlock
  | SectionBlock
  | SubsectionBlock
  | RomanHeadingBlock
  | ArticleBlock
  | ClauseBlock
  | PointBlock
  | ParagraphBlock
  | BulletBlock
  | TableBlock
  | ChartBlock;

/** A line of Nơi nhận without its "- " and ";". */
export type RecipientLine =
  | { readonly type: "as-article"; readonly id: string; readonly articleId: string }
  | { readonly type: "as-above"; readonly id: string }
  | { readonly type: "to"; readonly id: string; readonly text: string };

export interface Recipients {
  readonly lines: readonly RecipientLine[];
  /** ["VT", "VHXH"] reads "- Lưu: VT, VHXH." */
  readonly archive: readonly string[];
}

export interface Signature {
  readonly id: string;
  /** ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]; in capitals. */
  readonly authority: readonly string[];
  /** The post in the agency that stands above the name of a BCĐ signer whose agency's seal is used. */
  readonly postAboveName: string | null;
  readonly name: string;
}

/** A pair is the biên bản's: secretary left, chair right, recipients below. */
export type SignatureBlock =
  | { readonly type: "single"; readonly signature: Signature }
  | { readonly type: "pair"; readonly left: Signature; readonly right: Signature };

export interface Annex {
  readonly id: string;
  /** In capitals. */
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly content: readonly Block[];
  readonly signature: Signature | null;
}

/** A document issued with the main one (a quy chế): own header, no number, "(Kèm theo Quyết định số …)". */
export interface AttachedDocument {
  readonly id: string;
  readonly typeName: string;
  readonly subject: string;
  /** Null repeats the main document's. */
  readonly header: { readonly superior: readonly string[]; readonly agency: readonly string[] } | null;
  readonly body: readonly Block[];
  readonly signature: Signature | null;
  readonly annexes: readonly Annex[];
}

/** An annex on its own has no head: it says which document it goes with. */
export interface AnnexOf {
  /** "Phụ lục", "Phụ lục II" */
  readonly label: string;
  /** "Quyết định số 05/QĐ-UBND ngày … của …" */
  readonly document: string;
  readonly orientation: "portrait" | "landscape";
}

export interface DocumentModel {
  /** The shape's version, for stored drafts. */
  readonly format: 1;
  /** "QUYẾT ĐỊNH"; null for a công văn. */
  readonly typeName: string | null;
  readonly header: DocumentHeader;
  readonly marks: DocumentMarks;
  /** Trích yếu: "Về việc thành lập …" under the type's name; in a công văn what follows "V/v ". */
  readonly subject: string;
  /** Kính gửi; empty where there is none. */
  readonly addressees: readonly string[];
  /** Thẩm quyền ban hành, in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ". */
  readonly authorityLine: string | null;
  readonly bases: readonly Basis[];
  /** "QUYẾT ĐỊNH:" */
  readonly command: string | null;
  readonly body: readonly Block[];
  readonly recipients: Recipients | null;
  readonly signature: SignatureBlock | null;
  readonly annexes: readonly Annex[];
  readonly attached: readonly AttachedDocument[];
  /** Absent in every document but an annex on its own; its subject is then its title. */
  readonly annexOf?: AnnexOf;
}
