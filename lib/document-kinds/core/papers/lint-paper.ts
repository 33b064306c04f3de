import type { Finding, LintContext } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { DocumentModel } from "@/lib/documents/core/model";
import { gapFindings } from "../gaps-left";
import type { DecisionFinding } from "../lint-decision";
import type { PaperContent } from "./paper-content";

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/** A decision that amends a text must say which of its articles. */
function unamended({ blocks, amendments }: PaperContent): Finding[] {
  const place = blocks.find((block) => block.type === "facts" && block.of === "amendments");
  if (!place || (amendments && amendments.changes.length > 0)) return [];
  const words = amendments
    ? "Chưa chọn điều nào để sửa đổi: chọn ở phần “Các điều sửa đổi”."
    : "Dự thảo này chưa gắn với văn bản cần sửa: mở văn bản đó, bấm “Sửa đổi” để soạn.";
  return [{ rule: "gap", severity: "error", words, clause: null, where: { part: "body", blockId: place.id } }];
}

/** What is wrong with a paper: its form by the decree, and what is still to be filled in. Errors first. */
export function lintPaper(model: DocumentModel, content: PaperContent, context: LintContext): DecisionFinding[] {
  return [...lintDocument(model, context), ...gapFindings(content), ...unamended(content)]
    .map((finding) => ({ ...finding, bodyId: null }))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
