import type { BodyKind } from "./core/kinds";

export { type BodyKind, COMMITTEE_ROLES, type CommitteeRole, roleInCommittee } from "./core/kinds";

export const bodyKindLabel: Record<BodyKind, string> = { "ban-chi-dao": "Ban Chỉ đạo chuyển đổi số" };

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
