import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import type { DocumentModel } from "./model";

/**
 * The day a file says it was made on, when nothing else is given: the document's own, or the first day of what is known
 * of it. Never the clock's, so that the same model always gives the same bytes.
 */
export function fileDateOf(model: DocumentModel): CivilDate {
  const date = model.header.issued?.date;
  if (date?.type === "day") return date.day;
  const year = date?.year ?? 2026;
  const month = date?.month ?? 1;
  return civilDate(`${year}-${String(month).padStart(2, "0")}-01`);
}
