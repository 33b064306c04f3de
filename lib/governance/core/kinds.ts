/** The bodies a commune's digital transformation is run by; words the law owns keep their Vietnamese. */
export const BODY_KINDS = [
  "ban-chi-dao",
  "to-giup-viec",
  "nhom-cong-tac",
  "to-cnscd-xa",
  "to-cnscd-ban",
  "ban-truyen-thong",
  "group",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** Every role of every body, the highest first: within a body this is the order of a list. */
export const BODY_ROLES = [
  "truong-ban",
  "to-truong",
  "truong-nhom",
  "truong-group",
  "pho-ban",
  "to-pho",
  "pho-nhom",
  "pho-group",
  "quan-tri-vien",
  "uy-vien",
  "thanh-vien",
  "cong-tac-vien",
] as const;
export type BodyRole = (typeof BODY_ROLES)[number];

/** How lists and decisions write the role: a form, the same everywhere. */
export const roleLabel: Record<BodyRole, string> = {
  "truong-ban": "Trưởng ban",
  "to-truong": "Tổ trưởng",
  "truong-nhom": "Trưởng nhóm",
  "truong-group": "Trưởng Group",
  "pho-ban": "Phó Trưởng ban",
  "to-pho": "Tổ phó",
  "pho-nhom": "Phó Trưởng nhóm",
  "pho-group": "Phó Trưởng Group",
  "quan-tri-vien": "Quản trị viên",
  "uy-vien": "Ủy viên",
  "thanh-vien": "Thành viên",
  "cong-tac-vien": "Cộng tác viên",
};

/** What a member is beside the role: the "đại sứ số" of a team, who stands for the Youth Union in it. */
export const MARKS = ["dai-su-so", "doan-thanh-nien"] as const;
export type Mark = (typeof MARKS)[number];

/** The three pillars of the programme a duty may belong to. */
export const PILLARS = ["chinh-quyen-so", "kinh-te-so", "xa-hoi-so"] as const;
export type Pillar = (typeof PILLARS)[number];

/** How a kind of body is made up. */
export interface BodyForm {
  /** The roles it has; the first heads it. */
  readonly roles: readonly [BodyRole, ...BodyRole[]];
  /** How its own papers call it after its full name: "Ban Chỉ đạo", "Tổ". */
  readonly shortName: string;
  /** Whether the commune has but one at a time. */
  readonly single: boolean;
  /** Whether each member's own duty is part of the decision. */
  readonly dutyEach: boolean;
  /** Whether members are put in charge of bản. */
  readonly takesHamlets: boolean;
  /** What members may be marked as. */
  readonly marks: readonly Mark[];
}

export const bodyForm: Record<BodyKind, BodyForm> = {
  "ban-chi-dao": {
    roles: ["truong-ban", "pho-ban", "uy-vien"],
    shortName: "Ban Chỉ đạo",
    single: true,
    dutyEach: true,
    takesHamlets: true,
    marks: [],
  },
  "to-giup-viec": {
    roles: ["to-truong", "to-pho", "thanh-vien"],
    shortName: "Tổ giúp việc",
    single: true,
    dutyEach: false,
    takesHamlets: false,
    marks: [],
  },
  "nhom-cong-tac": {
    roles: ["truong-nhom", "pho-nhom", "thanh-vien"],
    shortName: "Nhóm công tác",
    single: false,
    dutyEach: false,
    takesHamlets: false,
    marks: [],
  },
  "to-cnscd-xa": {
    roles: ["to-truong", "to-pho", "thanh-vien"],
    shortName: "Tổ",
    single: true,
    dutyEach: false,
    takesHamlets: true,
    marks: ["dai-su-so", "doan-thanh-nien"],
  },
  "to-cnscd-ban": {
    roles: ["to-truong", "to-pho", "thanh-vien", "cong-tac-vien"],
    shortName: "Tổ",
    single: false,
    dutyEach: false,
    takesHamlets: false,
    marks: ["dai-su-so", "doan-thanh-nien"],
  },
  "ban-truyen-thong": {
    roles: ["truong-ban", "pho-ban", "thanh-vien"],
    shortName: "Ban Truyền thông",
    single: true,
    dutyEach: false,
    takesHamlets: false,
    marks: [],
  },
  group: {
    roles: ["truong-group", "pho-group", "quan-tri-vien", "thanh-vien"],
    shortName: "Group",
    single: true,
    dutyEach: false,
    takesHamlets: false,
    marks: [],
  },
};

/** One body, or all bodies of a kind: the committee is asked by kind, whichever of them sat on the day. */
export type OfBody = { readonly kind: BodyKind } | { readonly bodyId: string };

/** The condition by which rows that belong to a body are found. */
export function whereBody(of: OfBody): { readonly bodyId: string } | { readonly body: { readonly kind: BodyKind } } {
  return "bodyId" in of ? { bodyId: of.bodyId } : { body: { kind: of.kind } };
}

/** The role that heads a body of the kind. */
export function headOf(kind: BodyKind): BodyRole {
  return bodyForm[kind].roles[0];
}
