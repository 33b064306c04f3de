/** comment: a word on a figure; request: a wish that it be corrected. Both are answered. */
export const REMARK_KINDS = ["comment", "request"] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];
