import type { CivilDate } from "@/lib/kernel/civil-date";
import { callWorker } from "@/lib/platform/workers";
import type { DocumentModel } from "../core/model";
import type { RenderTask } from "./worker";

/** Sets a sanitised document as PDF/A in the documents worker. The file carries `createdOn`, else the document's day. */
export async function renderPdf(model: DocumentModel, createdOn?: CivilDate): Promise<Uint8Array> {
  return callWorker<Uint8Array>("documents", "renderPdf", { model, createdOn } satisfies RenderTask);
}

/** Sets a sanitised document as DOCX in the documents worker. */
export async function renderDocx(model: DocumentModel, createdOn?: CivilDate): Promise<Uint8Array> {
  return callWorker<Uint8Array>("documents", "renderDocx", { model, createdOn } satisfies RenderTask);
}
