import { aimWords } from "./core/aim-words";
import type {
  BaseKind,
  Comparator,
  CountedBy,
  Definition,
  Denominator,
  Frequency,
  Measure,
  Pillar,
  Timing,
} from "./core/definition";
import type { FillState } from "./core/fill-state";
import type { HolidayKind } from "./core/holiday-list";
import type { ModelStage } from "./core/model-stages";
import type { RemarkKind } from "./core/remark";
import type { ReportState, Via } from "./core/report-states";
import type { StepAct } from "./core/report-words";
import type { Standing } from "./core/reporting-standing";

export const pillarLabel: Record<Pillar, string> = {
  "chinh-quyen-so": "Chính quyền số",
  "xa-hoi-so": "Xã hội số",
  "kinh-te-so": "Kinh tế số",
  "lo-trinh": "Lộ trình",
  khac: "Chỉ tiêu xã tự đặt",
};

export const measureLabel: Record<Measure, string> = {
  ratio: "Tỷ lệ (tử số trên mẫu số)",
  count: "Số lượng",
  "yes-no": "Có hoặc chưa",
};

export const timingLabel: Record<Timing, string> = {
  state: "Tính đến cuối kỳ",
  flow: "Phát sinh trong kỳ, cộng dồn",
};

/** Before the target: "đạt {label} 80 %". */
export const comparatorLabel: Record<Comparator, string> = {
  "at-least": "từ",
  "more-than": "trên",
  "at-most": "không quá",
  "less-than": "dưới",
  equal: "bằng",
  between: "trong khoảng",
  yes: "có",
};

export const frequencyLabel: Record<Frequency, string> = {
  month: "Hằng tháng",
  quarter: "Hằng quý",
  year: "Hằng năm",
};

export const baseKindLabel: Record<BaseKind, string> = {
  households: "Số hộ",
  people: "Số nhân khẩu",
  adults: "Người trưởng thành",
  officials: "Cán bộ, công chức xã",
  traders: "Tiểu thương tại chợ",
  producers: "Hộ sản xuất, kinh doanh",
  cooperatives: "Hợp tác xã, tổ hợp tác",
  businesses: "Doanh nghiệp",
  products: "Sản phẩm OCOP, nông sản chủ lực",
  procedures: "Thủ tục hành chính cấp xã",
};

export const countedByLabel: Record<CountedBy, string> = {
  "teams-reporting": "Tổ công nghệ số có báo cáo được duyệt trong kỳ",
  "hamlets-with-ambassador": "Bản có đại sứ số trong danh sách Tổ",
  "models-recognised": "Mô hình số đã được công nhận",
};

export const reportStateLabel: Record<ReportState, string> = {
  draft: "Đang làm",
  submitted: "Đã gửi",
  returned: "Trả lại",
  approved: "Đã duyệt",
  superseded: "Đã thay bằng bản sửa",
  rival: "Trùng, chờ chọn",
  dropped: "Không dùng",
};

export const viaLabel: Record<Via, string> = {
  phone: "Điện thoại",
  desk: "Máy tính",
  "on-behalf": "Nhập hộ",
  import: "Nhập từ Excel",
  file: "Tệp gửi tay",
};

export const denominatorLabel: Record<Denominator["kind"], string> = {
  none: "Không có",
  base: "Lấy từ số nền",
  reported: "Người báo cáo nhập cùng tử số",
  hamlets: "Số bản đang có",
  fixed: "Một số cố định",
};

/** A target as it is said: "trên 80%", "03–05 mô hình", "từ 20 sản phẩm", "Có". */
export const targetWords = aimWords;

/** Who reports an indicator, in words; `office` and `sameAs` are names of what it points to. */
export function reporterWords(
  { reporter }: Pick<Definition, "reporter">,
  { office, sameAs }: { readonly office: string | null; readonly sameAs: string | null },
): string {
  switch (reporter.kind) {
    case "hamlet":
      return "Từng bản";
    case "unit":
      return office ?? "Cơ quan";
    case "portal":
      return "Cổng tự đếm";
    case "same":
      return `Lấy số của ${sameAs ?? "chỉ tiêu khác"}`;
  }
}

/** How far a reporter is with a period, as they are told. */
export const fillStateLabel: Record<FillState, string> = {
  untouched: "Chưa mở",
  filling: "Đang làm",
  filled: "Đủ, chưa gửi",
  sent: "Đã gửi",
  returned: "Bị trả lại",
  approved: "Đã duyệt",
};

/** After the name of who did it. */
export const stepLabel: Record<StepAct, string> = {
  save: "bắt đầu nhập",
  submit: "gửi báo cáo",
  return: "trả lại",
  approve: "duyệt",
  restate: "báo cáo lại",
  replace: "thay bằng báo cáo sau",
  choose: "chọn báo cáo này",
  drop: "không dùng báo cáo này nữa",
};

export const remarkKindLabel: Record<RemarkKind, string> = {
  comment: "Góp ý",
  request: "Đề nghị sửa số",
};

export const holidayKindLabel: Record<HolidayKind, string> = {
  off: "Nghỉ",
  worked: "Làm bù",
};

export const campaignEveryLabel: Record<"day" | "week", string> = {
  day: "Hằng ngày",
  week: "Hằng tuần",
};

export const campaignStageLabel: Record<"coming" | "running" | "over" | "closed", string> = {
  coming: "Chưa bắt đầu",
  running: "Đang diễn ra",
  over: "Đã xong",
  closed: "Kết thúc sớm",
};

export const standingLabel: Record<Standing, string> = {
  "not-asked": "Không phải báo cáo",
  "not-due": "Chưa gửi, còn hạn",
  missing: "Chưa gửi, quá hạn",
  waiting: "Đã gửi, chờ duyệt",
  returned: "Trả lại, chờ sửa",
  approved: "Đã duyệt",
};

/** When a reminder is given, on its tab. */
export const momentLabel: Record<"5" | "2" | "0" | "after", string> = {
  "5": "Trước hạn 5 ngày",
  "2": "Trước hạn 2 ngày",
  "0": "Ngày cuối",
  after: "Quá hạn",
};

export const modelStageLabel: Record<ModelStage, string> = {
  proposed: "Đề xuất",
  pilot: "Thí điểm",
  recognised: "Công nhận",
  spread: "Nhân rộng",
  ended: "Dừng",
};
