import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import type { TeamNeed } from "@/lib/governance/core/team-rules";
import type { TeamFilter, TeamState } from "@/lib/governance/core/team-state";
import { teamNeedLabel, teamStateLabel } from "@/lib/governance/labels";
import { type CivilDate, formatDay, parseCivilDate } from "@/lib/kernel/civil-date";

export const TEAMS_PATH = "/to-cong-nghe-so";

const STATES = {
  "chua-co": "none",
  "du-kien": "proposed",
  "hoat-dong": "active",
  "kien-toan": "changing",
} as const satisfies Record<string, TeamState>;
const STANDINGS = { dat: "met", "chua-dat": "short" } as const;
const RULES = {
  "to-truong": "one-head",
  "truong-ban": "hamlet-head",
  "so-it-nhat": "min-members",
  "so-nhieu-nhat": "max-members",
  "doan-thanh-nien": "youth",
  "dai-su-so": "ambassador",
  "moi-ban": "every-hamlet",
  "ban-da-thoi": "hamlet-ended",
} as const satisfies Record<string, TeamNeed>;

const codes = <Known extends Record<string, string>>(known: Known) => Object.keys(known) as (keyof Known & string)[];
const codeOf = (known: Readonly<Record<string, string>>, value: string | null) =>
  codes(known).find((code) => known[code] === value) ?? null;

export const STATE_CHOICES = codes(STATES).map((value) => ({ value, label: teamStateLabel[STATES[value]] }));
export const STANDING_CHOICES = [
  { value: "dat", label: "Đạt" },
  { value: "chua-dat", label: "Chưa đạt" },
];
export const RULE_CHOICES = codes(RULES).map((value) => ({ value, label: teamNeedLabel[RULES[value]] }));
/** The address's word for "those that have ended too", and for "tick all that can be decided". */
export const PAST = "da-thoi";
export const ALL_READY = "du-dieu-kien";

/** What the address of the overview asks for. */
export interface TeamsQuery extends TeamFilter {
  readonly day: CivilDate;
  readonly withPast: boolean;
  readonly allTicked: boolean;
}

/** What the address asks for; today where it says no day. */
export function readTeamsQuery(query: Awaited<PageQuery>, today: CivilDate): TeamsQuery {
  const state = choiceIn(query, "tinh-trang", codes(STATES));
  const standing = choiceIn(query, "ket-qua", codes(STANDINGS));
  const rule = choiceIn(query, "con-thieu", codes(RULES));
  return {
    day: parseCivilDate(textIn(query, "ngay").slice(0, 40)) ?? today,
    state: state && STATES[state],
    standing: standing && STANDINGS[standing],
    rule: rule && RULES[rule],
    query: textIn(query, "q").slice(0, 200),
    withPast: textIn(query, "gom") === PAST,
    allTicked: textIn(query, "chon") === ALL_READY,
  };
}

/** How the form of the filter shows it. */
export function filterCodes({ state, standing, rule }: TeamFilter) {
  return { state: codeOf(STATES, state), standing: codeOf(STANDINGS, standing), rule: codeOf(RULES, rule) };
}

/** The overview, its print or its export, narrowed as it is looked at, with something changed. */
export function teamsHref(
  path: string,
  query: Partial<TeamsQuery>,
  today: CivilDate,
  changes: Partial<TeamsQuery> = {},
): string {
  const asked = { ...query, ...changes };
  const { state = null, standing = null, rule = null, day = today } = asked;
  const {
    state: stateCode,
    standing: standingCode,
    rule: ruleCode,
  } = filterCodes({ state, standing, rule, query: "" });
  return hrefWith(path, {
    ngay: day === today ? null : day,
    "tinh-trang": stateCode,
    "ket-qua": standingCode,
    "con-thieu": ruleCode,
    q: asked.query?.trim(),
    gom: asked.withPast ? PAST : null,
    chon: asked.allTicked ? ALL_READY : null,
  });
}

/** What narrows the list, in words for captions; "" when nothing does. */
export function filterWords({ state, standing, rule, query }: TeamFilter): string {
  return [
    state ? `Tình trạng: ${teamStateLabel[state]}` : "",
    standing ? (standing === "met" ? "Đạt quy định" : "Chưa đạt quy định") : "",
    rule ? `Còn thiếu: ${teamNeedLabel[rule]}` : "",
    query.trim() ? `Tìm: ${query.trim()}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}

/** "ngày 22/11/2026" */
export const dayWords = (day: CivilDate) => `ngày ${formatDay(day)}`;
