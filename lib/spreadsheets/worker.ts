import { serveTasks } from "@/lib/platform/worker-thread";
import { type FillTask, fillXlsx } from "./fill-xlsx";
import { readDocx, readDocxBlocks, readMarkedDocx } from "./read-docx";
import { readXlsx } from "./read-xlsx";

/** The tasks of the "spreadsheets" worker. A refused file is an answer here, not a fault: it comes back as a value. */
serveTasks({
  readWorkbook: (bytes: Uint8Array) => readXlsx(bytes),
  fillWorkbook: (task: FillTask) => fillXlsx(task),
  readDocument: (bytes: Uint8Array) => readDocx(bytes),
  readDocumentText: (bytes: Uint8Array) => readDocxBlocks(bytes),
  readMarkedDocument: (bytes: Uint8Array) => readMarkedDocx(bytes),
});
