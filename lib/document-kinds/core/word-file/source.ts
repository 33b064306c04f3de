import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import type { DocumentMarks } from "@/lib/spreadsheets/core/document-marks";

/** An uploaded Word file of a draft as it is kept while a person decides what to take of it. */
export interface WordFileSource {
  readonly format: 1;
  readonly documentId: string;
  readonly blocks: readonly DocumentBlock[];
  readonly marks: DocumentMarks;
}

/** The kind under which such uploads are kept. */
export const WORD_FILE = "document-docx";
