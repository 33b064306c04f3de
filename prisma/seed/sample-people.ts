import type { BodyRole, Mark } from "@/lib/governance/core/kinds";

/** Someone who does not exist: no phone, no birth year, only what a list of a team needs. */
export interface SamplePerson {
  readonly honorific: "ong" | "ba";
  readonly fullName: string;
}

interface Naming {
  readonly families: readonly string[];
  readonly middles: Record<SamplePerson["honorific"], readonly string[]>;
  readonly given: Record<SamplePerson["honorific"], readonly string[]>;
}

/** As names are made up among the peoples of a northern mountain commune: Kinh, Thái, Mông, Dao, Lự. */
const NAMINGS: readonly Naming[] = [
  {
    families: ["Nguyễn", "Trần", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi"],
    middles: { ong: ["Văn", "Đức", "Quang"], ba: ["Thị", "Thị Thu", "Thị Bích"] },
    given: {
      ong: ["Hảo", "Điền", "Khuê", "Lãm", "Thuận", "Triều", "Vĩnh", "Sáng"],
      ba: ["Diệp", "Hòa", "Khuyên", "Lụa", "Nết", "Sen", "Thắm", "Xuyến"],
    },
  },
  {
    families: ["Lò", "Lường", "Quàng", "Tòng", "Cà", "Đèo"],
    middles: { ong: ["Văn"], ba: ["Thị"] },
    given: {
      ong: ["Inh", "Păn", "Xôm", "Thoan", "Yêu", "Hặc", "Đôi", "Phanh"],
      ba: ["Pạnh", "Ón", "Xoan", "Hặc", "Piêng", "Yên", "Phương", "Dính"],
    },
  },
  {
    families: ["Giàng", "Sùng", "Thào", "Vàng", "Hạng", "Cứ"],
    middles: { ong: ["A"], ba: ["Thị"] },
    given: {
      ong: ["Páo", "Dế", "Chớ", "Sình", "Lử", "Tủa", "Của", "Nủ"],
      ba: ["Dua", "Chía", "Mỷ", "Sáo", "Pà", "Ganh", "Say", "Dợ"],
    },
  },
  {
    families: ["Tẩn", "Phàn", "Chẻo", "Lý", "Tẩn Sài"],
    middles: { ong: ["A", "Láo"], ba: ["Mùi", "Tả"] },
    given: {
      ong: ["Phú", "Quẩy", "Xiệp", "Chòi", "Lở", "Siểu", "Vản"],
      ba: ["Mẩy", "Pham", "Lai", "Sểnh", "Kiều", "Nảy", "Chẳn"],
    },
  },
  {
    families: ["Tao", "Khoàng", "Vàng", "Lò"],
    middles: { ong: ["Văn"], ba: ["Thị"] },
    given: {
      ong: ["Én", "Ngợi", "Đi", "Pèng", "Chiến", "On", "Khăm"],
      ba: ["Éo", "Khuyên", "Ngân", "Phún", "Si", "Lún", "Mẩn"],
    },
  },
];

/** A source of numbers that is the same at every run. */
function steps(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many made-up people, all of different names, the same at every run. */
export function samplePeople(count: number, seed = 2026): readonly SamplePerson[] {
  const next = steps(seed);
  const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value =>
    values[next(values.length)] as Value;
  const people = new Map<string, SamplePerson>();
  while (people.size < count) {
    const naming = pick(NAMINGS);
    const honorific = next(2) === 0 ? "ong" : "ba";
    const fullName = [pick(naming.families), pick(naming.middles[honorific]), pick(naming.given[honorific])].join(" ");
    people.set(fullName, { honorific, fullName });
  }
  return [...people.values()];
}

/** A place in a sample team: who, as what, beside which post. */
export interface SampleTeamMember extends SamplePerson {
  readonly role: BodyRole;
  readonly positionTitle: string;
  readonly marks: readonly Mark[];
}

const PLACES: readonly Omit<SampleTeamMember, "fullName" | "honorific">[] = [
  { role: "to-truong", positionTitle: "Trưởng bản", marks: [] },
  { role: "to-pho", positionTitle: "Bí thư Chi đoàn bản", marks: ["doan-thanh-nien", "dai-su-so"] },
  { role: "thanh-vien", positionTitle: "Chi hội trưởng Chi hội Phụ nữ", marks: [] },
  { role: "thanh-vien", positionTitle: "Chi hội trưởng Chi hội Nông dân", marks: [] },
  { role: "thanh-vien", positionTitle: "Nhân viên y tế bản", marks: [] },
];

/** Teams of five made-up people each: the Trưởng bản at the head, a member of the Youth Union as đại sứ số. */
export function sampleTeams(count: number): readonly (readonly SampleTeamMember[])[] {
  const people = samplePeople(count * PLACES.length);
  return Array.from({ length: count }, (_, team) =>
    PLACES.flatMap((place, index): SampleTeamMember[] => {
      const person = people[team * PLACES.length + index];
      return person ? [{ ...person, ...place }] : [];
    }),
  );
}

/** The head of the first bản of the sample: the hamlet head's account of training mode stands for this one. */
export const SAMPLE_HAMLET_HEAD: SamplePerson = { honorific: "ong", fullName: "Lường Văn Mẫu Sinh" };

/** Who heads each office of the sample, by its abbreviation: made up, as nobody real is given a post. */
export const SAMPLE_HEADS = [
  { unit: "VP", honorific: "ba", fullName: "Vàng Thị Mẫu An", title: "Chánh Văn phòng HĐND và UBND xã" },
  { unit: "KT", honorific: "ong", fullName: "Giàng A Mẫu Chớ", title: "Trưởng phòng Kinh tế" },
  { unit: "VHXH", honorific: "ong", fullName: "Lò Văn Mẫu Hặc", title: "Trưởng phòng Văn hóa - Xã hội" },
] as const;
