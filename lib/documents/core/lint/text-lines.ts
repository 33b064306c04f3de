import { textOf } from "../inline";
import { ANNEX_OF } from "../marks";
import type { Annex, Block, DocumentModel, TableCell } from "../model";
import { labelsOf } from "./block-text";
import type { CommuneWords, DocumentPart, LintContext, Mend, Remark } from "./finding";

export type LineKind =
  | "subject"
  | "addressee"
  | "basis"
  | "heading"
  | "article"
  | "clause"
  | "point"
  | "paragraph"
  | "bullet"
  | "head"
  | "cell"
  | "recipient";

/** One text of a document as a reader sees it, references resolved, with where it stands. */
export interface TextLine {
  readonly part: DocumentPart;
  readonly blockId: string | null;
  readonly kind: LineKind;
  readonly text: string;
}

function linesOfBlocks(
  blocks: readonly Block[],
  part: DocumentPart,
  read: (text: TableCell["paragraphs"][number]) => string,
): TextLine[] {
  return blocks.flatMap((block): TextLine[] => {
    const line = (kind: LineKind, text: string, blockId = block.id): TextLine => ({ part, blockId, kind, text });
    const inside = "content" in block ? linesOfBlocks(block.content, part, read) : [];
    switch (block.type) {
      case "article":
        return [...(block.title ? [line("article", read(block.title))] : []), ...inside];
      case "clause":
      case "point":
      case "paragraph":
      case "bullet":
        return [line(block.type, read(block.text)), ...inside];
      case "chart":
        return [
          line("head", block.title),
          ...block.items.flatMap(({ label, shown }) => [line("cell", label), line("cell", shown)]),
          line("head", block.note),
        ];
      case "table": {
        const rows = block.rows.flatMap((row) =>
          row.cells.flatMap((cell) => cell.paragraphs.map((text) => line("cell", read(text), row.id))),
        );
        const totals = (block.totals ?? []).flatMap((cell) => cell.paragraphs.map((text) => line("cell", read(text))));
        return [...block.head.flat().map((cell) => line("head", cell.text)), ...rows, ...totals];
      }
      default:
        return [line("heading", block.title), ...inside];
    }
  });
}

function readLines(model: DocumentModel): readonly TextLine[] {
  const labels = labelsOf(model);
  const read = (text: TableCell["paragraphs"][number]) => textOf(text, labels);
  const annexes = (all: readonly Annex[]) =>
    all.flatMap((annex): TextLine[] => [
      { part: "annexes", blockId: annex.id, kind: "heading", text: annex.title },
      ...linesOfBlocks(annex.content, "annexes", read),
    ]);
  return [
    { part: "subject", blockId: null, kind: "subject", text: model.subject },
    ...(model.annexOf
      ? [{ part: "subject", blockId: ANNEX_OF, kind: "paragraph", text: model.annexOf.document } as const]
      : []),
    ...model.addressees.map((text): TextLine => ({ part: "addressees", blockId: null, kind: "addressee", text })),
    ...model.bases.map(
      (basis): TextLine => ({ part: "bases", blockId: basis.id, kind: "basis", text: read(basis.text) }),
    ),
    ...linesOfBlocks(model.body, "body", read),
    ...(model.recipients?.lines ?? []).flatMap((entry): TextLine[] =>
      entry.type === "to" ? [{ part: "recipients", blockId: entry.id, kind: "recipient", text: entry.text }] : [],
    ),
    ...model.attached.flatMap((attached): TextLine[] => [
      { part: "body", blockId: attached.id, kind: "subject", text: attached.subject },
      ...linesOfBlocks(attached.body, "body", read),
      ...annexes(attached.annexes),
    ]),
    ...annexes(model.annexes),
  ];
}

const KNOWN = new WeakMap<DocumentModel, readonly TextLine[]>();

/** Every text of the document in reading order. Many rules ask for the same model: it is read once. */
export function linesOf(model: DocumentModel): readonly TextLine[] {
  const known = KNOWN.get(model);
  if (known) return known;
  const lines = readLines(model);
  KNOWN.set(model, lines);
  return lines;
}

/** Running text, where sentences stand: no heads of tables, no subject. */
export function isProse({ kind }: TextLine): boolean {
  return ["article", "clause", "point", "paragraph", "bullet", "basis"].includes(kind);
}

/** The place of a line for a remark about it. */
export function at({ part, blockId }: TextLine): Pick<Remark, "part" | "blockId"> {
  return { part, blockId };
}

/** The change of some words of a line into others. */
export function replaceIn({ part, blockId }: TextLine, from: string, to: string): Mend {
  return { type: "replace-text", part, blockId, from, to };
}

/** "một đoạn quanh chỗ ấy": enough for a reader to know the place. */
export function around(text: string, index: number, length: number): string {
  const start = index <= 24 ? 0 : Math.max(0, text.lastIndexOf(" ", index - 18) + 1);
  const close = text.indexOf(" ", index + length + 14);
  const end = close < 0 ? text.length : close;
  return `${start > 0 ? "…" : ""}${text.slice(start, end).replace(/\s+/gu, " ").trim()}${end < text.length ? "…" : ""}`;
}

function capitalised(name: string): string {
  return name
    .toLocaleLowerCase("vi")
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toLocaleUpperCase("vi"));
}

/** The commune a paper is of: as the name of its issuer says, or as the context does. */
export function communeOf(model: DocumentModel, context: LintContext): CommuneWords | null {
  const names = [...model.header.superior, ...model.header.agency].join(" ").replace(/\s+/gu, " ");
  const found = /(?:^|\s)(XÃ|PHƯỜNG|ĐẶC KHU) (\p{Lu}+(?: \p{Lu}+){0,3})/u.exec(names);
  const name = found?.[2]?.replace(/ (BAN|PHÒNG|VĂN|TRUNG|TRƯỜNG|ĐẢNG|HỘI|ĐOÀN) .*$/u, "");
  return found?.[1] && name
    ? { unitType: found[1].toLocaleLowerCase("vi"), name: capitalised(name) }
    : (context.commune ?? null);
}
