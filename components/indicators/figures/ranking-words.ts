import { type NotRanked, SMALLEST_RANKED } from "@/lib/indicators/core/ranking";

export const whyNotWords: Record<NotRanked, string> = {
  small: `Bản nhỏ: mẫu số dưới ${SMALLEST_RANKED}`,
  "no-value": "Chưa có số được duyệt",
  carried: "Chưa có số của kỳ, đang lấy số kỳ trước",
  incomplete: "Chưa đủ số của các tháng",
  "no-denominator": "Thiếu mẫu số",
  above: "Trên 100%, cần kiểm tra",
  nothing: "Báo không có số liệu",
};
