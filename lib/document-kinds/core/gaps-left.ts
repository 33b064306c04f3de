import { refuse } from "@/lib/kernel/result";
import { type DecisionContent, isText } from "./content";
import { isPaperContent, isPaperText, type PaperBlock, type PaperContent } from "./papers/paper-content";
import { numberBlocks } from "./papers/paper-numbering";
import { GAP } from "./papers/paper-parts";

const NAMED_AT_MOST = 10;
const BEFORE = 40;
const AFTER = 30;

/** Has the text a place nobody has filled in? "v.v…" is an ending, not a gap. */
export function hasGap(text: string): boolean {
  return text.replace(/v\.v\.?\s*…/giu, "").includes(GAP);
}

/** The words around the first gap: enough to find it by. */
function around(text: string): string {
  const at = text.indexOf(GAP);
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(text.length, at + AFTER);
  const words = text.slice(from, to).replace(/\{\{[^}]*\}?\}?|^[^{]*\}\}/gu, " ");
  return words.replace(/\s+/gu, " ").trim();
}

const said = (where: string, text: string) => (hasGap(text) ? [`${where}: “${around(text)}”`] : []);

function inBlocks(blocks: readonly PaperBlock[], where: string): string[] {
  const numbers = numberBlocks(blocks);
  let heading: string | null = null;
  return blocks.flatMap((block, index) => {
    const cite = numbers.get(block.id)?.cite ?? null;
    if (block.type === "chapter" || block.type === "roman" || block.type === "article") heading = cite;
    const place = [where, cite ?? heading ?? `đoạn ${index + 1}`].filter(Boolean).join(", ");
    if (isPaperText(block)) return said(place, block.text);
    if (block.type !== "table") return [];
    const cells = [block.note, ...block.columns.map(({ head }) => head), ...block.rows.flatMap((row) => row.cells)];
    return cells.flatMap((cell) => said(`${heading ?? where} (bảng)`.trim(), cell));
  });
}

function inPaper(content: PaperContent): string[] {
  const { annexOf, attached, amendments } = content;
  return [
    ...(annexOf ? said("Kèm theo văn bản", annexOf.document.trim() || GAP) : []),
    ...content.addressees.flatMap((line) => said("Kính gửi", line)),
    ...inBlocks(content.blocks, ""),
    ...(attached
      ? [...said(attached.typeName, attached.subject), ...inBlocks(attached.blocks, attached.typeName)]
      : []),
    ...(amendments?.changes ?? []).flatMap(({ title, blocks, label, articleLabel }) => {
      const place = `Điều ${label ?? articleLabel} được sửa đổi, bổ sung`;
      return [...said(place, title), ...inBlocks(blocks, place)];
    }),
    ...content.annexes.flatMap(({ title, blocks }) => [
      ...said("Tên phụ lục", title),
      ...inBlocks(blocks, content.annexes.length > 1 ? `Phụ lục “${title}”` : "Phụ lục"),
    ]),
  ];
}

function inDecision(content: DecisionContent): string[] {
  return [
    ...content.articles.flatMap(({ blocks }, index) =>
      blocks.flatMap((block) => (isText(block) ? said(`Điều ${index + 1}`, block.text) : [])),
    ),
    ...said("Tên phụ lục", content.annexTitle),
  ];
}

/** Every place of a draft that is still to be filled in, with the words it is found by. */
export function gapsLeft(content: DecisionContent | PaperContent): string[] {
  const words = (basis: (typeof content.bases)[number]) =>
    basis.text.map((run) => (run.type === "text" ? run.text : "")).join("");
  return [
    ...said("Trích yếu", content.subject),
    ...content.bases.flatMap((basis, index) => said(`Căn cứ ${index + 1}`, words(basis))),
    ...(isPaperContent(content) ? inPaper(content) : inDecision(content)),
    ...content.recipients.lines.flatMap((line) => (line.type === "to" ? said("Nơi nhận", line.text) : [])),
  ];
}

/** A paper with a gap left is not issued by anybody: the refusal names the gaps; null where none is left. */
export function refuseGaps(content: DecisionContent | PaperContent) {
  const gaps = gapsLeft(content);
  if (gaps.length === 0) return null;
  const others = gaps.length - NAMED_AT_MOST;
  const more = others > 0 ? `; và ${others} chỗ khác` : "";
  const words = `Còn ${gaps.length} chỗ để trống (dấu “…”), chưa ban hành được. ${gaps.slice(0, NAMED_AT_MOST).join("; ")}${more}. Điền hoặc bỏ đi rồi ban hành.`;
  return refuse("gaps" as const, words);
}
