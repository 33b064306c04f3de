import type { Purpose } from "./core/recipients";
import type { ForceStatus } from "./core/relations/force";
import type { ActingFault } from "./core/relations/may-act";
import type { RelationKind } from "./core/relations/relation";

import type { Stage, StepAct } from "./core/stages";
import type { FileState, PaperGap } from "./core/work-file";

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

/** What is said when it is done: whose turn it is now. */
export const stepNote: Record<StepAct, string> = {
  submit: "Đã trình. Dự thảo chờ lãnh đạo duyệt nội dung.",
  withdraw: "Đã rút lại. Dự thảo sửa được.",
  return: "Đã trả lại. Người soạn được báo kèm lý do.",
  approve: "Đã duyệt nội dung. Dự thảo chờ văn thư kiểm thể thức.",
  check: "Đã xác nhận đúng thể thức. Dự thảo chờ ký.",
  sign: "Đã ghi nhận ký. Dự thảo chờ cấp số, ban hành.",
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

export const fileStateLabel: Record<FileState, string> = {
  open: "Đang mở",
  closed: "Đã đóng",
  handed: "Đã giao lưu trữ",
};

/** What a paper of a file lacks, as a list and the table of contents say it. */
export const paperGapLabel: Record<PaperGap, string> = {
  "no-signed-copy": "Không có bản đã ký",
  unconfirmed: "Bản đã ký chưa được xác nhận",
  "no-scan": "Không có bản chụp",
  revoked: "Đã thu hồi",
  cancelled: "Đã hủy trong sổ văn bản đến",
  "not-done": "Chưa giải quyết xong",
  "open-draft": "Còn dự thảo sửa đổi, thay thế chưa ban hành",
};

/** The fields of a file, where a save tells which of them two people changed. */
export const fileFieldLabel: Record<string, string> = {
  notation: "Số và ký hiệu",
  title: "Tiêu đề",
  retention: "Thời hạn bảo quản",
  startedOn: "Từ ngày",
  endedOn: "Đến ngày",
  unitId: "Đơn vị",
  keeperId: "Người lập",
  note: "Ghi chú",
};
