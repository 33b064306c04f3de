import type { IssueDate } from "@/lib/documents/core/model";
import { type CivilDate, parts } from "@/lib/kernel/civil-date";

/** Day and month left to be written by hand when the paper is signed, in the year it will be. */
export function blankDate(today: CivilDate): IssueDate {
  return { type: "blank", month: null, year: parts(today).year };
}
