import type { NoticeKind } from "./core/kinds";

/** What a notice is about, in a word or two beside its time. */
export const noticeKindLabel: Record<NoticeKind, string> = {
  "term-begun": "Chức danh",
  "term-changed": "Chức danh, nhiệm vụ",
  "term-ended": "Thôi chức danh",
  "request-asked": "Đề nghị chờ giới thiệu",
  "request-introduced": "Đề nghị chờ đồng ý",
  "request-agreed": "Đề nghị đã được đồng ý",
  "request-decided": "Đề nghị đã có quyết định",
  "request-returned": "Đề nghị bị trả lại",
  "request-withdrawn": "Đề nghị đã rút",
  "draft-waiting": "Dự thảo chờ bạn",
  "draft-returned": "Dự thảo bị trả lại",
  "report-due": "Nhắc báo cáo",
  "reports-missing": "Tình hình báo cáo",
  "report-rival": "Báo cáo trùng",
  "report-returned": "Báo cáo bị trả lại",
  "figure-asked": "Góp ý số liệu",
  "figure-answered": "Đã trả lời góp ý",
};
