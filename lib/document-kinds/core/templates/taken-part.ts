import { isPaperText, type PaperBlock } from "../papers/paper-content";
import { LAYOUT_BLOCKS, type PaperLayout } from "../papers/paper-kind";
import { GAP } from "../papers/paper-parts";

/** A wording another draft may take a part of. */
export interface OfferedParts {
  readonly id: string;
  /** "Công văn: Đôn đốc báo cáo" */
  readonly name: string;
  readonly blocks: readonly PaperBlock[];
}

const REFERENCE = /\{\{den:[^}]*\}\}/gu;

/** A part of a template as a draft of another layout takes it in; what it points to is not there, and is left open. */
export function takenPart(block: PaperBlock, layout: PaperLayout, id: string): PaperBlock {
  const open = (text: string) => text.replace(REFERENCE, GAP);
  if (isPaperText(block)) {
    const fits = LAYOUT_BLOCKS[layout].includes(block.type);
    return { type: fits ? block.type : "paragraph", id, text: open(block.text) };
  }
  if (block.type === "facts") return { ...block, id };
  const rows = block.rows.map((row, at) => ({ ...row, id: `${id}-${at + 1}`, cells: row.cells.map(open) }));
  return { ...block, id, rows };
}
