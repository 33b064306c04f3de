import { isFilled } from "./check-values";
import type { FilledValue, ReportState } from "./report-states";

/** How far a reporter is with a period, as they are told: nothing yet, in the making, complete but not sent … */
export const FILL_STATES = ["untouched", "filling", "filled", "sent", "returned", "approved"] as const;
export type FillState = (typeof FILL_STATES)[number];

export interface Filling {
  readonly state: ReportState;
  readonly values: readonly FilledValue[];
}

/** Of the report that stands (null: none) and the boxes asked. */
export function fillState(standing: Filling | null, asked: readonly string[]): FillState {
  if (!standing) return "untouched";
  switch (standing.state) {
    case "draft": {
      const filled = new Set(standing.values.filter(isFilled).map(({ indicatorId }) => indicatorId));
      return asked.every((id) => filled.has(id)) ? "filled" : "filling";
    }
    case "returned":
      return "returned";
    case "approved":
    case "superseded":
      return "approved";
    default:
      return "sent";
  }
}
