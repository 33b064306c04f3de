import type { IssuingBody } from "./core/issuing-body";
import type { BodyKind, Mark, Pillar } from "./core/kinds";
import type { RequestKind, RequestState, RequestTab } from "./core/membership-request";
import type { TeamNeed } from "./core/team-rules";
import type { TeamState } from "./core/team-state";

export { type ImportState, importStateLabel } from "@/lib/organization/labels";
export {
  BODY_KINDS,
  type BodyForm,
  type BodyKind,
  type BodyRole,
  bodyForm,
  headOf,
  type Mark,
  PILLARS,
  type Pillar,
  roleLabel,
} from "./core/kinds";

export const bodyKindLabel: Record<BodyKind, string> = {
  "ban-chi-dao": "Ban Chỉ đạo chuyển đổi số",
  "to-giup-viec": "Tổ giúp việc Ban Chỉ đạo",
  "nhom-cong-tac": "Nhóm công tác",
  "to-cnscd-xa": "Tổ công nghệ số cộng đồng cấp xã",
  "to-cnscd-ban": "Tổ công nghệ số cộng đồng",
  "ban-truyen-thong": "Ban Truyền thông",
  group: "Group “Bình Lư Digital”",
};

export const markLabel: Record<Mark, string> = {
  "dai-su-so": "Đại sứ số",
  "doan-thanh-nien": "Đoàn Thanh niên",
};

export const pillarLabel: Record<Pillar, string> = {
  "chinh-quyen-so": "Chính quyền số",
  "kinh-te-so": "Kinh tế số",
  "xa-hoi-so": "Xã hội số",
};

export type DraftState = "open" | "in-force" | "dropped";
export const draftStateLabel: Record<DraftState, string> = {
  open: "Dự kiến",
  "in-force": "Đã có hiệu lực",
  dropped: "Đã bỏ",
};

export const teamStateLabel: Record<TeamState, string> = {
  none: "Chưa có Tổ",
  proposed: "Đang dự kiến",
  active: "Đang hoạt động",
  changing: "Đang kiện toàn",
};

/** What each rule of composition is about, as lists and forms call it. */
export const teamNeedLabel: Record<TeamNeed, string> = {
  "min-members": "Số thành viên ít nhất",
  "max-members": "Số thành viên nhiều nhất",
  "hamlet-head": "Trưởng bản làm Tổ trưởng",
  youth: "Có người của Đoàn Thanh niên",
  ambassador: "Có đại sứ số",
  "least-teams": "Số bản ít nhất có Tổ",
  "every-hamlet": "Bản nào cũng có Tổ",
  "one-head": "Có một Tổ trưởng",
  "hamlet-ended": "Bản không còn",
};

export const issuingBodyLabel: Record<IssuingBody, string> = {
  ubnd: "Ủy ban nhân dân xã",
  "chu-tich-ubnd": "Chủ tịch Ủy ban nhân dân xã",
};

export const requestKindLabel: Record<RequestKind, string> = { join: "Tham gia", leave: "Xin thôi" };

export const requestStateLabel: Record<RequestState, string> = {
  asked: "Chờ giới thiệu",
  introduced: "Chờ Chủ tịch đồng ý",
  agreed: "Chờ quyết định",
  decided: "Đã có quyết định",
  returned: "Trả lại",
  withdrawn: "Đã rút",
};

export const requestTabLabel: Record<RequestTab, string> = {
  "cho-gioi-thieu": "Chờ giới thiệu",
  "cho-dong-y": "Chờ Chủ tịch đồng ý",
  "cho-quyet-dinh": "Chờ quyết định",
  "da-xong": "Đã xong",
  "tra-lai": "Trả lại",
};
