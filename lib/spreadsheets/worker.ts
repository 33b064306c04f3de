import { serveTasks } from "@/lib/platform/worker-thread";
import { readDocx, readDocxBlocks, readMarkedDocx } from "./read-docx";
import { readXlsx } from "./read-xlsx";

/** The tasks of the "spreadsheets" worker. A refused file is an answer here, not a fault: it comes back as a value. */
serveTasks({
  readWorkbook: (bytes: Uint8Array) => readXlsx(bytes),
  readDocument: (bytes: Uint8Array) => readDocx(bytes),
  readDocumentText: (bytes: Uint8Array) => readDocxBlocks(bytes),
  readMarkedDocument: (bytes: Uint8Array) => readMarkedDocx(bytes),
});
