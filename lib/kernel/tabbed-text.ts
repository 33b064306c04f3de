/** Splits tab-separated text as Excel copies it: a field in quotes may hold tabs, line breaks and doubled quotes. */
export function splitTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field: string;
    const closing = text.charAt(at) === '"' ? findClosingQuote(text, at + 1) : -1;
    if (closing >= 0) {
      field = text.slice(at + 1, closing).replaceAll('""', '"');
      at = closing + 1;
    } else {
      let end = at;
      while (end < text.length && text.charAt(end) !== "\t" && text.charAt(end) !== "\n") end += 1;
      field = text.slice(at, end);
      at = end;
    }
    row.push(field);
    if (text.charAt(at) !== "\t") {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}

/** Where a quoted field ends: a lone quote before a tab, a line end or the end of the text; -1 when it never does. */
function findClosingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charAt(at + 1) === '"') {
      at += 1;
      continue;
    }
    const after = text.charAt(at + 1);
    return after === "" || after === "\t" || after === "\n" ? at : -1;
  }
  return -1;
}

/** Cells as a spreadsheet puts them on the clipboard; the line end that closes what Excel copies begins no row. */
export function readPastedCells(text: string): string[][] {
  const lines = text.replace(/\r\n|\r/g, "\n").replace(/\n$/, "");
  return lines === "" ? [] : splitTabbed(lines).map((row) => row.map((cell) => cell.trim()));
}

/** The other way: cells with a tab, a line end or a quote are quoted. */
export function writePastedCells(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}
