import { plain } from "@/lib/documents/core/inline";
import type { Block, ClauseBlock } from "@/lib/documents/core/model";
import { bodyForm, MARKS, type Mark, roleLabel } from "@/lib/governance/core/kinds";
import { inOrder, isFilled, type RosterMember } from "@/lib/governance/core/roster";
import type { BodyFacts } from "./decision-facts";

/** What stands in a paper for a place that has no holder yet. */
export const FILLED_LATER = "bổ sung sau";

const HONORIFIC = { ong: "Ông", ba: "Bà" } as const;

const MARK_WORDS: Record<Mark, string> = {
  "dai-su-so": "Đại sứ số",
  "doan-thanh-nien": "đại diện Đoàn Thanh niên",
};

/** "Ông Lò Văn A"; nothing while nobody is known. */
export function personWords({ honorific, fullName }: Pick<RosterMember, "honorific" | "fullName">): string {
  if (!fullName) return "";
  return honorific ? `${HONORIFIC[honorific]} ${fullName}` : fullName;
}

/** Who holds the place in a word: the person, the post the place follows with its holder of today, or the empty post. */
export function named(member: RosterMember): string {
  if (member.exOfficio) {
    if (!member.fullName) return member.exOfficio;
    const honorific = member.honorific ? `${HONORIFIC[member.honorific]} `.toLocaleLowerCase("vi") : "";
    return `${member.exOfficio} (hiện nay là ${honorific}${member.fullName})`;
  }
  return personWords(member) || member.positionTitle;
}

/** The same with the post beside a person's name. */
function namedWithPost(member: RosterMember): string {
  const beside = !member.exOfficio && member.fullName && member.positionTitle ? `, ${member.positionTitle}` : "";
  return `${named(member)}${beside}`;
}

/** "Nà Khằm, Nà Phát (phối hợp)". */
export function hamletWords({ hamlets }: Pick<RosterMember, "hamlets">): string {
  return hamlets.map(({ name, supporting }) => (supporting ? `${name} (phối hợp)` : name)).join(", ");
}

/** Schools and cooperatives in charge, one after another. */
export function unitWords({ units }: Pick<RosterMember, "units">): string {
  return units.map(({ name }) => name).join(", ");
}

/** Role, marks and, where no annex says it, what the member is in charge of. */
function roleWords(member: RosterMember, withCharges: boolean): string {
  const charges = [hamletWords(member), unitWords(member)].filter((words) => words !== "").join(", ");
  const parts = [
    roleLabel[member.role],
    ...MARKS.filter((mark) => member.marks.includes(mark)).map((mark) => MARK_WORDS[mark]),
  ];
  if (withCharges && charges) parts.push(`phụ trách ${charges}`);
  return parts.join(", ");
}

function line(member: RosterMember, withCharges: boolean): string {
  const who = namedWithPost(member);
  const role = roleWords(member, withCharges);
  return `${who ? `${who} - ` : ""}${role}${isFilled(member) ? "" : ` (${FILLED_LATER})`}`;
}

/** The members of a body, a numbered clause each; the nhóm cộng tác viên in a clause of its own. */
export function memberClauses(body: Pick<BodyFacts, "bodyId" | "kind" | "members">): Block[] {
  const ordered = inOrder(body.members);
  const members = ordered.filter(({ role }) => role !== "cong-tac-vien");
  const helpers = ordered.filter(({ role }) => role === "cong-tac-vien");
  const withCharges = !bodyForm[body.kind].dutyEach;
  const clauses = members.map((member, index): ClauseBlock => {
    const last = index === members.length - 1 && helpers.length === 0;
    const text = plain(`${line(member, withCharges)}${last ? "." : ";"}`);
    return { type: "clause", id: `thanh-vien-${member.id}`, text, content: [] };
  });
  if (helpers.length === 0) return clauses;
  const points = helpers.map((member, index): Block => {
    const end = index === helpers.length - 1 ? "." : ";";
    const words = namedWithPost(member) || roleLabel[member.role];
    const later = isFilled(member) ? "" : ` (${FILLED_LATER})`;
    return { type: "point", id: `thanh-vien-${member.id}`, text: plain(`${words}${later}${end}`), content: [] };
  });
  const text = plain("Nhóm cộng tác viên của Tổ gồm:");
  return [...clauses, { type: "clause", id: `cong-tac-vien-${body.bodyId}`, text, content: points }];
}

/** A member as a change names them: who, post, role. */
export function placed(member: RosterMember): string {
  const who = namedWithPost(member);
  return who ? `${who}, ${roleLabel[member.role]}` : roleLabel[member.role];
}
