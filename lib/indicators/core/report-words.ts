/** Under which the trail and notices name a report. */
export const REPORT_ENTITY = "report";
export const REMARK_ENTITY = "figure-remark";

export const reportPath = (id: string) => `/bao-cao/${id}`;

/** What was done with a report: its history. */
export const STEP_ACTS = ["save", "submit", "return", "approve", "restate", "replace", "choose", "drop"] as const;
export type StepAct = (typeof STEP_ACTS)[number];

/** "báo cáo tháng 11 năm 2026 của Bản số 1". */
export function reportWords(periodWords: string, reporterName: string): string {
  return `báo cáo ${periodWords} của ${reporterName}`;
}
