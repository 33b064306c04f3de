import type { Purpose } from "./core/recipients";
import type { ForceStatus } from "./core/relations/force";
import type { ActingFault } from "./core/relations/may-act";
import type { RelationKind } from "./core/relations/relation";

import type { Stage, StepAct } from "./core/stages";

export const DOCUMENT_STATES = ["draft", "issued", "recorded", "revoked"] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const documentStateLabel: Record<DocumentState, string> = {
  draft: "Dự thảo",
  issued: "Đã ban hành",
  recorded: "Ghi nhận từ bản giấy",
  revoked: "Đã thu hồi",
};

export const seriesModeLabel: Record<"here" | "elsewhere", string> = {
  here: "Cấp số tại cổng",
  elsewhere: "Lấy số từ sổ khác",
};

export type Standing = "plain" | "verify" | "reference";

export const standingLabel: Record<Standing, string> = {
  plain: "Theo ngày hiệu lực",
  verify: "Xem kỹ trước khi viện dẫn",
  reference: "Chỉ để tra cứu",
};

export const stageLabel: Record<Stage, string> = {
  drafting: "Đang soạn",
  submitted: "Chờ duyệt nội dung",
  returned: "Bị trả lại",
  approved: "Chờ kiểm thể thức",
  checked: "Chờ ký",
  signed: "Đã ký, chờ cấp số",
};

/** What a step is called on the button that takes it. */
export const stepLabel: Record<StepAct, string> = {
  submit: "Trình duyệt",
  withdraw: "Rút lại để sửa",
  return: "Trả lại",
  approve: "Duyệt nội dung",
  check: "Xác nhận đúng thể thức",
  sign: "Ghi nhận đã ký",
};

/** What was done, in the list of who did what when. */
export const stepDoneLabel: Record<StepAct | "issue" | "revoke", string> = {
  submit: "Trình duyệt",
  withdraw: "Rút lại để sửa",
  return: "Trả lại",
  approve: "Duyệt nội dung",
  check: "Kiểm thể thức: đúng",
  sign: "Ký",
  issue: "Cấp số, ban hành",
  revoke: "Thu hồi",
};

/** What a document does to another. */
export const relationLabel: Record<RelationKind, string> = {
  amends: "Sửa đổi, bổ sung",
  replaces: "Thay thế",
  ends: "Bãi bỏ",
  corrects: "Đính chính",
};

/** The same, of the document it is done to. */
export const sufferedLabel: Record<RelationKind, string> = {
  amends: "Được sửa đổi, bổ sung bởi",
  replaces: "Bị thay thế bởi",
  ends: "Bị bãi bỏ bởi",
  corrects: "Được đính chính bởi",
};

export const forceLabel: Record<ForceStatus, string> = {
  draft: "Dự thảo",
  coming: "Chưa có hiệu lực",
  "in-force": "Đang có hiệu lực",
  replaced: "Đã bị thay thế",
  ended: "Đã bị bãi bỏ",
  revoked: "Đã thu hồi",
};

export const actingFaultWords: Record<ActingFault, string> = {
  itself: "Văn bản không thể tác động đến chính nó.",
  "not-issued": "Chỉ tác động đến văn bản đã ban hành và chưa bị thu hồi.",
  later: "Văn bản này ký trước văn bản đã chọn nên không thể thay thế, sửa đổi hay bãi bỏ văn bản đó.",
  circle: "Văn bản đã chọn lại đang tác động đến chính văn bản này: hai văn bản không thể thay thế, sửa đổi lẫn nhau.",
};

export const purposeLabel: Record<Purpose, string> = {
  none: "Không ghi",
  report: "Để báo cáo",
  do: "Để thực hiện",
  coordinate: "Để phối hợp",
  know: "Để biết",
};

export const channelLabel: Record<"paper" | "e-office" | "email" | "zalo", string> = {
  paper: "Bản giấy",
  "e-office": "Hệ thống văn bản (e-office)",
  email: "Thư điện tử",
  zalo: "Zalo",
};
