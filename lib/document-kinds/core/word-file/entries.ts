import type { Basis, RecipientLine } from "@/lib/documents/core/model";
import type { DraftArticle } from "../content";
import type { PaperBlock, PaperRow, PaperTable, TextBlockType } from "../papers/paper-content";

/**
 * What a person writes in a draft of either shape, laid out as lines in reading order, so that one rule takes changes
 * over into both. A line keeps what it came from; putting the lines together again gives the draft.
 */
export type Entry =
  | TextEntry
  /** Opens an article of a decision; its words are those of the text that follows. */
  | { readonly type: "article"; readonly key: string; readonly article: DraftArticle }
  /** Drawn from facts when composed: never taken from a file. */
  | { readonly type: "drawn"; readonly key: string; readonly block: object }
  | { readonly type: "table"; readonly key: string; readonly table: PaperTable }
  | { readonly type: "row"; readonly key: string; readonly row: PaperRow };

export interface TextEntry {
  readonly type: "text";
  readonly key: string;
  /** As it is stored, with references as tokens. */
  readonly text: string;
  readonly kind: TextBlockType | "basis" | "recipient" | "addressee" | "archive" | "field";
  readonly basis?: Basis;
  readonly recipient?: RecipientLine;
  readonly block?: PaperBlock;
}

/** The lists of a draft: what stands before the text, the text of each sheet, who gets it. */
export type Area = "fields" | "addressees" | "bases" | "recipients" | `text:${string}`;
export type Areas = ReadonlyMap<Area, readonly Entry[]>;

/** The text of a sheet: "main", an annex, what is issued with the document. */
export const textArea = (sheet: string): Area => `text:${sheet}`;

export const key = {
  field: (name: string) => `field/${name}`,
  basis: (id: string) => `basis/${id}`,
  recipient: (id: string) => `recipient/${id}`,
  addressee: (index: number) => `addressee/${index}`,
  table: (sheet: string, id: string) => `table/${sheet}/${id}`,
  block: (sheet: string, id: string) => `block/${sheet}/${id}`,
  row: (sheet: string, table: string, id: string) => `row/${sheet}/${table}/${id}`,
};
