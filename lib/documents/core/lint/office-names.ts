/** One office, the ways papers name it; the first is its full name. Longer ways come before those they hold. */
export const OFFICE_NAMES: readonly (readonly string[])[] = [
  [
    "Phòng Văn hóa - Xã hội",
    "Phòng Văn hóa và Xã hội",
    "Phòng Văn hóa xã hội",
    "Phòng Văn hóa, Xã hội",
    "Phòng VH-XH",
    "Phòng VHXH",
  ],
  [
    "Trung tâm Phục vụ hành chính công",
    "Trung tâm Hành chính công",
    "Trung tâm Dịch vụ hành chính công",
    "Trung tâm PVHCC",
    "Bộ phận Một cửa",
  ],
  [
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Mặt trận Tổ quốc",
    "Ủy ban MTTQ Việt Nam",
    "Ủy ban MTTQ",
    "UBMTTQ",
    "UB MTTQ",
  ],
  ["Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Phụ nữ"],
  ["Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh", "Đoàn TNCS"],
  ["Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN"],
  ["Sở Văn hóa, Thể thao và Du lịch", "Sở VH, TT&DL", "Sở VHTTDL", "Sở VH TT & DL"],
  [
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "Văn phòng HĐND và UBND",
    "Văn phòng HĐND - UBND",
    "Văn phòng HĐND&UBND",
  ],
  ["Trạm Y tế", "Trung tâm Y tế xã"],
  ["Ban Chỉ huy Quân sự", "Xã đội"],
];

/** Places with a general name that also have one of their own. */
export const GENERAL_PLACES: readonly (readonly [general: string, noun: string])[] = [
  ["chợ trung tâm", "chợ"],
  ["trường trung tâm", "trường"],
];
