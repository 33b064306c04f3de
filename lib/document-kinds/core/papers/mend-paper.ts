import type { Mend } from "@/lib/documents/core/lint/finding";
import { ANNEX_OF } from "@/lib/documents/core/marks";
import { type MendingHand, mendBases, mendingHand, mendRecipients } from "../mend-words";
import { isPaperText, type PaperBlock, type PaperContent, type PaperTable } from "./paper-content";

function mendTable(table: PaperTable, hand: MendingHand): PaperTable {
  return {
    ...table,
    note: hand.text(table.id, table.note),
    columns: table.columns.map((column) => ({ ...column, head: hand.text(table.id, column.head) })),
    rows: table.rows.map((row) => {
      // What stands behind the last column, or behind the heading of a group, is not in the document.
      const shown = row.group ? 1 : table.columns.length;
      return { ...row, cells: row.cells.map((cell, at) => (at < shown ? hand.text(row.id, cell) : cell)) };
    }),
  };
}

function mendBlocks(blocks: readonly PaperBlock[], hand: MendingHand): readonly PaperBlock[] {
  return blocks
    .filter((block) => !isPaperText(block) || !hand.removes(block.id))
    .map((block) => {
      if (block.type === "facts") return block;
      if (!isPaperText(block)) return mendTable(block, hand);
      const inCapitals = block.type === "chapter" || block.type === "roman";
      return { ...block, text: inCapitals ? hand.title(block.id, block.text) : hand.text(block.id, block.text) };
    });
}

/** The draft with the mend made in the words a person wrote; null where what is wrong is drawn from facts. */
export function mendPaper(content: PaperContent, mend: Mend): PaperContent | null {
  const hand = mendingHand(mend);
  const { attached } = content;
  const mended: PaperContent = {
    ...content,
    subject: hand.own("subject", content.subject),
    addressees: content.addressees.map((line) => hand.own("addressees", line)),
    bases: mendBases(content.bases, hand),
    blocks: mendBlocks(content.blocks, hand),
    attached: attached && {
      ...attached,
      subject: hand.text(attached.id, attached.subject),
      blocks: mendBlocks(attached.blocks, hand),
    },
    annexes: content.annexes.map((annex) => ({
      ...annex,
      title: hand.title(annex.id, annex.title),
      blocks: mendBlocks(annex.blocks, hand),
    })),
    ...(content.annexOf && {
      annexOf: {
        ...content.annexOf,
        label: hand.text(ANNEX_OF, content.annexOf.label),
        document: hand.text(ANNEX_OF, content.annexOf.document),
      },
    }),
    recipients: mendRecipients(content.recipients, mend, hand),
  };
  return hand.changed() || mend.type === "set-archive" ? mended : null;
}
