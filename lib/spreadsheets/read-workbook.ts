import type { Result } from "@/lib/kernel/result";
import { WorkerFault, type WorkerFaultCode } from "@/lib/platform/worker-fault";
import { callWorker } from "@/lib/platform/workers";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import type { SheetGrid } from "./core/sheet-grid";
import { refuseSpreadsheet } from "./refuse-spreadsheet";

/** What an upload may take; the gates in core/ keep honest files far below both. */
const LIMITS = { timeoutMs: 10_000, maxHeapMb: 512 };

const REFUSAL_OF_FAULT = {
  timeout: "reading-too-long",
  memory: "reading-too-heavy",
  crash: "reading-failed",
} satisfies Record<WorkerFaultCode, SpreadsheetRefusal>;

/** Reads an uploaded .xlsx in a thread of its own; whatever the file does there, the answer is a grid or plain words. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<SheetGrid[], SpreadsheetRefusal>> {
  try {
    return await callWorker<Result<SheetGrid[], SpreadsheetRefusal>>("spreadsheets", "readWorkbook", bytes, LIMITS);
  } catch (fault) {
    if (fault instanceof WorkerFault) return refuseSpreadsheet(REFUSAL_OF_FAULT[fault.code]);
    throw fault;
  }
}
