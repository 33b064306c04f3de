import { BLANK } from "@/lib/documents/core/blank-places";
import type { Recipients } from "@/lib/documents/core/model";
import type { DrawnPlace, PaperBlock, PaperColumn, PaperTable, TextBlockType } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";

/** What a first draft leaves to be filled in; the lint finds what is left of it. */
export const GAP = BLANK;

/** Blocks of a text in order, each with an id of its own: `["roman", "Mục đích"]`, or a table as it is. */
export function textBlocks(
  prefix: string,
  ...parts: readonly (
    | readonly [TextBlockType, string]
    | PaperTable
    | { readonly of: Exclude<DrawnPlace, "amendments"> }
  )[]
): PaperBlock[] {
  return parts.map((part, index): PaperBlock => {
    const id = `${prefix}-${index + 1}`;
    if ("of" in part) return { type: "facts", id, of: part.of };
    if ("type" in part) return part;
    const [type, text] = part;
    return { type, id, text };
  });
}

/** A table to be filled in, with the rows it begins with. */
export function table(
  id: string,
  columns: readonly (readonly [string, number, PaperColumn["align"]])[],
  rows: readonly (readonly string[])[],
  note = "",
): PaperTable {
  return {
    ...{ type: "table", id, note },
    columns: columns.map(([head, widthMm, align]) => ({ head, widthMm, align })),
    rows: rows.map((cells, index) => ({ id: `${id}-${index + 1}`, group: false, cells })),
  };
}

/** The Lưu line: the records office, and the office that drafts. */
function archive({ drafter }: PaperDraftingFacts): readonly string[] {
  return drafter ? ["VT", drafter] : ["VT"];
}

/** Nơi nhận: what the kind begins with, then to whom, then Lưu. */
export function recipients(
  facts: PaperDraftingFacts,
  first: "as-above" | { readonly articleId: string } | null,
  ...to: readonly string[]
): Recipients {
  const lines = to.map((text, index) => ({ type: "to" as const, id: `nhan-${index + 1}`, text }));
  const archived = archive(facts);
  if (first === null) return { lines, archive: archived };
  const begins =
    first === "as-above"
      ? ({ type: "as-above", id: "nhu-tren" } as const)
      : ({ type: "as-article", id: "nhu-dieu", articleId: first.articleId } as const);
  return { lines: [begins, ...lines], archive: archived };
}

/** The province's own office for digital transformation, told of what the commune does. */
export const PROVINCE_OFFICE = "Sở Khoa học và Công nghệ tỉnh (b/c)";
export const PARTY_AND_COUNCIL = "Thường trực Đảng ủy, HĐND xã (b/c)";
export const LEADERS = "Chủ tịch, các Phó Chủ tịch UBND xã";

/** The office in charge, as its papers call it. */
export const STANDING_OFFICE = "Phòng Văn hóa - Xã hội";
