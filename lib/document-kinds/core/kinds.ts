/** The kinds of document the portal draws; words the law owns keep their Vietnamese. */
export const DOCUMENT_KINDS = ["qd-thanh-lap-bcd", "qd-kien-toan-bcd"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
