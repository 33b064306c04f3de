import type { Finding, LintContext } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { DocumentModel } from "@/lib/documents/core/model";
import type { RosterFinding } from "@/lib/governance/core/roster-rules";

const NAMED_AT_MOST = 6;

function toFinding({ rule, severity, words, subjectId }: RosterFinding): Finding {
  return { rule, severity, words, clause: null, where: { part: "annexes", blockId: subjectId } };
}

/** Thirty bản without anyone in charge are one thing to see, not thirty. */
function gatherUncovered(findings: readonly RosterFinding[], hamletWord: string): RosterFinding[] {
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

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/** What is wrong with the decision: its form by the decree, and the roster it carries. Errors first. */
export function lintDecision(
  model: DocumentModel,
  context: LintContext,
  rosterFindings: readonly RosterFinding[],
  hamletWord: string,
): Finding[] {
  const findings = [...lintDocument(model, context), ...gatherUncovered(rosterFindings, hamletWord).map(toFinding)];
  return findings.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
