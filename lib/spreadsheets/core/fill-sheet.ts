/** What is written into a cell; null empties it. Zero-based, as everywhere here. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
}

const ROW = /<((?:[\w.-]+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:[\w.-]+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const PLACE = /\br\s*=\s*"([A-Za-z]*)(\d*)"/;

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A cell with its look kept and another value. */
function cellXml(prefix: string, attributes: string, place: string, value: FilledCell["value"]): string {
  const kept = attributes.replace(/\s+(?:r|t)\s*=\s*"[^"]*"/g, "").trimEnd();
  const head = `<${prefix}c r="${place}"${kept}`;
  if (value === null) return `${head}/>`;
  if (typeof value === "number") return `${head}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is>`;
  return `${head} t="inlineStr">${text}</${prefix}c>`;
}

const hasFormula = (inner: string) => /<(?:[\w.-]+:)?f\b/.test(inner);

/** A formula without the figure it last came to: whoever opens the file reckons it anew. */
function withoutResults(inner: string): string {
  return inner.replace(CELL, (whole, prefix: string, attributes: string, content: string | undefined) => {
    if (content === undefined || !hasFormula(content)) return whole;
    const formula = content.replace(/<((?:[\w.-]+:)?)v>[\s\S]*?<\/\1v>/g, "");
    return `<${prefix}c${attributes.replace(/\s+t\s*=\s*"[^"]*"/, "")}>${formula}</${prefix}c>`;
  });
}

function fillRow(inner: string, rowNumber: number, prefix: string, cells: readonly FilledCell[]): string {
  const left = new Map(cells.map((cell) => [cell.column, cell.value]));
  const pieces: string[] = [];
  const put = (column: number) => {
    const value = left.get(column) ?? null;
    left.delete(column);
    if (value !== null) pieces.push(cellXml(prefix, "", `${columnLetters(column)}${rowNumber}`, value));
  };
  let before = -1;
  for (const [whole, own = "", attributes = "", content = ""] of inner.matchAll(CELL)) {
    const letters = PLACE.exec(attributes)?.[1] ?? "";
    const column = letters === "" ? before + 1 : columnNumber(letters);
    before = column;
    for (const wanted of [...left.keys()].sort((a, b) => a - b)) if (wanted < column) put(wanted);
    const value = left.get(column);
    left.delete(column);
    const kept = value === undefined || hasFormula(content);
    pieces.push(kept ? whole : cellXml(own, attributes, `${columnLetters(column)}${rowNumber}`, value));
  }
  for (const wanted of [...left.keys()].sort((a, b) => a - b)) put(wanted);
  return pieces.join("");
}

/**
 * The sheet with these cells filled and all else as it was: styles, widths, merged areas, print settings. A cell with a
 * formula is never overwritten; formulas lose the figure they last came to.
 */
export function fillSheet(xml: string, cells: readonly FilledCell[]): string {
  const byRow = new Map<number, FilledCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const open = /<((?:[\w.-]+:)?)sheetData\s*(\/?)>/.exec(xml);
  if (!open) return xml;
  const [tag, prefix = "", alone] = open;
  const from = open.index + tag.length;
  const end = alone === "/" ? from : xml.indexOf(`</${prefix}sheetData>`, from);
  const data = alone === "/" ? "" : xml.slice(from, end);
  const rows: string[] = [];
  const fresh = (row: number) => {
    const inner = fillRow("", row + 1, prefix, byRow.get(row) ?? []);
    byRow.delete(row);
    if (inner !== "") rows.push(`<${prefix}row r="${row + 1}">${inner}</${prefix}row>`);
  };
  let before = 0;
  for (const [, own = "", attributes = "", content = ""] of data.matchAll(ROW)) {
    const number = Number(PLACE.exec(attributes)?.[2] || before + 1);
    before = number;
    for (const wanted of [...byRow.keys()].sort((a, b) => a - b)) if (wanted < number - 1) fresh(wanted);
    const inner = fillRow(withoutResults(content), number, own, byRow.get(number - 1) ?? []);
    byRow.delete(number - 1);
    const spans = attributes.replace(/\s+spans\s*=\s*"[^"]*"/, "");
    rows.push(inner === "" ? `<${own}row${spans}/>` : `<${own}row${spans}>${inner}</${own}row>`);
  }
  for (const wanted of [...byRow.keys()].sort((a, b) => a - b)) fresh(wanted);
  const filled = `<${prefix}sheetData>${rows.join("")}</${prefix}sheetData>`;
  const rest = alone === "/" ? xml.slice(from) : xml.slice(end + `</${prefix}sheetData>`.length);
  return xml.slice(0, open.index) + filled + rest;
}
