import type { ReportState } from "./report-states";

/** A report already here, as far as an arriving one is held against it. */
export interface Held {
  readonly id: string;
  readonly state: ReportState;
  readonly clientAt: Date | null;
}

export interface Arriving {
  /** The sender's clock when it was sent; a retry carries the same or a later one. */
  readonly clientAt: Date | null;
  /** What its writer had seen as the standing report. */
  readonly seenReportId: string | null;
}

/**
 * What becomes of a report that arrives: nothing new (`again`), the same report with newer figures (`resend`), a new
 * one, one in the place of what its writer had seen or of what was only a draft (`replace`), a second one to choose from
 * (`rival`), or none, because what was approved is locked.
 */
export type Arrival =
  | { readonly kind: "new" | "rival" | "locked" }
  | { readonly kind: "again" | "resend" | "replace"; readonly id: string };

function isNewer(arriving: Arriving, held: Held): boolean {
  return arriving.clientAt !== null && (held.clientAt === null || arriving.clientAt > held.clientAt);
}

/** The same submission key: it is the same report, and only what was written later changes it. */
function sameReport(held: Held, arriving: Arriving, sameWords: boolean): Arrival {
  const { id, state } = held;
  if (state === "draft") return { kind: "resend", id };
  const waits = state === "submitted" || state === "rival";
  if (waits && isNewer(arriving, held) && !sameWords) return { kind: "resend", id };
  const knowing = arriving.seenReportId === id && (arriving.clientAt === null || isNewer(arriving, held));
  return state === "returned" && knowing ? { kind: "resend", id } : { kind: "again", id };
}

/**
 * Decides for a report of one reporter and period. `same`: the one with its submission key, whatever its state;
 * `sameWords`: it says the very same. Whoever had seen the standing report replaces it knowingly; two who did not know
 * of each other leave the choice to a person.
 */
export function arrivalOf(
  arriving: Arriving,
  held: { readonly same: Held | null; readonly open: Held | null; readonly approved: Held | null },
  sameWords = false,
): Arrival {
  const { same, open, approved } = held;
  if (same) return sameReport(same, arriving, sameWords);
  const seen = arriving.seenReportId;
  if (open) {
    // What was approved stands until the restatement is: a newcomer who knows of neither waits beside it.
    const harmless = open.state !== "submitted" && approved === null;
    return harmless || seen === open.id ? { kind: "replace", id: open.id } : { kind: "rival" };
  }
  if (!approved) return { kind: "new" };
  return { kind: seen === approved.id ? "locked" : "rival" };
}
