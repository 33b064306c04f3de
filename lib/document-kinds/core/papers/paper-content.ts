import type { AnnexOf, Basis, CellAlign, Recipients } from "@/lib/documents/core/model";

/** Who issues a paper that is no decision about a roster; a phòng is one of the commune's offices. */
export const PAPER_ISSUERS = ["ubnd", "chu-tich-ubnd", "ban-chi-dao", "phong"] as const;
export type PaperIssuerCode = (typeof PAPER_ISSUERS)[number];

export interface PaperIssuer {
  readonly code: PaperIssuerCode;
  /** The office, where a phòng issues; null else. */
  readonly unitId: string | null;
}

/** Parts of a text that a person writes; their numbers follow from their order. */
export const TEXT_BLOCKS = [
  "chapter",
  "roman",
  "article",
  "clause-title",
  "clause",
  "point",
  "paragraph",
  "bullet",
  "sub-bullet",
] as const;
export type TextBlockType = (typeof TEXT_BLOCKS)[number];

/** `{{den:ID}}` in its text stands for "Điều 3", "Mục II", "Phụ lục I" …; `{{so:NAME}}` for a counted figure. */
export interface PaperText {
  readonly type: TextBlockType;
  readonly id: string;
  /** The title of a chapter, of a Roman heading and of an article; an article without one runs on into what follows. */
  readonly text: string;
}

export interface PaperColumn {
  readonly head: string;
  readonly widthMm: number;
  readonly align: CellAlign;
}

export interface PaperRow {
  readonly id: string;
  /** A bold heading inside the table: its first cell over the whole width. */
  readonly group: boolean;
  readonly cells: readonly string[];
}

export interface PaperTable {
  readonly type: "table";
  readonly id: string;
  /** "Đơn vị tính: triệu đồng"; empty when there is none. */
  readonly note: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

/** Tables drawn from facts: the hamlet teams of the day, the members of the committee. */
export const FACT_TABLES = ["teams", "committee"] as const;
export type FactTable = (typeof FACT_TABLES)[number];

/** What a report draws from the figures of its period. */
export const REPORT_PLACES = [
  "reporting",
  "late-reporters",
  "indicators",
  "indicator-chart",
  "indicator-trend",
  "difficulties",
  "proposals",
  "next-tasks",
] as const;
export type ReportPlace = (typeof REPORT_PLACES)[number];

/** Places where something else of the draft is set: drawn from facts, or the articles of another text it changes. */
export const DRAWN_PLACES = [...FACT_TABLES, ...REPORT_PLACES, "amendments"] as const;
export type DrawnPlace = (typeof DRAWN_PLACES)[number];

export interface PaperFactTable {
  readonly type: "facts";
  readonly id: string;
  readonly of: DrawnPlace;
}

export type PaperBlock = PaperText | PaperTable | PaperFactTable;

export interface PaperAnnex {
  readonly id: string;
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly PaperBlock[];
}

/** What is issued with a decision: a quy chế, a kế hoạch. */
export interface PaperAttached {
  readonly id: string;
  readonly typeName: string;
  readonly subject: string;
  readonly blocks: readonly PaperBlock[];
}

/** What is done to one article: a new text, another article behind it, or its end. */
export const AMENDMENT_ACTS = ["amend", "add", "repeal"] as const;
export type AmendmentAct = (typeof AMENDMENT_ACTS)[number];

export interface Amendment {
  readonly id: string;
  readonly act: AmendmentAct;
  /** The article changed or ended; of an addition the one it goes behind. */
  readonly articleId: string;
  /** "4", "4a" */
  readonly articleLabel: string;
  /** Of an addition, its own: "4a". */
  readonly label: string | null;
  /** The new title and text; empty of an article that ends. */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** What a decision changes in the articles of another text. */
export interface PaperAmendments {
  /** The document whose text it is. */
  readonly documentId: string;
  /** "Quy chế … ban hành kèm theo Quyết định số …" */
  readonly named: string;
  readonly changes: readonly Amendment[];
}

/** What a person writes in a paper of any kind; head, numbers, symbol and signature are derived when it is composed. */
export interface PaperContent {
  readonly shape: "paper";
  readonly format: 1;
  readonly issuer: PaperIssuer;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly bases: readonly Basis[];
  readonly blocks: readonly PaperBlock[];
  readonly attached: PaperAttached | null;
  readonly annexes: readonly PaperAnnex[];
  /** In an annex on its own: which document it goes with. */
  readonly annexOf?: AnnexOf | undefined;
  readonly recipients: Recipients;
  /** One of the signers offered for the issuer; null until chosen. */
  readonly signerId: string | null;
  /** Who writes a biên bản; empty in every other kind. */
  readonly secretary: string;
  /** Of which time its figures are: "2026-11", "2026-Q4"; only in a report. */
  readonly reportPeriod?: string | undefined;
  /** What it changes in the articles of another text; only in a decision that amends one. */
  readonly amendments?: PaperAmendments | undefined;
  /** The year whose targets it assigns when it is issued; only in the paper that does. */
  readonly assignsYear?: number | undefined;
}

/** Does a stored draft hold a paper, and not a decision about a roster? */
export function isPaperContent(content: unknown): content is PaperContent {
  return typeof content === "object" && content !== null && "shape" in content && content.shape === "paper";
}

export function isPaperText(block: PaperBlock): block is PaperText {
  return block.type !== "table" && block.type !== "facts";
}
