import { seededChance } from "./seeded";

export interface InventedPerson {
  readonly honorific: "ong" | "ba";
  readonly fullName: string;
  readonly title: string;
  readonly phone: string;
  readonly birthYear: number;
  /** Which of so many units or bản the person belongs to, from 0. */
  readonly unit: number;
  readonly hamlet: number;
}

// Weighed as a northern mountain commune's lists are: Kinh names beside Thái, Mông, Dao and Giáy ones.
const FAMILIES = [
  ["Nguyễn", 24],
  ["Trần", 9],
  ["Lê", 7],
  ["Phạm", 5],
  ["Hoàng", 7],
  ["Vũ", 4],
  ["Đỗ", 3],
  ["Đặng", 3],
  ["Bùi", 3],
  ["Lò", 10],
  ["Lường", 3],
  ["Tẩn", 4],
  ["Phàn", 3],
  ["Giàng", 4],
  ["Vàng", 4],
  ["Sùng", 3],
  ["Chẻo", 2],
  ["Đèo", 2],
] as const;
const MIDDLES = {
  ong: ["Văn", "Văn", "Văn", "Đức", "Quang", "Xuân", "Minh", "Hữu", "A", "Công", "Mạnh", "Quốc"],
  ba: ["Thị", "Thị", "Thị", "Thị Thu", "Thị Thanh", "Thị Hồng", "Ngọc", "Thùy", "Thị Mai", "Kim", "Phương", "Thị Bích"],
} as const;
const GIVEN = {
  ong: [
    ...["An", "Bình", "Cường", "Dũng", "Đạt", "Đông", "Hà", "Hải", "Hiếu", "Hòa", "Hùng", "Khánh", "Lâm", "Long"],
    ...["Mạnh", "Nam", "Páo", "Phúc", "Quân", "Sơn", "Tài", "Thắng", "Thành", "Toàn", "Trung", "Tuấn", "Tùng", "Vinh"],
  ],
  ba: [
    ...["Ánh", "Chi", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hiền", "Hoa", "Huệ", "Hương", "Lan", "Liên", "Linh"],
    ...["Loan", "Mai", "My", "Nga", "Ngân", "Nhung", "Oanh", "Phượng", "Thảo", "Thơm", "Thúy", "Thủy", "Trang", "Yến"],
  ],
} as const;
const TITLES = [
  ["Công chức", 18],
  ["Viên chức", 16],
  ["Giáo viên", 22],
  ["Trưởng bản", 6],
  ["Phó Trưởng bản", 6],
  ["Bí thư chi bộ", 6],
  ["Chi hội trưởng Chi hội Phụ nữ", 6],
  ["Chi hội trưởng Chi hội Nông dân", 6],
  ["Bí thư Chi đoàn", 6],
  ["Y sĩ", 4],
  ["Chuyên viên", 12],
] as const;

/** So many believable people, the same at every run; phone numbers are all different. */
export function inventPeople(count: number, places: { readonly units: number; readonly hamlets: number }, seed = 2026) {
  const chance = seededChance(seed);
  return Array.from({ length: count }, (_, index): InventedPerson => {
    const honorific = chance.next() < 0.5 ? "ong" : "ba";
    const words = [chance.weighted(FAMILIES), chance.pick(MIDDLES[honorific]), chance.pick(GIVEN[honorific])];
    return {
      honorific,
      fullName: words.join(" "),
      title: chance.weighted(TITLES),
      phone: `09${String(10_000_000 + index * 7919).padStart(8, "0")}`,
      birthYear: 1962 + Math.floor(chance.next() * 42),
      unit: Math.floor(chance.next() * places.units),
      hamlet: Math.floor(chance.next() * places.hamlets),
    };
  });
}
