import type { Result } from "@/lib/kernel/result";
import { WorkerFault, type WorkerFaultCode } from "@/lib/platform/worker-fault";
import { callWorker } from "@/lib/platform/workers";
import type { DocumentBlock } from "./core/document-blocks";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import type { SheetGrid } from "./core/sheet-grid";
import type { FillTask } from "./fill-xlsx";
import type { MarkedDocument } from "./read-docx";
import { refuseDocument, refuseSpreadsheet } from "./refuse-spreadsheet";

/** What an upload may take; the gates in core/ keep honest files far below both. */
const LIMITS = { timeoutMs: 10_000, maxHeapMb: 512 };

const REFUSAL_OF_FAULT = {
  timeout: "reading-too-long",
  memory: "reading-too-heavy",
  crash: "reading-failed",
} satisfies Record<WorkerFaultCode, SpreadsheetRefusal>;

async function readInWorker<Read = SheetGrid[]>(
  task: "readWorkbook" | "readDocument" | "readDocumentText" | "readMarkedDocument" | "fillWorkbook",
  bytes: Uint8Array | FillTask,
): Promise<Result<Read, SpreadsheetRefusal>> {
  try {
    return await callWorker<Result<Read, SpreadsheetRefusal>>("spreadsheets", task, bytes, LIMITS);
  } catch (fault) {
    const refused = task === "readDocumentText" || task === "readMarkedDocument" ? refuseDocument : refuseSpreadsheet;
    if (fault instanceof WorkerFault) return refused(REFUSAL_OF_FAULT[fault.code]);
    throw fault;
  }
}

/** Reads an uploaded .xlsx in a thread of its own; whatever the file does there, the answer is a grid or plain words. */
export function readWorkbook(bytes: Uint8Array): Promise<Result<SheetGrid[], SpreadsheetRefusal>> {
  return readInWorker("readWorkbook", bytes);
}

/** Fills cells of an uploaded .xlsx the same way: the file with its look kept, or plain words. */
export function fillWorkbook(task: FillTask): Promise<Result<Uint8Array, SpreadsheetRefusal>> {
  return readInWorker<Uint8Array>("fillWorkbook", task);
}

/** Reads the tables and lines of an uploaded .docx the same way: as grids. */
export function readDocument(bytes: Uint8Array): Promise<Result<SheetGrid[], SpreadsheetRefusal>> {
  return readInWorker("readDocument", bytes);
}

/** Reads all words of an uploaded .docx the same way: its paragraphs and tables, in order. */
export function readDocumentText(bytes: Uint8Array): Promise<Result<readonly DocumentBlock[], SpreadsheetRefusal>> {
  return readInWorker<readonly DocumentBlock[]>("readDocumentText", bytes);
}

/** Reads all words of an uploaded .docx the same way, and says what else stands in it. */
export function readMarkedDocument(bytes: Uint8Array): Promise<Result<MarkedDocument, SpreadsheetRefusal>> {
  return readInWorker<MarkedDocument>("readMarkedDocument", bytes);
}

/** Reads an uploaded list by the kind of file its name says. */
export async function readListFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<SheetGrid[], SpreadsheetRefusal>> {
  const ending = /\.(\w+)$/.exec(file.name.toLowerCase())?.[1] ?? "";
  if (ending === "docx" || ending === "docm") return readDocument(file.bytes);
  if (ending === "doc") return refuseSpreadsheet("old-doc");
  if (ending.startsWith("xls")) return readWorkbook(file.bytes);
  return refuseSpreadsheet("unknown-file");
}
