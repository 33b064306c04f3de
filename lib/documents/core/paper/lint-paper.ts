import { basisPunctuation } from "../lint/basis-punctuation";
import { brokenReference } from "../lint/broken-reference";
import { endMark } from "../lint/end-mark";
import type { DocumentPart, Finding, LintContext, Severity } from "../lint/finding";
import { FORM_RULES, lintDocument, TEXT_RULES } from "../lint/lint-document";
import { symbolFitsType } from "../lint/symbol-fits-type";
import { typedNumbering } from "../lint/typed-numbering";
import { formFindings } from "./paper-form";
import type { Paper } from "./read-paper";

/** Rules about what the portal sets by itself say nothing of a paper typed elsewhere; form-of-paper does instead. */
const NOT_FOR_PAPERS = new Set([basisPunctuation.id, endMark.id, brokenReference.id, typedNumbering.id]);
const PAPER_RULES = FORM_RULES.filter(({ id }) => !NOT_FOR_PAPERS.has(id));
const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The line that stands for a part as a whole. */
function lineOfPart({ head, foot, model }: Paper, part: DocumentPart): string | null {
  switch (part) {
    case "header":
      return head.at.number ?? head.at.date ?? null;
    case "subject":
      return head.at.subject ?? head.at.type ?? null;
    case "addressees":
      return head.at.addressees ?? null;
    case "authority":
      return head.at.authority ?? null;
    case "bases":
      return head.bases[0]?.id ?? null;
    case "recipients":
      return foot.recipients?.id ?? null;
    case "signature":
      return foot.signature?.id ?? null;
    case "annexes":
      return model.annexes[0]?.id ?? null;
    case "body":
      return null;
  }
}

const named = (paper: Paper): Readonly<Record<string, string | null | undefined>> => ({
  number: paper.head.at.number,
  date: paper.head.at.date,
  archive: paper.foot.recipients?.archiveId,
});

/** Finds each finding the line it is about. */
function onLine(paper: Paper, ids: ReadonlySet<string>, finding: Finding): Finding {
  const { part, blockId } = finding.where;
  const block = blockId?.replace(/-dieu$/u, "") ?? null;
  const line = block !== null && ids.has(block) ? block : ((block && named(paper)[block]) ?? lineOfPart(paper, part));
  return { ...finding, where: { part, blockId: line ?? null } };
}

/** One remark for a habit kept through the whole paper, beside its first place. */
function gathered(findings: readonly Finding[]): Finding[] {
  const habits = findings.filter(({ rule, severity }) => rule === "numeric-day" && severity === "note");
  const [first, ...others] = habits;
  if (!first || others.length === 0) return [...findings];
  const words = `${first.words} Còn ${others.length} chỗ khác cũng như vậy.`;
  return findings.filter((one) => !others.includes(one)).map((one) => (one === first ? { ...first, words } : one));
}

/** What is wrong with a paper: in a whole one its form and its words, in a fragment its words. Down the page. */
export function lintPaper(paper: Paper, context: LintContext): Finding[] {
  const ids = new Set(paper.lines.map(({ id }) => id));
  const rules = paper.whole ? PAPER_RULES : TEXT_RULES;
  const unsaid = paper.model.header.number.symbol === "" ? symbolFitsType.id : null;
  const found = gathered(
    lintDocument(
      paper.model,
      context,
      rules.filter(({ id }) => id !== unsaid),
    ),
  );
  const order = new Map(paper.lines.map(({ id }, index) => [id, index]));
  const place = ({ where }: Finding) => order.get(where.blockId ?? "") ?? -1;
  return [...formFindings(paper), ...found]
    .map((finding) => onLine(paper, ids, finding))
    .sort((a, b) => place(a) - place(b) || WEIGHT[a.severity] - WEIGHT[b.severity]);
}
