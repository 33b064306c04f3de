import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { isHamletHead } from "./hamlet-head";
import type { IssuingBody } from "./issuing-body";
import type { RosterMember } from "./roster";

/** What a set of rules may ask of a team, and of the teams of a commune together. */
export const TEAM_RULES = [
  "min-members",
  "max-members",
  "hamlet-head",
  "youth",
  "ambassador",
  "least-teams",
  "every-hamlet",
] as const;
export type TeamRule = (typeof TEAM_RULES)[number];

/** How teams are to be made up, each rule with the paper it comes from. A null or 0 asks for nothing. */
export interface TeamRules {
  readonly title: string;
  readonly source: string;
  readonly minMembers: number | null;
  readonly maxMembers: number | null;
  readonly headIsHamletHead: boolean;
  readonly needsYouth: boolean;
  readonly minAmbassadors: number;
  readonly leastTeams: number | null;
  readonly everyHamlet: boolean;
  readonly establishedBy: IssuingBody;
  readonly establishedBySource: string;
  /** The source of each rule where it is not that of the set. */
  readonly fieldSources: Readonly<Partial<Record<TeamRule, string>>>;
  /** Asked for, but not missed: what is recommended only. */
  readonly recommended: readonly TeamRule[];
}

/** What every team needs whatever the rules: one named head, and a bản that is still there. */
export type TeamNeed = TeamRule | "one-head" | "hamlet-ended";

export interface TeamFinding {
  readonly rule: TeamNeed;
  /** A team falls short by what is required, not by what is only recommended. */
  readonly weight: "required" | "recommended";
  /** What is missing, in words. */
  readonly words: string;
  /** Whose rule it is; "" for what every team needs whatever the rules. */
  readonly source: string;
}

export type TeamMember = Pick<RosterMember, "personId" | "fullName" | "role" | "exOfficio" | "positionTitle" | "marks">;

export interface TeamContext {
  /** The bản has ended by the day asked about, on this day. */
  readonly hamletEnded: CivilDate | null;
  readonly hamletWord: string;
}

/** Whose rule it is: its own source, else that of the set. */
export function sourceOf(rules: TeamRules, rule: TeamRule): string {
  return rules.fieldSources[rule] || rules.source;
}

/** How many a team counts: those with a name, helpers beside the team apart. */
export function teamCounts(members: readonly TeamMember[]): {
  readonly members: number;
  readonly collaborators: number;
  readonly ambassadors: number;
} {
  const named = members.filter(({ personId }) => personId !== null);
  const core = named.filter(({ role }) => role !== "cong-tac-vien");
  return {
    members: core.length,
    collaborators: named.length - core.length,
    ambassadors: named.filter(({ marks }) => marks.includes("dai-su-so")).length,
  };
}

/** The one named head of a team; null when there is none, or more than one. */
export function teamHead<Member extends TeamMember>(members: readonly Member[]): Member | null {
  const heads = members.filter(({ role, personId }) => role === "to-truong" && personId !== null);
  return heads.length === 1 ? (heads[0] ?? null) : null;
}

/** What a team lacks by the rules, each in words and with whose rule it is; nothing when it passes. */
export function checkTeam(
  rules: TeamRules,
  members: readonly TeamMember[],
  { hamletEnded, hamletWord }: TeamContext,
): TeamFinding[] {
  const findings: TeamFinding[] = [];
  const miss = (rule: TeamRule, words: string) => {
    const weight = rules.recommended.includes(rule) ? "recommended" : "required";
    findings.push({ rule, weight, words, source: sourceOf(rules, rule) });
  };
  const count = teamCounts(members);
  const { minMembers, maxMembers, minAmbassadors } = rules;
  if (hamletEnded) {
    const words = `${capital(hamletWord)} đã thôi từ ngày ${formatDay(hamletEnded)}: giải thể Tổ hoặc chuyển người sang Tổ khác.`;
    findings.push({ rule: "hamlet-ended", weight: "required", words, source: "" });
  }
  checkHead(rules, members, hamletWord, findings, miss);
  if (minMembers !== null && count.members < minMembers) {
    const has = count.members === 0 ? "Chưa có thành viên nào" : `Có ${count.members} thành viên`;
    miss("min-members", `${has}, còn thiếu ${minMembers - count.members} (ít nhất ${minMembers}).`);
  }
  if (maxMembers !== null && count.members > maxMembers) {
    const over = count.members - maxMembers;
    miss(
      "max-members",
      `Có ${count.members} thành viên, nhiều nhất ${maxMembers}: chuyển ${over} người sang nhóm cộng tác viên.`,
    );
  }
  if (rules.needsYouth && !members.some(({ personId, marks }) => personId && marks.includes("doan-thanh-nien"))) {
    miss("youth", "Chưa có người của Đoàn Thanh niên.");
  }
  if (count.ambassadors < minAmbassadors) {
    const has = count.ambassadors === 0 ? "Chưa có đại sứ số" : `Có ${count.ambassadors} đại sứ số`;
    miss("ambassador", minAmbassadors === 1 ? `${has}.` : `${has}, cần ít nhất ${minAmbassadors}.`);
  }
  return findings;
}

function checkHead(
  rules: TeamRules,
  members: readonly TeamMember[],
  hamletWord: string,
  findings: TeamFinding[],
  miss: (rule: TeamRule, words: string) => void,
): void {
  const head = teamHead(members);
  if (!head) {
    const several = members.filter(({ role, personId }) => role === "to-truong" && personId).length > 1;
    const words = several ? "Có hơn một Tổ trưởng: chỉ giữ một." : "Chưa có Tổ trưởng.";
    findings.push({ rule: "one-head", weight: "required", words, source: "" });
    return;
  }
  const titles = [head.positionTitle, head.exOfficio ?? ""];
  if (rules.headIsHamletHead && !titles.some((title) => isHamletHead(title, hamletWord))) {
    const post = head.positionTitle ? ` (đang ghi: ${head.positionTitle})` : "";
    miss("hamlet-head", `Tổ trưởng ${head.fullName} không phải Trưởng ${hamletWord}${post}.`);
  }
}

/** Whether what was found leaves the team short of what is required. */
export function fallsShort(findings: readonly TeamFinding[]): boolean {
  return findings.some(({ weight }) => weight === "required");
}

/** What a bản without a team misses: nothing where the rules do not ask every bản to have one. */
export function checkTeamless(rules: TeamRules, hamletWord: string): TeamFinding[] {
  if (!rules.everyHamlet) return [];
  const weight = rules.recommended.includes("every-hamlet") ? "recommended" : "required";
  const words = `${capital(hamletWord)} chưa có Tổ.`;
  return [{ rule: "every-hamlet", weight, words, source: sourceOf(rules, "every-hamlet") }];
}

/** What the teams of the commune lack together: bản without a team, and the least number of teams. */
export function checkCommune(
  rules: TeamRules,
  teams: readonly { readonly hamletId: string }[],
  hamlets: readonly { readonly id: string; readonly name: string }[],
  hamletWord: string,
): TeamFinding[] {
  const served = new Set(teams.map(({ hamletId }) => hamletId));
  const without = hamlets.filter(({ id }) => !served.has(id));
  const count = hamlets.length - without.length;
  const findings: TeamFinding[] = [];
  const least = rules.leastTeams === null ? 0 : Math.min(rules.leastTeams, hamlets.length);
  if (count < least) {
    const weight = rules.recommended.includes("least-teams") ? "recommended" : "required";
    const words = `Mới có ${count} ${hamletWord} có Tổ, cần ít nhất ${least}.`;
    findings.push({ rule: "least-teams", weight, words, source: sourceOf(rules, "least-teams") });
  }
  const [missing] = checkTeamless(rules, hamletWord);
  if (missing && without.length > 0) {
    findings.push({ ...missing, words: `${without.length} ${hamletWord} chưa có Tổ đang hoạt động.` });
  }
  return findings;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
}
