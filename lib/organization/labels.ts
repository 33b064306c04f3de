import type { HamletChangeKind } from "./core/hamlet-change";
import type { PowerForm, PowerIssuer } from "./core/signing-powers";

export const UNIT_KINDS = [
  "phong",
  "trung-tam",
  "cong-an",
  "quan-su",
  "y-te",
  "truong-hoc",
  "dang",
  "doan-the",
  "hop-tac-xa",
  "cho",
  "khac",
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const unitKindLabel: Record<UnitKind, string> = {
  phong: "Văn phòng, phòng chuyên môn",
  "trung-tam": "Trung tâm",
  "cong-an": "Công an",
  "quan-su": "Quân sự",
  "y-te": "Y tế",
  "truong-hoc": "Trường học",
  dang: "Cơ quan Đảng",
  "doan-the": "Mặt trận, đoàn thể",
  "hop-tac-xa": "Hợp tác xã",
  cho: "Chợ",
  khac: "Khác",
};

export type HonorificCode = "ong" | "ba";
export const honorificLabel: Record<HonorificCode, string> = { ong: "Ông", ba: "Bà" };

export type Signing = "chu-tich" | "pho-chu-tich";
export const signingLabel: Record<Signing, string> = {
  "chu-tich": "Chủ tịch, ký văn bản của Ủy ban nhân dân",
  "pho-chu-tich": "Phó Chủ tịch, ký thay Chủ tịch",
};

export const powerFormLabel: Record<PowerForm, string> = {
  tl: "ký thừa lệnh Chủ tịch (TL.)",
  tuq: "ký thừa ủy quyền Chủ tịch (TUQ.)",
  q: "giao quyền Chủ tịch (Q.)",
};

export const powerIssuerLabel: Record<PowerIssuer, string> = {
  ubnd: "Văn bản của Ủy ban nhân dân",
  "chu-tich-ubnd": "Văn bản của Chủ tịch Ủy ban nhân dân",
};

export const hamletChangeLabel: Record<HamletChangeKind, string> = {
  rename: "Đổi tên",
  merge: "Sáp nhập",
  split: "Chia tách",
  end: "Giải thể",
};

export const fieldLabel: Record<string, string> = {
  fullName: "Họ và tên",
  honorific: "Xưng hô",
  phone: "Số điện thoại",
  email: "Thư điện tử",
  birthYear: "Năm sinh",
  ethnicity: "Dân tộc",
  note: "Ghi chú",
  name: "Tên",
  shortName: "Tên gọi tắt",
  kind: "Loại",
  abbreviation: "Chữ viết tắt trong ký hiệu",
  number: "Số thứ tự",
  validFrom: "Có từ ngày",
};

export type ImportState = "open" | "committed" | "undone" | "dropped";
export const importStateLabel: Record<ImportState, string> = {
  open: "Đang kiểm tra, chưa ghi",
  committed: "Đã ghi",
  undone: "Đã hoàn tác",
  dropped: "Đã bỏ",
};
