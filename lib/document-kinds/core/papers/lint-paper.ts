import type { Finding, LintContext } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { DocumentModel } from "@/lib/documents/core/model";
import { hasGap } from "../gaps-left";
import type { DecisionFinding } from "../lint-decision";
import { isPaperText, type PaperBlock, type PaperContent } from "./paper-content";

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

function isOpen(block: PaperBlock): boolean {
  if (isPaperText(block)) return hasGap(block.text);
  return block.type === "table" && block.rows.some(({ cells }) => cells.some(hasGap));
}

/** Places of the first draft that nobody has filled in yet. */
export function gapsIn(content: PaperContent): Finding[] {
  const gap = (part: Finding["where"]["part"], blockId: string | null, words: string): Finding => {
    return { rule: "gap", severity: "error", words, clause: null, where: { part, blockId } };
  };
  const changed = (content.amendments?.changes ?? []).flatMap(({ blocks }) => blocks);
  const body = [...content.blocks, ...(content.attached?.blocks ?? []), ...changed].filter(isOpen);
  const annexes = content.annexes.flatMap(({ blocks }) => blocks).filter(isOpen);
  const first = (blocks: readonly PaperBlock[], part: "body" | "annexes", where: string) => {
    const [block] = blocks;
    if (!block) return [];
    return [gap(part, block.id, `Còn ${blocks.length} chỗ để trống (dấu “…”) trong ${where}: điền hoặc bỏ đi.`)];
  };
  return [
    ...(hasGap(content.subject) ? [gap("subject", null, "Trích yếu còn dấu “…”: ghi đầy đủ.")] : []),
    ...(content.annexOf && (content.annexOf.document.trim() === "" || hasGap(content.annexOf.document))
      ? [gap("subject", null, "Chưa ghi đủ phụ lục kèm theo văn bản nào: số, ngày, cơ quan ban hành.")]
      : []),
    ...(content.addressees.some(hasGap) ? [gap("addressees", null, "Nơi gửi (Kính gửi) còn dấu “…”.")] : []),
    ...first(body, "body", "nội dung"),
    ...first(annexes, "annexes", "phụ lục"),
    ...unamended(content),
  ];
}

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
  return [...lintDocument(model, context), ...gapsIn(content)]
    .map((finding) => ({ ...finding, bodyId: null }))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
