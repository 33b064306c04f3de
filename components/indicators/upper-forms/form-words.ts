import type { FormScope, FormWhat } from "@/lib/indicators/core/out/form-mapping";

export const FORMS_PATH = "/so-lieu/bieu-tren";

export const whatLabel: Record<FormWhat, string> = {
  percent: "Tỷ lệ (%) trong kỳ; số lượng với chỉ tiêu đếm",
  share: "Tỷ lệ dạng 0,824 (ô định dạng %)",
  numerator: "Tử số (số thực hiện)",
  denominator: "Mẫu số (tổng số)",
  target: "Kế hoạch năm",
  cumulative: "Lũy kế từ đầu năm",
};

export const shortWhat: Record<FormWhat, string> = {
  percent: "tỷ lệ",
  share: "tỷ lệ 0,…",
  numerator: "tử số",
  denominator: "mẫu số",
  target: "kế hoạch",
  cumulative: "lũy kế",
};

export const scopeLabel: Record<FormScope, string> = {
  commune: "Toàn xã, chỉ ô này",
  rows: "Bản của từng dòng, cả cột này",
  columns: "Bản của từng cột, cả dòng này",
};
