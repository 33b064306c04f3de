/** What a notice may be about. Words of the kinds are in labels.ts; a further kind is a line there and a line here. */
export const NOTICE_KINDS = [
  "term-begun",
  "term-changed",
  "term-ended",
  "request-asked",
  "request-introduced",
  "request-agreed",
  "request-decided",
  "request-returned",
  "request-withdrawn",
  "draft-waiting",
  "draft-returned",
  "report-due",
  "reports-missing",
  "report-rival",
  "report-returned",
  "figure-asked",
  "figure-answered",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
