import { BLANK, hasBlank } from "@/lib/documents/core/blank-places";
import type { DocumentPart, Finding } from "@/lib/documents/core/lint/finding";
import { refuse } from "@/lib/kernel/result";
import { type DecisionContent, isText } from "./content";
import { isPaperContent, isPaperText, type PaperBlock, type PaperContent } from "./papers/paper-content";
import { numberBlocks } from "./papers/paper-numbering";

const NAMED_AT_MOST = 10;
const BEFORE = 40;
const AFTER = 30;

/** A place of a draft that is still to be filled in. */
export interface Gap {
  readonly part: DocumentPart;
  /** Null for a part's own text. */
  readonly blockId: string | null;
  /** Where it is, with the words it is found by. */
  readonly words: string;
}

/** The words around the first gap: enough to find it by. */
function around(text: string): string {
  const at = text.indexOf(BLANK);
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(text.length, at + AFTER);
  const words = text.slice(from, to).replace(/\{\{[^}]*\}?\}?|^[^{]*\}\}/gu, " ");
  return words.replace(/\s+/gu, " ").trim();
}

interface At {
  readonly part: DocumentPart;
  readonly blockId?: string | null;
}

const said = ({ part, blockId = null }: At, where: string, text: string): Gap[] =>
  hasBlank(text) ? [{ part, blockId, words: `${where}: “${around(text)}”` }] : [];

function inBlocks(blocks: readonly PaperBlock[], part: DocumentPart, where: string): Gap[] {
  const numbers = numberBlocks(blocks);
  let heading: string | null = null;
  return blocks.flatMap((block, index) => {
    const at = { part, blockId: block.id };
    const cite = numbers.get(block.id)?.cite ?? null;
    if (block.type === "chapter" || block.type === "roman" || block.type === "article") heading = cite;
    const place = [where, cite ?? heading ?? `đoạn ${index + 1}`].filter(Boolean).join(", ");
    if (isPaperText(block)) return said(at, place, block.text);
    if (block.type !== "table") return [];
    const cells = [block.note, ...block.columns.map(({ head }) => head), ...block.rows.flatMap((row) => row.cells)];
    return cells.flatMap((cell) => said(at, `${heading ?? where} (bảng)`.trim(), cell));
  });
}

function inPaper(content: PaperContent): Gap[] {
  const { annexOf, attached, amendments } = content;
  return [
    ...(annexOf ? said({ part: "subject" }, "Kèm theo văn bản", annexOf.document.trim() || BLANK) : []),
    ...content.addressees.flatMap((line) => said({ part: "addressees" }, "Kính gửi", line)),
    ...inBlocks(content.blocks, "body", ""),
    ...(attached
      ? [
          ...said({ part: "body", blockId: attached.id }, attached.typeName, attached.subject),
          ...inBlocks(attached.blocks, "body", attached.typeName),
        ]
      : []),
    ...(amendments?.changes ?? []).flatMap(({ id, title, blocks, label, articleLabel }) => {
      const place = `Điều ${label ?? articleLabel} được sửa đổi, bổ sung`;
      return [...said({ part: "body", blockId: id }, place, title), ...inBlocks(blocks, "body", place)];
    }),
    ...content.annexes.flatMap(({ id, title, blocks }) => [
      ...said({ part: "annexes", blockId: id }, "Tên phụ lục", title),
      ...inBlocks(blocks, "annexes", content.annexes.length > 1 ? `Phụ lục “${title}”` : "Phụ lục"),
    ]),
  ];
}

function inDecision(content: DecisionContent): Gap[] {
  return [
    ...content.articles.flatMap(({ blocks }, index) =>
      blocks.flatMap((block) =>
        isText(block) ? said({ part: "body", blockId: block.id }, `Điều ${index + 1}`, block.text) : [],
      ),
    ),
    ...said({ part: "annexes" }, "Tên phụ lục", content.annexTitle),
  ];
}

/** Every place of a draft that is still to be filled in: what the lint shows, submitting counts and issuing refuses. */
export function gapsLeft(content: DecisionContent | PaperContent): Gap[] {
  const words = (basis: (typeof content.bases)[number]) =>
    basis.text.map((run) => (run.type === "text" ? run.text : "")).join("");
  return [
    ...said({ part: "subject" }, "Trích yếu", content.subject),
    ...content.bases.flatMap((basis, index) =>
      said({ part: "bases", blockId: basis.id }, `Căn cứ ${index + 1}`, words(basis)),
    ),
    ...(isPaperContent(content) ? inPaper(content) : inDecision(content)),
    ...content.recipients.lines.flatMap((line) =>
      line.type === "to" ? said({ part: "recipients", blockId: line.id }, "Nơi nhận", line.text) : [],
    ),
  ];
}

const PART_WORDS: Readonly<Partial<Record<DocumentPart, string>>> = {
  subject: "trích yếu",
  addressees: "Kính gửi",
  bases: "căn cứ",
  body: "nội dung",
  annexes: "phụ lục",
  recipients: "Nơi nhận",
};

/** One finding for each part with places left blank, at the first of them, saying how many there are. */
export function gapFindings(content: DecisionContent | PaperContent): Finding[] {
  const gaps = gapsLeft(content);
  return [...new Set(gaps.map(({ part }) => part))].flatMap((part): Finding[] => {
    const [first, ...others] = gaps.filter((gap) => gap.part === part);
    if (!first) return [];
    const places = others.length + 1;
    const words = `Còn ${places} chỗ để trống (dấu “…”) trong ${PART_WORDS[part] ?? "văn bản"}: điền hoặc bỏ đi.`;
    return [{ rule: "gap", severity: "error", words, clause: null, where: { part, blockId: first.blockId }, places }];
  });
}

/** A paper with a gap left is not issued by anybody: the refusal names the gaps; null where none is left. */
export function refuseGaps(content: DecisionContent | PaperContent) {
  const gaps = gapsLeft(content);
  if (gaps.length === 0) return null;
  const others = gaps.length - NAMED_AT_MOST;
  const more = others > 0 ? `; và ${others} chỗ khác` : "";
  const named = gaps
    .slice(0, NAMED_AT_MOST)
    .map(({ words }) => words)
    .join("; ");
  const words = `Còn ${gaps.length} chỗ để trống (dấu “…”), chưa ban hành được. ${named}${more}. Điền hoặc bỏ đi rồi ban hành.`;
  return refuse("gaps" as const, words);
}
