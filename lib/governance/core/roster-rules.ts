import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { RosterMember } from "./roster";

/** How a committee is usually made up; the commune may do otherwise, so only a missing or second head is an error. */
export const USUAL_DEPUTIES = 2;

export interface RosterFinding {
  readonly rule:
    | "no-head"
    | "two-heads"
    | "many-deputies"
    | "no-deputy"
    | "member-without-duty"
    | "duty-without-member"
    | "hamlet-uncovered"
    | "hamlet-ended"
    | "member-without-post";
  readonly severity: "error" | "warning" | "note";
  readonly words: string;
  /** The member or bản it is about. */
  readonly subjectId: string | null;
}

export interface RosterContext {
  /** The bản in force on the day the roster is to hold. */
  readonly hamlets: readonly { readonly id: string; readonly name: string }[];
  /** The bản that have ended by then, with the first day they were no more. */
  readonly ended?: readonly { readonly id: string; readonly name: string; readonly day: CivilDate }[];
  /** What the commune calls its smallest part: bản, thôn. */
  readonly hamletWord: string;
}

/** What is wrong with, or missing from, a roster before it becomes a decision. */
export function checkRoster(members: readonly RosterMember[], context: RosterContext): RosterFinding[] {
  return [
    ...checkHeads(members),
    ...checkDuties(members),
    ...checkEnded(members, context),
    ...checkCoverage(members, context),
  ];
}

function checkHeads(members: readonly RosterMember[]): RosterFinding[] {
  const heads = members.filter((member) => member.role === "truong-ban");
  const deputies = members.filter((member) => member.role === "pho-ban");
  const findings: RosterFinding[] = [];
  if (heads.length === 0) {
    findings.push({ rule: "no-head", severity: "error", words: "Danh sách chưa có Trưởng ban.", subjectId: null });
  }
  for (const extra of heads.slice(1)) {
    const words = `Có hơn một Trưởng ban: ${heads.map((head) => head.fullName).join(", ")}.`;
    findings.push({ rule: "two-heads", severity: "error", words, subjectId: extra.id });
  }
  if (deputies.length === 0) {
    findings.push({ rule: "no-deputy", severity: "note", words: "Danh sách chưa có Phó Trưởng ban.", subjectId: null });
  }
  if (deputies.length > USUAL_DEPUTIES) {
    const words = `Có ${deputies.length} Phó Trưởng ban; thường chỉ ${USUAL_DEPUTIES}.`;
    findings.push({ rule: "many-deputies", severity: "warning", words, subjectId: null });
  }
  return findings;
}

function checkDuties(members: readonly RosterMember[]): RosterFinding[] {
  return members.flatMap((member): RosterFinding[] => {
    const findings: RosterFinding[] = [];
    if (member.personId === null) {
      const words = `Chưa có người giữ vị trí ${member.positionTitle || "ở hàng này"}.`;
      return [{ rule: "duty-without-member", severity: "error", words, subjectId: member.id }];
    }
    if (member.duty.trim() === "") {
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

function checkEnded(members: readonly RosterMember[], { ended = [] }: RosterContext): RosterFinding[] {
  return members.flatMap((member): RosterFinding[] => {
    const gone = ended.filter(({ id }) => member.hamlets.some((hamlet) => hamlet.id === id));
    if (gone.length === 0) return [];
    const names = gone.map(({ name, day }) => `${name} (từ ngày ${formatDay(day)})`).join(", ");
    const words = `${member.fullName || member.positionTitle} phụ trách nơi đã thôi: ${names}. Phân công lại.`;
    return [{ rule: "hamlet-ended", severity: "error", words, subjectId: member.id }];
  });
}

function checkCoverage(members: readonly RosterMember[], { hamlets, hamletWord }: RosterContext): RosterFinding[] {
  const covered = new Set(members.flatMap((member) => member.hamlets.map((hamlet) => hamlet.id)));
  return hamlets
    .filter((hamlet) => !covered.has(hamlet.id))
    .map((hamlet) => ({
      rule: "hamlet-uncovered",
      severity: "warning",
      words: `Chưa có ai phụ trách ${/^(bản|thôn|tổ|ấp|làng|khu)/i.test(hamlet.name) ? "" : `${hamletWord} `}${hamlet.name}.`,
      subjectId: hamlet.id,
    }));
}
