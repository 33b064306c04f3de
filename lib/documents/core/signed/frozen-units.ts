import { composeDocument } from "../compose";
import type { ComposedItem } from "../composed";
import type { DocumentModel } from "../model";
import type { LineRole } from "../nd30-style";
import { linesOf, wordsOfLine } from "../plain-text";

/** A paragraph or a cell of the frozen words, as a signed copy is held against it. */
export interface FrozenUnit {
  readonly text: string;
  /** In the head and the foot two columns stand side by side: programs write them into a PDF in either order. */
  readonly free: boolean;
  /** It names the number and the day, which may be written by hand or by the signing tool. */
  readonly dated: boolean;
  /** It heads a column: it comes again where its table goes on. */
  readonly repeated: boolean;
}

const DATED: readonly LineRole[] = ["number", "date", "attached-to"];

function unitsOf(item: ComposedItem): FrozenUnit[] {
  return [...linesOf(item)]
    .map((line) => ({
      text: wordsOfLine(line),
      free: item.type === "columns",
      dated: DATED.includes(line.role),
      repeated: line.role === "table-head",
    }))
    .filter(({ text }) => text !== "");
}

/** The units of plainText(), each with what a comparison may forgive it. */
export function frozenUnits(model: DocumentModel): FrozenUnit[] {
  return composeDocument(model).sheets.flatMap(({ items }) => items.flatMap(unitsOf));
}
