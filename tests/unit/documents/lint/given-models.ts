import type { Block, DocumentModel, TableBlock } from "@/lib/documents/core/model";
import { sampleDecision } from "../sample-decision";

const text = (words: string) => [{ type: "text" as const, text: words }];

export const paragraph = (words: string, id = "p"): Block => ({ type: "paragraph", id, text: text(words) });
export const bullet = (words: string, id: string): Block => ({ type: "bullet", id, text: text(words) });
export const point = (words: string, id: string): Block => ({ type: "point", id, text: text(words), content: [] });
export const clause = (words: string, id: string, content: readonly Block[] = []): Block => {
  return { type: "clause", id, text: text(words), content };
};
export const article = (id: string, ...content: readonly Block[]): Block => ({
  type: "article",
  id,
  title: null,
  content,
});

const CARRY_OUT = article(
  "a-carry-out",
  paragraph("Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này", "carry"),
);

/** A decision whose first articles say this, and no annex. */
export function saying(...lines: readonly string[]): Partial<DocumentModel> {
  return {
    body: [...lines.map((line, index) => article(`a${index}`, paragraph(line, `p${index}`))), CARRY_OUT],
    annexes: [],
  };
}

export function withBlocks(...content: readonly Block[]): Partial<DocumentModel> {
  return { body: [article("a", ...content), CARRY_OUT], annexes: [] };
}

export function citing(...bases: readonly string[]): Partial<DocumentModel> {
  return {
    bases: bases.map((words, index) => {
      return { id: `b${index}`, type: "basis" as const, text: text(words), legalBasisId: null };
    }),
  };
}

/** "STT | Họ và tên" and rows. */
export function table(id: string, head: readonly string[], rows: readonly (readonly string[])[]): TableBlock {
  return {
    type: "table",
    id,
    columns: head.map(() => ({ widthMm: 30, align: "left" })),
    head: [head.map((words) => ({ text: words }))],
    rows: rows.map((cells, index) => ({
      id: `${id}-${index + 1}`,
      cells: cells.map((words) => ({ paragraphs: [text(words)] })),
    })),
  };
}

/** A decision that announces an annex with this in it. */
export function annexed(content: readonly Block[], ...lines: readonly string[]): Partial<DocumentModel> {
  const said = saying(...lines, "Chi tiết tại Phụ lục kèm theo Quyết định này");
  return {
    ...said,
    annexes: [{ id: "annex", title: "DANH SÁCH", orientation: "portrait", content, signature: null }],
  };
}

export function dated(day: string | null, change: Partial<DocumentModel> = {}): Partial<DocumentModel> {
  const { header } = sampleDecision();
  const date = day ? { type: "day" as const, day: day as never } : { type: "blank" as const, month: null, year: null };
  return { ...change, header: { ...header, issued: { place: "Bình Lư", date } } };
}

export function sentTo(...lines: readonly string[]): Partial<DocumentModel> {
  return {
    recipients: {
      lines: [
        { type: "as-article", id: "r", articleId: "a-carry-out" },
        ...lines.map((words, index) => ({ type: "to" as const, id: `r${index}`, text: words })),
      ],
      archive: ["VT", "VHXH"],
    },
  };
}
