import { cleanLegacy } from "@/lib/kernel/legacy-encodings";
import { cleanLine } from "@/lib/kernel/text";
import { SHEET_LIMITS } from "./sheet-grid";

/** A paragraph of a document; `listed` when the program numbers or bullets it by itself. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly listed: boolean;
}

export interface TableCell {
  readonly text: string;
  /** How many columns of the table it covers. */
  readonly columns: number;
  /** Continues the cell above it. */
  readonly hangs: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
}

export type DocumentBlock = ParagraphBlock | TableBlock;

export type DocumentFault = "damaged" | "too-many-rows" | "too-many-cells";

const WORDS_NAMESPACE =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.:-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What is shown twice or not at all: the picture of a text for older programs, boxes beside it, deleted words. */
const UNSEEN = /^(?:mc:Fallback|(?:[\w.-]+:)?txbxContent|(?:[\w.-]+:)?(?:del|moveFrom))$/;

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  });
}

/** Tabs set the parts of a line in columns: after its number nothing is needed, elsewhere a dash parts them as well. */
function partTabs(line: string): string {
  return line
    .replace(/^(\s*\S{1,4})\t+/, "$1 ")
    .replace(/\s*\t+\s*(?=\S)/g, (_, at: number) => (at === 0 ? "" : " – "));
}

interface OpenCell {
  texts: string[];
  columns: number;
  hangs: boolean;
}

/** The document as it is being read: where words go, and what of a table stands open. A table in a cell is its words. */
class BlockReader {
  readonly blocks: DocumentBlock[] = [];
  private paragraph: { text: string; listed: boolean } | null = null;
  private rows: TableCell[][] = [];
  private row: TableCell[] | null = null;
  private cell: OpenCell | null = null;
  private depth = 0;
  private cells = 0;
  private lines = 0;

  fault(): DocumentFault | null {
    if (this.cells > SHEET_LIMITS.cells) return "too-many-cells";
    return this.lines > SHEET_LIMITS.rows ? "too-many-rows" : null;
  }

  say(text: string): void {
    if (this.paragraph) this.paragraph.text += text;
  }

  open(tag: string, attribute: (name: string) => string | null): void {
    if (tag === "p") this.paragraph = { text: "", listed: false };
    else if (tag === "numPr" && this.paragraph) this.paragraph.listed = true;
    else if (tag === "tab") this.say("\t");
    else if (tag === "br" || tag === "cr") this.say("\n");
    else if (tag === "noBreakHyphen") this.say("-");
    else if (tag === "tbl") {
      this.depth += 1;
      if (this.depth === 1) this.rows = [];
    } else if (this.depth === 1) this.openInTable(tag, attribute);
  }

  private openInTable(tag: string, attribute: (name: string) => string | null): void {
    if (tag === "tr") this.row = [];
    else if (tag === "tc") this.cell = { texts: [], columns: 1, hangs: false };
    else if (tag === "gridSpan" && this.cell) {
      const columns = Number(attribute("val"));
      this.cell.columns = Number.isInteger(columns) ? Math.min(Math.max(columns, 1), SHEET_LIMITS.columns) : 1;
    } else if (tag === "vMerge" && this.cell) this.cell.hangs = attribute("val") !== "restart";
  }

  close(tag: string): void {
    if (tag === "p") this.closeParagraph();
    else if (tag === "tc" && this.depth === 1 && this.cell) {
      const { texts, columns, hangs } = this.cell;
      this.row?.push({ text: texts.filter((text) => text !== "").join("\n"), columns, hangs });
      this.cells += columns;
      this.cell = null;
    } else if (tag === "tr" && this.depth === 1 && this.row) {
      this.rows.push(this.row);
      this.lines += 1;
      this.row = null;
    } else if (tag === "tbl") {
      this.depth -= 1;
      if (this.depth === 0) this.blocks.push({ kind: "table", rows: this.rows });
    }
  }

  private closeParagraph(): void {
    const { text, listed } = this.paragraph ?? { text: "", listed: false };
    this.paragraph = null;
    if (this.cell) {
      this.cell.texts.push(cleanLegacy(text, cleanLine));
      return;
    }
    for (const line of text.split("\n").map((one) => cleanLegacy(partTabs(one), cleanLine))) {
      if (line === "") continue;
      this.blocks.push({ kind: "paragraph", text: line, listed });
      this.lines += 1;
    }
  }
}

/**
 * The paragraphs and tables of a word-processing document, in their order: words only, as a reader sees them. The gates
 * have seen the part before: it is UTF-8 without a document type or entities of its own.
 */
export function readDocumentBlocks(xml: string): readonly DocumentBlock[] | DocumentFault {
  const prefix = WORDS_NAMESPACE.exec(xml)?.[1];
  if (prefix === undefined) return "damaged";
  const reader = new BlockReader();
  const own = `${prefix}:`;
  let unseen: { readonly name: string; depth: number } | null = null;
  let inText = false;
  for (const [, cdata, slash, name, attributes = "", selfClosing, plain] of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      if (inText && !unseen) reader.say(cdata ?? decode(plain ?? ""));
      continue;
    }
    if (unseen) {
      if (name === unseen.name && selfClosing !== "/") unseen.depth += slash === "/" ? -1 : 1;
      if (unseen.depth === 0) unseen = null;
      continue;
    }
    if (UNSEEN.test(name) && slash !== "/" && selfClosing !== "/") {
      unseen = { name, depth: 1 };
      continue;
    }
    if (!name.startsWith(own)) continue;
    const tag = name.slice(own.length);
    if (tag === "t") inText = slash !== "/" && selfClosing !== "/";
    const attribute = (wanted: string) =>
      new RegExp(`(?:^|\\s)${own}${wanted}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
    if (slash !== "/") reader.open(tag, attribute);
    if (slash === "/" || selfClosing === "/") reader.close(tag);
    const fault = reader.fault();
    if (fault) return fault;
  }
  return reader.blocks;
}
