"use client";
import { Button } from "@/components/ui/button";
import { moveSection } from "@/lib/document-kinds/core/papers/move-section";
import { isPaperText, type PaperBlock, type TextBlockType } from "@/lib/document-kinds/core/papers/paper-content";
import { fitsLayout, LAYOUT_BLOCKS, type PaperLayout } from "@/lib/document-kinds/core/papers/paper-kind";
import { numberBlocks } from "@/lib/document-kinds/core/papers/paper-numbering";
import type { Referable } from "@/lib/document-kinds/core/papers/paper-references";
import { pasteBlocks } from "@/lib/document-kinds/core/papers/paste-blocks";
import { BlockEditor } from "./block-editor";

const EMPTY_TABLE = (): PaperBlock => ({
  ...{ type: "table", id: crypto.randomUUID(), note: "" },
  columns: [
    { head: "STT", widthMm: 13, align: "center" },
    { head: "Nội dung", widthMm: 90, align: "left" },
    { head: "Ghi chú", widthMm: 40, align: "left" },
  ],
  rows: [1, 2, 3].map((number) => ({ id: crypto.randomUUID(), group: false, cells: [String(number), "", ""] })),
});

/** What a new part after this one is most often. */
function following(type: PaperBlock["type"]): TextBlockType {
  if (type === "roman" || type === "article" || type === "chapter" || type === "clause-title") return "paragraph";
  return type === "table" || type === "facts" ? "paragraph" : type;
}

/** A text as a list of its parts; numbers follow the order, and only what keeps the form is offered. */
export function BlocksEditor({
  blocks,
  layout,
  label,
  referable,
  onBlocks,
}: {
  blocks: readonly PaperBlock[];
  layout: PaperLayout;
  /** "Nội dung", "Phụ lục I": part of each box's name. */
  label: string;
  referable: Referable;
  onBlocks: (blocks: readonly PaperBlock[]) => void;
}) {
  const numbers = numberBlocks(blocks);
  const offer = (next: readonly PaperBlock[] | null) =>
    next && fitsLayout(layout, next) ? () => onBlocks(next) : null;
  const replaced = (at: number, block: PaperBlock) => blocks.map((other, index) => (index === at ? block : other));
  const put = (at: number, block: PaperBlock) => onBlocks([...blocks.slice(0, at), block, ...blocks.slice(at)]);
  const text = (type: TextBlockType): PaperBlock => ({ type, id: crypto.randomUUID(), text: "" });
  return (
    <div className="flex flex-col gap-4">
      {blocks.map((block, at) => {
        const { mark = "" } = numbers.get(block.id) ?? {};
        const types = isPaperText(block)
          ? LAYOUT_BLOCKS[layout].filter((type) => fitsLayout(layout, replaced(at, { ...block, type })))
          : [];
        return (
          <BlockEditor
            key={block.id}
            block={block}
            mark={mark}
            label={`${label}, ${at + 1}`}
            types={types}
            referable={referable}
            onBlock={(next) => onBlocks(replaced(at, next))}
            onParts={(split, parts) => {
              const next = pasteBlocks(blocks, at, split, parts, layout, () => crypto.randomUUID());
              if (next) onBlocks(next);
              return next !== null;
            }}
            onAdd={() => put(at + 1, text(following(block.type)))}
            onUp={offer(moveSection(blocks, at, -1))}
            onDown={offer(moveSection(blocks, at, 1))}
            onRemove={blocks.length > 1 ? offer(blocks.filter((other) => other !== block)) : null}
          />
        );
      })}
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            put(blocks.length, text(blocks.length === 0 ? (LAYOUT_BLOCKS[layout][0] ?? "paragraph") : "paragraph"))
          }
        >
          Thêm đoạn
        </Button>
        <Button disabled={!fitsLayout(layout, [...blocks, EMPTY])} onClick={() => put(blocks.length, EMPTY_TABLE())}>
          Thêm bảng
        </Button>
      </div>
    </div>
  );
}

/** Stands for a table when it is asked whether one may be put in. */
const EMPTY: PaperBlock = { type: "table", id: "", note: "", columns: [], rows: [] };
