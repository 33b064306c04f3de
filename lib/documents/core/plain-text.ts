import { composeDocument } from "./compose";
import { linesOfChart } from "./compose-chart";
import type { ComposedItem, ComposedLine } from "./composed";
import type { DocumentModel } from "./model";

/** Words with one space between them: no-break spaces and the room left for handwriting count as a space. */
export function normaliseWords(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

export function wordsOfLine(line: ComposedLine): string {
  return normaliseWords(line.runs.map((run) => run.text).join(""));
}

/** The paragraphs of an item in reading order: columns row by row, left before right; tables cell by cell, charts as drawn. */
export function* linesOf(item: ComposedItem): Generator<ComposedLine> {
  switch (item.type) {
    case "chart":
      yield* linesOfChart(item);
      break;
    case "line":
      yield item;
      break;
    case "columns":
      for (const row of item.rows) yield* [...row.left, ...row.right];
      break;
    case "table":
      for (const row of [...item.head, ...item.rows]) for (const cell of row.cells) yield* cell.lines;
      break;
  }
}

/**
 * The document's text units in reading order, without page numbers and marks: the contract every renderer is held to.
 * Empty paragraphs (an empty cell) are left out.
 */
export function plainText(model: DocumentModel): string[] {
  const units: string[] = [];
  for (const sheet of composeDocument(model).sheets) {
    for (const item of sheet.items) {
      for (const line of linesOf(item)) {
        const words = wordsOfLine(line);
        if (words !== "") units.push(words);
      }
    }
  }
  return units;
}
