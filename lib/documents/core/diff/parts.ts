import { composeDocument } from "../compose";
import type { ComposedChart, ComposedLine, ComposedRow, ComposedSheet, ComposedTable } from "../composed";
import type { DocumentModel } from "../model";
import type { LineRole } from "../nd30-style";
import { normaliseWords, wordsOfLine } from "../plain-text";
import { type PersonNamed, personAt, personInColumn } from "./person";

export type PartRole = LineRole | "table-row" | "table-group" | "table-totals";

/** One thing of a document that is compared: a paragraph without its derived mark, or a row of a table. */
export interface DocumentPart {
  readonly role: PartRole;
  /** The block, basis, recipient, row … it came from; null for what no one edits. */
  readonly id: string | null;
  /** "Điều 3.", "1.", "a)", "-": derived from its place; empty where it has none. */
  readonly label: string;
  /** What it says without the label and the closing mark; the cells of a row with " | " between. */
  readonly words: string;
  /** The sheet it stands on: "main", or the id of the annex or of the document issued with it. */
  readonly sheet: string;
  /** How a person names its place: "khoản 2 Điều 3", "Nơi nhận", "Phụ lục I". */
  readonly place: string;
  /** Its text units as plainText() gives them. */
  readonly units: readonly string[];
  readonly row: RowOfPart | null;
  /** Who it is about, where it is a line of a list of people. */
  readonly person: PersonNamed | null;
}

export interface RowOfPart {
  readonly tableId: string;
  readonly heads: readonly string[];
  readonly cells: readonly string[];
  /** The heading row it stands under: the name of a team. */
  readonly under: string;
}

/** Parts that go together: an article with its clauses, a team with its members, the head, the foot. */
export interface PartGroup {
  readonly sort: "head" | "article" | "heading" | "sheet" | "rows" | "foot";
  readonly parts: readonly DocumentPart[];
}

const OPENS: Partial<Record<PartRole, PartGroup["sort"]>> = {
  article: "article",
  "article-title": "article",
  roman: "heading",
  "heading-label": "heading",
  "annex-label": "sheet",
  "table-group": "rows",
};

const LABELLED = /^(Điều \d+\.|\d+\.|\p{Ll}{1,3}\)|[-+])(?: |$)/u;
const ROMAN = /^([IVXLCDM]+\.) /u;
const NUMBERED: readonly PartRole[] = ["article", "article-title", "clause", "clause-title", "point", "bullet"];

function labelOf(role: PartRole, text: string): string {
  if (role === "heading-label" || role === "annex-label") return text;
  if (role === "roman") return ROMAN.exec(text)?.[1] ?? "";
  if (role === "recipient" || role === "addressee") return "-";
  return NUMBERED.includes(role) ? (LABELLED.exec(text)?.[1] ?? "") : "";
}

/** Marks that follow from where a line stands among its fellows: none of its own words. */
const LISTED: readonly PartRole[] = ["basis", "recipient", "addressee"];

function withoutClosing(role: PartRole, words: string): string {
  return LISTED.includes(role) ? words.replace(/[;.]$/u, "") : words.replace(/\.\/\.$/u, ".");
}

const HEAD_PLACES: Partial<Record<PartRole, string>> = {
  superior: "Cơ quan ban hành",
  agency: "Cơ quan ban hành",
  number: "Số, ký hiệu",
  date: "Địa danh, ngày tháng",
  about: "Trích yếu",
  "type-name": "Tên loại",
  subject: "Trích yếu",
  "addressee-single": "Kính gửi",
  "addressee-head": "Kính gửi",
  addressee: "Kính gửi",
  authority: "Thẩm quyền ban hành",
  basis: "Căn cứ",
  command: "Lệnh ban hành",
  "recipients-head": "Nơi nhận",
  recipient: "Nơi nhận",
  "signature-authority": "Người ký",
  "signature-post": "Người ký",
  "signature-name": "Người ký",
  "signature-name-under-post": "Người ký",
  "attached-to": "Dòng kèm theo",
};

/** Follows a document from its first line on and knows where it is. */
class PartReader {
  readonly groups: { sort: PartGroup["sort"]; parts: DocumentPart[] }[] = [];
  private sheetId = "";
  private sheet = "";
  private within = "";
  private clause = "";

  openSheet(sheet: ComposedSheet): void {
    const [label] = sheet.items;
    this.sheetId = sheet.id;
    const named = label?.type === "line" && label.role === "annex-label" ? wordsOfLine(label) : "";
    this.sheet = sheet.purpose === "attached" ? "Văn bản kèm theo" : named;
    this.within = "";
    this.clause = "";
    this.open(sheet.purpose === "main" ? "head" : "sheet");
  }

  open(sort: PartGroup["sort"]): void {
    this.groups.push({ sort, parts: [] });
  }

  line(line: ComposedLine): void {
    const text = wordsOfLine(line);
    if (text === "") return;
    const { role } = line;
    const label = labelOf(role, text);
    const words = withoutClosing(role, text.slice(label.length).trim());
    this.enter(role, label);
    const opens = OPENS[role];
    if (opens) this.open(opens);
    this.say({
      ...{ role, id: line.id, sheet: this.sheetId, label, words, place: this.placeOf(role, label) },
      ...{ units: [text], row: null },
      person: role === "clause" || role === "point" || role === "bullet" ? personAt(words) : null,
    });
  }

  table(table: ComposedTable): void {
    const heads = headsOf(table);
    for (const row of table.head) this.row(row, table, heads, "");
    let under = "";
    for (const row of table.rows) {
      if (row.type === "group") under = row.cells.flatMap((cell) => cell.lines.map(wordsOfLine)).join(" ");
      this.row(row, table, heads, under);
    }
  }

  /** Bars are rows of a label and its figure; of a line all labels are one row, all figures another. */
  chart({ id, shape, title, items, note }: ComposedChart): void {
    this.line(title);
    const labels = items.map(({ label }) => label);
    const values = items.map(({ value }) => value);
    const rows = shape === "line" ? [labels, values] : items.map(({ label, value }) => [label, value]);
    for (const lines of rows) {
      const units = lines.map(wordsOfLine).filter((unit) => unit !== "");
      if (units.length === 0) continue;
      this.say({
        ...{ role: "table-row", id, sheet: this.sheetId, label: "", words: units.join(" | ") },
        ...{ place: this.sheet || this.within || "Biểu đồ", units, row: null, person: null },
      });
    }
    if (note) this.line(note);
  }

  private row(row: ComposedRow, table: ComposedTable, heads: readonly string[], under: string): void {
    const cells = row.cells.map(({ lines }) => normaliseWords(lines.map(wordsOfLine).join(" ")));
    if (cells.every((cell) => cell === "")) return;
    const role = row.type === "head" ? "table-head" : row.type === "row" ? "table-row" : (`table-${row.type}` as const);
    if (role === "table-group" || role === "table-totals") this.open("rows");
    const counted = /^\d+\.?$/u.test(cells[0] ?? "");
    const kept = counted ? cells.slice(1) : cells;
    this.say({
      ...{ role, id: row.id, sheet: this.sheetId, label: counted ? (cells[0] ?? "") : "", words: kept.join(" | ") },
      place: this.sheet || this.within || "Bảng",
      units: row.cells.flatMap(({ lines }) => lines.map(wordsOfLine)).filter((unit) => unit !== ""),
      row: { tableId: table.id, heads, cells, under },
      person: role === "table-row" ? personInColumn(heads, cells) : null,
    });
  }

  private say(part: DocumentPart): void {
    this.groups.at(-1)?.parts.push(part);
  }

  private enter(role: PartRole, label: string): void {
    const name = label.replace(/[.)]$/u, "");
    if (role === "article" || role === "article-title" || role === "heading-label" || role === "roman") {
      this.within = role === "roman" ? `mục ${name}` : name;
      this.clause = "";
    } else if (role === "clause" || role === "clause-title") this.clause = `khoản ${name}`;
  }

  private placeOf(role: PartRole, label: string): string {
    const head = HEAD_PLACES[role];
    if (head) return [head, this.sheet].filter((words) => words !== "").join(", ");
    const point = role === "point" ? `điểm ${label.replace(/[.)]$/u, "")}` : "";
    const clause = role === "text" ? "" : this.clause;
    const inner = [point, clause, this.within].filter((words) => words !== "").join(" ");
    const whole = [inner, this.sheet].filter((words) => words !== "").join(", ");
    return whole === "" ? "Lời văn" : whole.charAt(0).toLocaleUpperCase("vi") + whole.slice(1);
  }
}

/** The words over each column of a row's cells, where the head is one plain line. */
function headsOf(table: ComposedTable): readonly string[] {
  const [row, ...more] = table.head;
  if (!row || more.length > 0 || row.cells.some(({ colSpan }) => colSpan > 1)) return [];
  return row.cells.map(({ lines }) => normaliseWords(lines.map(wordsOfLine).join(" ")));
}

/** A document as the parts a person compares, in reading order: every text unit of plainText() is in one of them. */
export function documentParts(model: DocumentModel): readonly PartGroup[] {
  const reader = new PartReader();
  for (const sheet of composeDocument(model).sheets) {
    reader.openSheet(sheet);
    for (const item of sheet.items) {
      if (item.type === "line") reader.line(item);
      else if (item.type === "table") reader.table(item);
      else if (item.type === "chart") reader.chart(item);
      else {
        if (item.purpose !== "head") reader.open("foot");
        for (const { left, right } of item.rows) for (const line of [...left, ...right]) reader.line(line);
      }
    }
  }
  return reader.groups.filter(({ parts }) => parts.length > 0);
}
