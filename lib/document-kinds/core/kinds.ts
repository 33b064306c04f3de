/** The kinds of document the portal draws; words the law owns keep their Vietnamese. */
export const DOCUMENT_KINDS = [
  "qd-thanh-lap-bcd",
  "qd-kien-toan-bcd",
  "qd-thanh-lap-to",
  "qd-kien-toan-to",
  "qd-thanh-lap-to-cnscd",
  "qd-kien-toan-to-cnscd",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
