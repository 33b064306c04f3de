import type { CivilDate } from "@/lib/kernel/civil-date";
import { serveTasks } from "@/lib/platform/worker-thread";
import type { DocumentModel } from "../core/model";
import { makeDocx } from "./docx";
import { makePdf } from "./pdf";

/** What travels to the worker. */
export interface RenderTask {
  readonly model: DocumentModel;
  readonly createdOn?: CivilDate;
}

serveTasks({
  renderPdf: ({ model, createdOn }: RenderTask) => makePdf(model, createdOn),
  renderDocx: ({ model, createdOn }: RenderTask) => makeDocx(model, createdOn),
});
