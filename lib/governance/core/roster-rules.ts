import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { hamletsInCharge } from "./coverage";
import { type BodyKind, bodyForm, headOf, roleLabel } from "./kinds";
import { isFilled, type RosterMember } from "./roster";
import { checkTeam, type TeamNeed, type TeamRules } from "./team-rules";

/** How a committee is usually made up; the commune may do otherwise, so only a missing, empty or second head is an error. */
export const USUAL_DEPUTIES = 2;

export interface RosterFinding {
  readonly rule:
    | "no-head"
    | "two-heads"
    | "many-deputies"
    | "no-deputy"
    | "member-without-duty"
    | "duty-without-member"
    | "seat-left-vacant"
    | "post-without-holder"
    | "listed-twice"
    | "outside-committee"
    | "head-outside"
    | "hamlet-uncovered"
    | "hamlet-ended"
    | "holder-left"
    | "member-without-post"
    | `team-${TeamNeed}`;
  readonly severity: "error" | "warning" | "note";
  readonly words: string;
  /** The member or bản it is about. */
  readonly subjectId: string | null;
}

export interface RosterContext {
  readonly kind: BodyKind;
  /** Who sits in the committee today with the role there: a working group is drawn from it. Null: not asked. */
  readonly committee?: ReadonlyMap<string, string> | null;
  /** Who may head the Group: the media board and the official in charge of digital transformation. Null: not asked. */
  readonly mayHead?: ReadonlySet<string> | null;
  /** The bản in force on the day the roster is to hold. */
  readonly hamlets: readonly { readonly id: string; readonly name: string }[];
  /** The bản that have ended by then, with the first day they were no more. */
  readonly ended?: readonly { readonly id: string; readonly name: string; readonly day: CivilDate }[];
  /** What the commune calls its smallest part: bản, thôn. */
  readonly hamletWord: string;
  /** Who no longer serves, each with why: "đã thôi … từ ngày …". */
  readonly left?: ReadonlyMap<string, string>;
  /** The rules the team of a bản is made up by, and since when its bản is no more. Null: no team, or no rules. */
  readonly team?: { readonly rules: TeamRules; readonly hamletEnded: CivilDate | null } | null;
}

/** What is wrong with, or missing from, a roster before it becomes a decision. */
export function checkRoster(members: readonly RosterMember[], context: RosterContext): RosterFinding[] {
  return [
    ...checkHeads(members, context.kind),
    ...checkPlaces(members, context.kind),
    ...checkTwice(members),
    ...checkWhence(members, context),
    ...checkEnded(members, context),
    ...checkLeft(members, context),
    ...checkTeamRules(members, context),
    ...(context.kind === "ban-chi-dao" ? checkCoverage(members, context) : []),
  ];
}

/** What the team lacks by the commune's rules: said, but never in the way of a decision. */
function checkTeamRules(members: readonly RosterMember[], { team, hamletWord }: RosterContext): RosterFinding[] {
  if (!team) return [];
  // What is wrong with its head is told as of every body.
  return checkTeam(team.rules, members, { hamletEnded: team.hamletEnded, hamletWord })
    .filter(({ rule }) => rule !== "one-head")
    .map(({ rule, weight, words, source }) => ({
      rule: `team-${rule}` as const,
      severity: weight === "required" ? "warning" : "note",
      words: source ? `${words} Theo: ${source}.` : words,
      subjectId: null,
    }));
}

function checkHeads(members: readonly RosterMember[], kind: BodyKind): RosterFinding[] {
  const [headRole, deputyRole] = bodyForm[kind].roles;
  const head = roleLabel[headOf(kind)];
  const heads = members.filter((member) => member.role === headRole);
  const findings: RosterFinding[] = [];
  if (heads.length === 0) {
    findings.push({ rule: "no-head", severity: "error", words: `Danh sách chưa có ${head}.`, subjectId: null });
  }
  const [only] = heads;
  if (only?.vacant && heads.length === 1) {
    const words = `Vị trí ${head} đang để trống: chọn người trước khi ban hành.`;
    findings.push({ rule: "no-head", severity: "error", words, subjectId: only.id });
  }
  for (const extra of heads.slice(1)) {
    const words = `Có hơn một ${head}: ${heads.map(nameOf).join(", ")}.`;
    findings.push({ rule: "two-heads", severity: "error", words, subjectId: extra.id });
  }
  if (kind !== "ban-chi-dao") return findings;
  const deputies = members.filter((member) => member.role === deputyRole);
  if (deputies.length === 0) {
    findings.push({ rule: "no-deputy", severity: "note", words: "Danh sách chưa có Phó Trưởng ban.", subjectId: null });
  }
  if (deputies.length > USUAL_DEPUTIES) {
    const words = `Có ${deputies.length} Phó Trưởng ban; thường chỉ ${USUAL_DEPUTIES}.`;
    findings.push({ rule: "many-deputies", severity: "warning", words, subjectId: null });
  }
  return findings;
}

const nameOf = (member: RosterMember) => member.fullName || member.positionTitle || "một vị trí chưa có người";

function checkHolder(member: RosterMember, kind: BodyKind): RosterFinding[] {
  const subjectId = member.id;
  const place = member.positionTitle || roleLabel[member.role];
  if (member.exOfficio && member.personId === null) {
    const words = `Hôm nay chưa có ai giữ chức vụ ${member.exOfficio}: vị trí theo chức vụ này đang trống.`;
    return [{ rule: "post-without-holder", severity: "warning", words, subjectId }];
  }
  if (isFilled(member)) return [];
  if (member.vacant) {
    // An empty head is an error of its own.
    if (member.role === headOf(kind)) return [];
    const words = `Vị trí ${place} để trống, bổ sung người sau.`;
    return [{ rule: "seat-left-vacant", severity: "note", words, subjectId }];
  }
  const words = `Chưa có người giữ vị trí ${member.positionTitle || "ở hàng này"}.`;
  return [{ rule: "duty-without-member", severity: "error", words, subjectId }];
}

function checkPlaces(members: readonly RosterMember[], kind: BodyKind): RosterFinding[] {
  const { dutyEach } = bodyForm[kind];
  return members.flatMap((member): RosterFinding[] => {
    const findings = checkHolder(member, kind);
    if (member.personId === null) return findings;
    if (dutyEach && member.duty.trim() === "") {
      const words = `${member.fullName} chưa được phân công nhiệm vụ.`;
      findings.push({ rule: "member-without-duty", severity: "error", words, subjectId: member.id });
    }
    if (member.positionTitle.trim() === "") {
      const words = `${member.fullName} chưa ghi chức vụ, đơn vị công tác.`;
      findings.push({ rule: "member-without-post", severity: "warning", words, subjectId: member.id });
    }
    return findings;
  });
}

/** One who sits by name and again by post: the list has no two rows of one name, but the holder of a post may have one. */
function checkTwice(members: readonly RosterMember[]): RosterFinding[] {
  return members.flatMap((member): RosterFinding[] => {
    if (!member.exOfficio || !member.personId) return [];
    if (!members.some((other) => other.id !== member.id && other.personId === member.personId)) return [];
    const words = `${member.fullName} có tên hai lần: một lần theo chức vụ ${member.exOfficio}.`;
    return [{ rule: "listed-twice", severity: "error", words, subjectId: member.id }];
  });
}

/** A working group is chosen from the committee, a nhóm công tác is headed by one of its deputies. */
function checkWhence(members: readonly RosterMember[], context: RosterContext): RosterFinding[] {
  const { kind, committee, mayHead } = context;
  const head = headOf(kind);
  return members.flatMap((member): RosterFinding[] => {
    const { personId, id: subjectId } = member;
    if (personId === null) return [];
    const name = member.fullName;
    if (mayHead && member.role === head && !mayHead.has(personId)) {
      const words = `${name} chưa thuộc Ban Truyền thông và không giữ chức vụ phụ trách chuyển đổi số: Trưởng Group thường chọn trong số này.`;
      return [{ rule: "head-outside", severity: "warning", words, subjectId }];
    }
    if (!committee) return [];
    if (!committee.has(personId)) {
      const words = `${name} chưa có trong Ban Chỉ đạo: thành viên ${bodyForm[kind].shortName} thường chọn trong Ban.`;
      return [{ rule: "outside-committee", severity: "warning", words, subjectId }];
    }
    if (kind === "nhom-cong-tac" && member.role === head && committee.get(personId) !== "pho-ban") {
      const words = `${name} không phải Phó Trưởng ban: nhóm công tác thường do một Phó Trưởng ban đứng đầu.`;
      return [{ rule: "head-outside", severity: "warning", words, subjectId }];
    }
    return [];
  });
}

function checkEnded(members: readonly RosterMember[], { ended = [] }: RosterContext): RosterFinding[] {
  return members.flatMap((member): RosterFinding[] => {
    const gone = ended.filter(({ id }) => member.hamlets.some((hamlet) => hamlet.id === id));
    if (gone.length === 0) return [];
    const names = gone.map(({ name, day }) => `${name} (từ ngày ${formatDay(day)})`).join(", ");
    const words = `${member.fullName || member.positionTitle} phụ trách nơi đã thôi: ${names}. Phân công lại.`;
    return [{ rule: "hamlet-ended", severity: "error", words, subjectId: member.id }];
  });
}

/** A holder who left: still possible on the day asked, so pointed out; the head first of all. */
function checkLeft(members: readonly RosterMember[], { kind, left }: RosterContext): RosterFinding[] {
  return members.flatMap((member): RosterFinding[] => {
    const why = member.personId ? left?.get(member.personId) : undefined;
    if (!why) return [];
    const role = member.role === headOf(kind) ? `, ${roleLabel[member.role]},` : "";
    const words = `${member.fullName}${role} ${why}: xem lại còn giữ vị trí này không.`;
    return [{ rule: "holder-left", severity: "warning", words, subjectId: member.id }];
  });
}

function checkCoverage(members: readonly RosterMember[], { hamlets, hamletWord }: RosterContext): RosterFinding[] {
  const covered = hamletsInCharge(members);
  return hamlets
    .filter((hamlet) => !covered.has(hamlet.id))
    .map((hamlet) => ({
      rule: "hamlet-uncovered",
      severity: "warning",
      words: `Chưa có ai phụ trách ${/^(bản|thôn|tổ|ấp|làng|khu)/i.test(hamlet.name) ? "" : `${hamletWord} `}${hamlet.name}.`,
      subjectId: hamlet.id,
    }));
}
