import type { Outcome } from "./compose-decision";

/** Before there is a number and a day, and whatever the year. */
export const BLANK_OUTCOME: Outcome = {
  number: null,
  date: { type: "blank", month: null, year: null },
  marks: { draft: false, training: false },
};
