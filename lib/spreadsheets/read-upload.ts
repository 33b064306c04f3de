import { ok, type Result, refuse } from "@/lib/kernel/result";
import { readPastedTable } from "./core/pasted-table";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import type { SheetGrid } from "./core/sheet-grid";
import { readListFile } from "./read-workbook";
import { refuseSpreadsheet } from "./refuse-spreadsheet";

const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
const MOST_PASTED = 2_000_000;

export interface Upload {
  readonly fileName: string;
  readonly grids: readonly SheetGrid[];
}

/** What a form brings in as a list: the file chosen, or else what was pasted. */
export async function readUpload(
  file: FormDataEntryValue | null,
  pasted: string,
): Promise<Result<Upload, SpreadsheetRefusal | "no-list">> {
  const hasFile = file instanceof File && file.size > 0;
  if (!hasFile) {
    if (pasted.trim() === "") return refuse("no-list", "Chọn tệp (.xlsx hoặc .docx) hoặc dán danh sách vào ô.");
    return ok({ fileName: "Danh sách dán vào", grids: [readPastedTable(pasted.slice(0, MOST_PASTED))] });
  }
  if (file.size > MOST_UPLOAD_BYTES) return refuse("file-too-large", "Tệp lớn quá 10 MB.");
  const grids = await readListFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!grids.ok) return grids;
  const shown = grids.value.filter((grid) => !grid.hidden && grid.rows.length > 0);
  return shown.length > 0 ? ok({ fileName: file.name, grids: shown }) : refuseSpreadsheet("no-rows");
}
