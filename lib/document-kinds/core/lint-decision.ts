import type { Finding, LintContext } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { DocumentModel } from "@/lib/documents/core/model";
import type { RosterFinding } from "@/lib/governance/core/roster-rules";
import { namesInWords } from "./names-in-words";

const NAMED_AT_MOST = 6;
const BODIES_ONE_BY_ONE = 3;

/** A remark about a roster; of which body, where the decision seats several. */
export type DecisionRosterFinding = RosterFinding & { readonly bodyId?: string; readonly bodyName?: string };

/** A finding with the body whose working roster mends it. */
export interface DecisionFinding extends Finding {
  readonly bodyId: string | null;
}

function toFinding({ rule, severity, words, subjectId, bodyId }: DecisionRosterFinding): DecisionFinding {
  const where = { part: "annexes", blockId: subjectId } as const;
  return { rule, severity, words, clause: null, where, bodyId: bodyId ?? null };
}

/** Thirty bản without anyone in charge are one thing to see, not thirty. */
function gatherUncovered(findings: readonly DecisionRosterFinding[], hamletWord: string): DecisionRosterFinding[] {
  const uncovered = findings.filter((finding) => finding.rule === "hamlet-uncovered");
  const [first] = uncovered;
  const others = findings.filter((finding) => finding.rule !== "hamlet-uncovered");
  if (!first || uncovered.length <= NAMED_AT_MOST) return [...findings];
  const words = `${uncovered.length} ${hamletWord} chưa có ai phụ trách, như: ${uncovered
    .slice(0, 3)
    .map((finding) => finding.words.replace(/^Chưa có ai phụ trách /, "").replace(/\.$/, ""))
    .join("; ")}…`;
  return [...others, { ...first, words, subjectId: null }];
}

/** What many teams lack in common, in the words that follow "12 Tổ"; a rule not here is told by its first example. */
const IN_COMMON: Partial<Record<string, string>> = {
  "no-head": "chưa có người đứng đầu",
  "two-heads": "có hơn một người đứng đầu",
  "duty-without-member": "có vị trí chưa có người",
  "seat-left-vacant": "có vị trí để trống, bổ sung người sau",
  "post-without-holder": "có vị trí theo chức vụ mà hôm nay chưa ai giữ",
  "member-without-post": "có thành viên chưa ghi chức vụ, đơn vị",
  "member-without-duty": "có thành viên chưa được phân công nhiệm vụ",
  "listed-twice": "có người được ghi tên hai lần",
  "hamlet-ended": "có người phụ trách nơi đã thôi",
  "team-min-members": "chưa đủ số thành viên ít nhất",
  "team-max-members": "có nhiều thành viên hơn quy định",
  "team-hamlet-head": "có Tổ trưởng chưa đúng quy định thành phần",
  "team-youth": "chưa có người của Đoàn Thanh niên",
  "team-ambassador": "chưa đủ đại sứ số",
  "team-hamlet-ended": "của nơi đã thôi",
};

/** Of many teams, a rule that several break is one finding that names a few of them. */
function gatherBodies(findings: readonly DecisionRosterFinding[]): DecisionRosterFinding[] {
  const bodies = new Set(findings.map(({ bodyId }) => bodyId));
  if (bodies.size <= 1) return [...findings];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => findings.filter((finding) => finding.rule === rule))
    .flatMap((same): DecisionRosterFinding[] => {
      const names = [...new Set(same.map(({ bodyName }) => bodyName ?? ""))];
      const [first] = same;
      if (!first) return [];
      if (names.length <= BODIES_ONE_BY_ONE) {
        return same.map((one) => ({ ...one, words: `${one.bodyName}: ${one.words}` }));
      }
      const common = IN_COMMON[first.rule] ?? `cần xem lại (${first.words.replace(/\.$/, "")})`;
      const { bodyId: _one, ...rest } = first;
      return [{ ...rest, words: `${names.length} Tổ ${common}: ${namesInWords(names)}.`, subjectId: null }];
    });
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/** What is wrong with the decision: its form by the decree, the rosters it carries, and what is still to be filled in. Errors first. */
export function lintDecision(
  model: DocumentModel,
  context: LintContext,
  rosterFindings: readonly DecisionRosterFinding[],
  hamletWord: string,
  gaps: readonly Finding[] = [],
): DecisionFinding[] {
  const form = [...lintDocument(model, context), ...gaps].map((finding) => ({ ...finding, bodyId: null }));
  const rosters = gatherBodies(gatherUncovered(rosterFindings, hamletWord)).map(toFinding);
  return [...form, ...rosters].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
