import { sourceOf, TEAM_RULES, type TeamRule, type TeamRules } from "@/lib/governance/core/team-rules";
import { teamNeedLabel } from "@/lib/governance/labels";

/** One rule of a set in words, with how binding it is and whose it is. */
export interface RuleFact {
  readonly rule: TeamRule;
  readonly label: string;
  readonly value: string;
  readonly binding: "Bắt buộc" | "Khuyến nghị" | "";
  readonly source: string;
}

function asks(rules: TeamRules, rule: TeamRule): string | null {
  switch (rule) {
    case "min-members":
      return rules.minMembers === null ? null : `${rules.minMembers} người`;
    case "max-members":
      return rules.maxMembers === null ? null : `${rules.maxMembers} người, không kể cộng tác viên`;
    case "hamlet-head":
      return rules.headIsHamletHead ? "Có" : null;
    case "youth":
      return rules.needsYouth ? "Có" : null;
    case "ambassador":
      return rules.minAmbassadors === 0 ? null : `Ít nhất ${rules.minAmbassadors} người mỗi Tổ`;
    case "least-teams":
      return rules.leastTeams === null ? null : `${rules.leastTeams} bản`;
    case "every-hamlet":
      return rules.everyHamlet ? "Có" : null;
  }
}

/** Every rule a set may have, in one order; what it does not ask for is said, too. */
export function ruleFacts(rules: TeamRules): readonly RuleFact[] {
  return TEAM_RULES.map((rule) => {
    const value = asks(rules, rule);
    const label = teamNeedLabel[rule];
    if (value === null) return { rule, label, value: "Không quy định", binding: "", source: "" };
    const binding = rules.recommended.includes(rule) ? "Khuyến nghị" : "Bắt buộc";
    return { rule, label, value, binding, source: sourceOf(rules, rule) };
  });
}

/** A set in one line: "Ít nhất 3 người; Trưởng bản làm Tổ trưởng…"; what it asks for only. */
export function rulesInShort(rules: TeamRules): string {
  const asked = ruleFacts(rules).filter(({ binding }) => binding !== "");
  if (asked.length === 0) return "Không quy định số lượng, thành phần.";
  return asked
    .map(({ label, value, binding }) => {
      const words = value === "Có" ? label : `${label}: ${value}`;
      return binding === "Khuyến nghị" ? `${words} (khuyến nghị)` : words;
    })
    .join("; ")
    .concat(".");
}
