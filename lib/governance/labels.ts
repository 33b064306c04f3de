export const BODY_KINDS = ["ban-chi-dao"] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const bodyKindLabel: Record<BodyKind, string> = { "ban-chi-dao": "Ban Chỉ đạo chuyển đổi số" };

export const COMMITTEE_ROLES = ["truong-ban", "pho-ban", "uy-vien"] as const;
export type CommitteeRole = (typeof COMMITTEE_ROLES)[number];

/** How lists and decisions write the role. */
export const roleInCommittee: Record<CommitteeRole, string> = {
  "truong-ban": "Trưởng ban",
  "pho-ban": "Phó Trưởng ban",
  "uy-vien": "Ủy viên",
};

export type DraftState = "open" | "in-force" | "dropped";
export const draftStateLabel: Record<DraftState, string> = {
  open: "Dự kiến",
  "in-force": "Đã có hiệu lực",
  dropped: "Đã bỏ",
};

export type ImportState = "open" | "committed" | "undone" | "dropped";
export const importStateLabel: Record<ImportState, string> = {
  open: "Đang kiểm tra, chưa ghi",
  committed: "Đã ghi",
  undone: "Đã hoàn tác",
  dropped: "Đã bỏ",
};
