export const BODY_KINDS = ["ban-chi-dao"] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const COMMITTEE_ROLES = ["truong-ban", "pho-ban", "uy-vien"] as const;
export type CommitteeRole = (typeof COMMITTEE_ROLES)[number];

/** How lists and decisions write the role: a form, the same everywhere. */
export const roleInCommittee: Record<CommitteeRole, string> = {
  "truong-ban": "Trưởng ban",
  "pho-ban": "Phó Trưởng ban",
  "uy-vien": "Ủy viên",
};
