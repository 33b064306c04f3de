import { plain } from "../inline";
import type { Block, HeadCell, TableBlock, TableRow } from "../model";
import type { PaperCell, PaperLine } from "./paper-lines";

interface Open {
  readonly level: number;
  readonly content: Block[];
}

type Container = "part" | "chapter" | "section" | "roman" | "article" | "clause" | "point";

export interface Told {
  readonly type: Container | "bullet" | "paragraph";
  readonly level: number;
  readonly text: string;
}

const NUMBERED: readonly (readonly [RegExp, Container, number])[] = [
  [
    /^(?:Phần|PHẦN)\s+(?:(?:thứ|THỨ)\s+)?(?:[IVXL]+|\d{1,2}|nhất|một|hai|ba|tư|bốn|năm|sáu|NHẤT|MỘT|HAI|BA|TƯ|BỐN|NĂM|SÁU)(?=[\s.:,–-]|$)[\s.:,–-]*/u,
    "part",
    0,
  ],
  [/^(?:Chương|CHƯƠNG)\s+(?:[IVXL]+|\d{1,2})(?=[\s.:–-]|$)[\s.:–-]*/u, "chapter", 1],
  [/^(?:Mục|MỤC)\s+(?:[IVXL]+|\d{1,2})(?=[\s.:–-]|$)[\s.:–-]*/u, "section", 2],
  [/^[IVXL]+[.)]\s+/u, "roman", 3],
  [/^Điều\s+\d{1,3}\s*[.:]\s*/u, "article", 4],
  [/^\d{1,2}[.)]\s+(?=\D)/u, "clause", 5],
  [/^\d{1,2}\.\d{1,2}\.?\)?\s+/u, "clause", 6],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\)?\s+/u, "clause", 7],
  [/^\p{Ll}\)\s+/u, "point", 8],
];
const LEAF = 9;

/** What a line is by the mark it begins with, and its words without the mark. */
export function tellLine({ text, listed }: Pick<PaperLine, "text" | "listed">): Told {
  for (const [pattern, type, level] of NUMBERED) {
    const [lead] = pattern.exec(text) ?? [];
    if (lead !== undefined) return { type, level, text: text.slice(lead.length).trim() };
  }
  const [dash] = /^[-–+•*]\s*(?=\P{N})/u.exec(text) ?? [];
  if (dash !== undefined) return { type: "bullet", level: LEAF, text: text.slice(dash.length).trim() };
  return { type: listed ? "bullet" : "paragraph", level: LEAF, text };
}

function blockOf(id: string, { type, text }: Told, content: Block[]): Block {
  switch (type) {
    case "article": {
      const first: Block[] = text === "" ? [] : [{ type: "paragraph", id, text: plain(text) }];
      content.push(...first);
      return { type, id: `${id}-dieu`, title: null, content };
    }
    case "clause":
    case "point":
      return { type, id, text: plain(text), content };
    case "bullet":
    case "paragraph":
      return { type, id, text: plain(text) };
    default:
      return { type, id, title: text, content };
  }
}

const HEAD_WORDS = /^(?:S?TT|Số TT)$|họ\s*(?:và|,)?\s*tên|nội dung|chức (?:vụ|danh)|nhiệm vụ|tên|vị trí/iu;

const YEAR_OR_TOTAL = /^(?:năm\s+)?20\d\d$|^tổng/iu;

/** A second line of heads pasted from a sheet begins with empty cells: those above reach down to it. */
function hangingHeads<Row extends { readonly cells: readonly PaperCell[] }>(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const second =
      index === 1 && row.cells[0]?.text.trim() === "" && row.cells.some(({ text }) => YEAR_OR_TOTAL.test(text.trim()));
    if (!second) return row;
    return { ...row, cells: row.cells.map((cell) => (cell.text.trim() === "" ? { ...cell, hangs: true } : cell)) };
  });
}

/** Rows of one table: its head as far as cells hang down from it, then what it lists. */
export function tableOf(lines: readonly PaperLine[]): TableBlock {
  const rows = hangingHeads(lines.flatMap(({ id, row }) => (row ? [{ id, cells: row.cells }] : [])));
  const width = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0)));
  const headed = rows[0]?.cells.some(({ text }) => HEAD_WORDS.test(text.trim())) ?? false;
  const below = rows.slice(1).findIndex(({ cells }) => !cells[0]?.hangs);
  const heads = headed ? 1 + Math.max(below, 0) : 0;
  const head = rows.slice(0, heads).map(({ cells }, at) => {
    let column = 0;
    return cells.flatMap((cell): HeadCell[] => {
      const start = column;
      column += cell.columns;
      if (cell.hangs) return [];
      const hanging = rows.slice(at + 1, heads).findIndex((row) => !hangsAt(row.cells, start));
      const rowSpan = 1 + (hanging < 0 ? heads - at - 1 : hanging);
      return [{ text: cell.text, colSpan: cell.columns, rowSpan }];
    });
  });
  return {
    type: "table",
    id: rows[0]?.id ?? "",
    columns: Array.from({ length: width }, () => ({ widthMm: 20, align: "left" as const })),
    head,
    rows: rows.slice(heads).map(({ id, cells }): TableRow => {
      const lead = cells[0]?.text.trim() ?? "";
      const group = /^(?:[IVX]+|[A-Đ])\.?$/u.test(lead) || cells.filter(({ text }) => text.trim() !== "").length === 1;
      const written = cells.map((cell) => ({ paragraphs: [plain(cell.text)], colSpan: cell.columns }));
      return group ? { id, type: "group", cells: written } : { id, cells: written };
    }),
  };
}

function hangsAt(cells: readonly { readonly columns: number; readonly hangs: boolean }[], wanted: number): boolean {
  let column = 0;
  for (const cell of cells) {
    if (column === wanted) return cell.hangs;
    column += cell.columns;
  }
  return false;
}

/** Lines as blocks: each number, letter or dash in its place below what holds it. */
export function readBlocks(lines: readonly PaperLine[]): Block[] {
  const top: Open = { level: -1, content: [] };
  const open: Open[] = [top];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (line.row) {
      const { table } = line.row;
      const end = lines.findIndex((one, at) => at > index && one.row?.table !== table);
      const rows = lines.slice(index, end < 0 ? lines.length : end);
      open[open.length - 1]?.content.push(tableOf(rows));
      index += rows.length - 1;
      continue;
    }
    const told = tellLine(line);
    if (told.level < LEAF) while ((open[open.length - 1]?.level ?? -1) >= told.level) open.pop();
    const content: Block[] = [];
    open[open.length - 1]?.content.push(blockOf(line.id, told, content));
    if (told.level < LEAF) open.push({ level: told.level, content });
  }
  return top.content;
}
