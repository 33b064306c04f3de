import { labelAnnexes, pointLetter, romanNumber } from "@/lib/documents/core/numbering";
import { isPaperText, type PaperAnnex, type PaperBlock } from "./paper-content";

export interface BlockNumber {
  /** What stands before its text: "I.", "Điều 2.", "1.", "a)", "-"; empty before plain text and tables. */
  readonly mark: string;
  /** What other text calls it: "Mục I", "Điều 2", "khoản 1 Điều 2"; null for what cannot be pointed to. */
  readonly cite: string | null;
}

/** The number each block has where it stands now: the same order that composing gives it. */
export function numberBlocks(blocks: readonly PaperBlock[]): ReadonlyMap<string, BlockNumber> {
  const count = { chapter: 0, roman: 0, article: 0, clause: 0, point: 0 };
  let within = "";
  let clause = "";
  const numbers = new Map<string, BlockNumber>();
  const entered = (words: string) => {
    within = words;
    clause = "";
    count.clause = 0;
    count.point = 0;
  };
  for (const block of blocks) {
    if (!isPaperText(block)) {
      numbers.set(block.id, { mark: "", cite: null });
      continue;
    }
    switch (block.type) {
      case "chapter": {
        const cite = `Chương ${romanNumber(++count.chapter)}`;
        count.roman = 0;
        entered(cite);
        numbers.set(block.id, { mark: cite, cite });
        break;
      }
      case "roman": {
        const number = romanNumber(++count.roman);
        entered(`Mục ${number}`);
        numbers.set(block.id, { mark: `${number}.`, cite: within });
        break;
      }
      case "article":
        entered(`Điều ${++count.article}`);
        numbers.set(block.id, { mark: `${within}.`, cite: within });
        break;
      case "clause-title":
      case "clause":
        clause = `khoản ${++count.clause} ${within}`.trim();
        count.point = 0;
        numbers.set(block.id, { mark: `${count.clause}.`, cite: clause });
        break;
      case "point": {
        const letter = pointLetter(++count.point);
        numbers.set(block.id, { mark: `${letter})`, cite: `điểm ${letter} ${clause || within}`.trim() });
        break;
      }
      case "bullet":
        numbers.set(block.id, { mark: "-", cite: null });
        break;
      case "sub-bullet":
        numbers.set(block.id, { mark: "+", cite: null });
        break;
      case "paragraph":
        numbers.set(block.id, { mark: "", cite: null });
    }
  }
  return numbers;
}

/** What can be pointed to in one text, by id: its own parts and the annexes. */
export function citesOf(blocks: readonly PaperBlock[], annexes: readonly PaperAnnex[]): ReadonlyMap<string, string> {
  const cites = new Map<string, string>();
  for (const [id, { cite }] of numberBlocks(blocks)) if (cite) cites.set(id, cite);
  for (const [id, label] of labelAnnexes(annexes)) cites.set(id, label.replaceAll("\u00a0", " "));
  return cites;
}
