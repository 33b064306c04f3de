import type { TagTone } from "@/components/ui/tag";
import type { FillState } from "@/lib/indicators/core/fill-state";
import type { ReportState } from "@/lib/indicators/core/report-states";
import type { Standing } from "@/lib/indicators/core/reporting-standing";

/** The look of a state; its words are in labels. */
export const reportTone: Record<ReportState, TagTone> = {
  draft: "neutral",
  submitted: "active",
  returned: "warning",
  approved: "success",
  superseded: "neutral",
  rival: "danger",
  dropped: "neutral",
};

export const fillTone: Record<FillState, TagTone> = {
  untouched: "neutral",
  filling: "neutral",
  filled: "warning",
  sent: "active",
  returned: "warning",
  approved: "success",
};

export const standingLook: Record<Standing, { readonly words: string; readonly tone: TagTone }> = {
  "not-asked": { words: "Không phải báo", tone: "neutral" },
  "not-due": { words: "Chưa gửi", tone: "neutral" },
  missing: { words: "Quá hạn, chưa gửi", tone: "danger" },
  waiting: { words: "Chờ duyệt", tone: "active" },
  returned: { words: "Đã trả lại", tone: "warning" },
  approved: { words: "Đã duyệt", tone: "success" },
};
