"use client";
import { Button } from "@/components/ui/button";
import { PlusIcon } from "@/components/ui/icons";
import { isPaperText, type PaperBlock, type TextBlockType } from "@/lib/document-kinds/core/papers/paper-content";
import {
  type Referable,
  readPaperReferences,
  showPaperReferences,
} from "@/lib/document-kinds/core/papers/paper-references";
import { blockWords, factWords } from "./block-words";
import { EditorText } from "./editor-field";
import { MoveButtons } from "./move-buttons";
import { TableEditor } from "./table-editor";
import type { PasteParts } from "./use-typing";

/** One part of a text: its kind, its words, and the ways to move, add and take it away that keep the form. */
export function BlockEditor({
  block,
  label,
  mark,
  types,
  referable,
  onBlock,
  onParts,
  onAdd,
  onUp,
  onDown,
  onRemove,
}: {
  block: PaperBlock;
  /** What it is called to those who listen. */
  label: string;
  /** "I.", "Điều 2.", "a)"; derived from its place. */
  mark: string;
  /** The kinds it may be turned into where it stands. */
  types: readonly TextBlockType[];
  referable: Referable;
  onBlock: (block: PaperBlock) => void;
  /** Takes several lines or a table pasted into its text. */
  onParts: PasteParts;
  onAdd: () => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: (() => void) | null;
}) {
  const moves = <MoveButtons what={label} onUp={onUp} onDown={onDown} onRemove={onRemove} />;
  if (block.type === "facts") {
    return (
      <div
        id={`sua-${block.id}`}
        className="flex scroll-mt-24 items-start justify-between gap-2 rounded-md bg-sunken px-3 py-2"
      >
        <p>{factWords[block.of]}</p>
        {moves}
      </div>
    );
  }
  if (!isPaperText(block)) {
    return (
      <div id={`sua-${block.id}`} className="flex scroll-mt-24 flex-col gap-1">
        <div className="flex items-center justify-between gap-2">
          <span className="font-semibold">Bảng</span>
          {moves}
        </div>
        <TableEditor table={block} label={label} onTable={onBlock} />
      </div>
    );
  }
  const heads = block.type === "chapter" || block.type === "roman" || block.type === "article";
  return (
    <div id={`sua-${block.id}`} className="flex scroll-mt-24 flex-col gap-1">
      <div className="flex items-center justify-between gap-2">
        <div className="flex min-w-0 items-center gap-2">
          {mark ? <span className="shrink-0 font-semibold tabular-nums">{mark}</span> : null}
          <select
            aria-label={`Loại: ${label}`}
            value={block.type}
            onChange={(event) => {
              const type = types.find((one) => one === event.target.value);
              if (type) onBlock({ ...block, type });
            }}
            className="control w-auto min-w-0"
          >
            {types.map((type) => (
              <option key={type} value={type}>
                {blockWords[type]}
              </option>
            ))}
          </select>
        </div>
        <div className="flex shrink-0">
          <Button tone="quiet" className="px-2.5" onClick={onAdd}>
            <PlusIcon />
            <span className="sr-only">Thêm một đoạn sau {label}</span>
          </Button>
          {moves}
        </div>
      </div>
      <EditorText
        aria-label={`Nội dung ${label}`}
        placeholder={block.type === "article" ? "Tên điều; để trống nếu câu sau viết liền" : undefined}
        value={showPaperReferences(block.text, referable)}
        onText={(text) => onBlock({ ...block, text: readPaperReferences(text, referable) })}
        onParts={({ before, after }, parts) =>
          onParts(
            { before: readPaperReferences(before, referable), after: readPaperReferences(after, referable) },
            parts,
          )
        }
        {...(heads ? { style: { fontWeight: 600 } } : {})}
      />
    </div>
  );
}
