import type { CheckedBox } from "../check-values";
import type { FilledValue, ReportState } from "../report-states";

/** One box as a phone keeps it: all it takes to fill and check it without a network. */
export interface PhoneBox extends CheckedBox {
  readonly code: string;
  readonly unit: string;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
  /** What was reported the last time, and for which period ("tháng 10"). */
  readonly before: (Omit<FilledValue, "reason"> & { readonly periodWords: string }) | null;
}

/** What the portal already has of a reporter and period. */
export interface StandingReport {
  readonly id: string;
  readonly submissionKey: string;
  readonly state: ReportState;
  readonly senderName: string;
  /** ISO 8601, of the portal's clock. */
  readonly submittedAt: string | null;
  readonly returnReason: string | null;
  readonly values: readonly FilledValue[];
  readonly difficulties: string | null;
  readonly proposals: string | null;
}

/** The form of one reporter and period. */
export interface PhoneForm {
  readonly periodKey: string;
  readonly campaignId: string | null;
  /** "tháng 11 năm 2026". */
  readonly periodWords: string;
  /** reporterKey. */
  readonly reporter: string;
  readonly reporterName: string;
  /** "trước ngày 20/11". */
  readonly dueWords: string;
  /** The first instant that is late, ISO 8601. */
  readonly lateFrom: string;
  readonly boxes: readonly PhoneBox[];
  /** On its way or approved. */
  readonly standing: StandingReport | null;
  /** Second ones, which wait beside it for a choice. */
  readonly rivals: readonly StandingReport[];
}

/** What a phone takes along: the forms of who is signed in. */
export interface PhoneKit {
  readonly accountId: string;
  readonly personName: string;
  readonly forms: readonly PhoneForm[];
}

/** Names a form among those of one account, and the draft made of it. */
export function formKey({
  periodKey,
  campaignId,
  reporter,
}: Pick<PhoneForm, "periodKey" | "campaignId" | "reporter">): string {
  return [periodKey, campaignId ?? "", reporter].join("|");
}
