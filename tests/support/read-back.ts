import { inflateRawSync } from "node:zlib";
import mammoth from "mammoth";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { normaliseWords } from "@/lib/documents/core/plain-text";

const MM = 72 / 25.4;

/** The paragraphs of a DOCX's text in reading order, as mammoth reads them. */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value
    .split("\n\n")
    .map(normaliseWords)
    .filter((unit) => unit !== "");
}

/** One member of a zip. */
export function unzipMember(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  let at = bytes.readUInt32LE(bytes.length - 22 + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const skip = 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (bytes.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      const local = bytes.readUInt32LE(at + 42);
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
      return (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
    }
    at += skip;
  }
  throw new Error(`no ${name} in the zip`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

export function readHtml(html: string): string[] {
  return [...html.matchAll(/<(p|h[1-3]) class="vb-line [^"]*"[^>]*>(.*?)<\/\1>/gsu)]
    .map((match) =>
      (match[2] ?? "").replace(/<[^>]*>/gu, "").replace(/&(#?\w+);/gu, (_, name) => ENTITIES[name] ?? "?"),
    )
    .map(normaliseWords)
    .filter((unit) => unit !== "");
}

export interface PdfPage {
  /** What a screen reader reads, in its order, without blanks: page numbers, marks and repeated heads are not in it. */
  readonly words: string;
  readonly topMargin: string;
  readonly bottomMargin: string;
}

interface StructureNode {
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

const withoutBlanks = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

function* contentIds(node: StructureNode): Generator<string> {
  if (node.type === "content" && node.id) yield node.id;
  for (const child of node.children ?? []) yield* contentIds(child);
}

export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
    const marked = new Map<string, string>();
    const open: (string | null)[] = [];
    const margins = { top: "", bottom: "" };
    for (const item of content.items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push(item.id ?? null);
        continue;
      }
      const id = open.findLast((candidate) => candidate !== null);
      if (id) marked.set(id, (marked.get(id) ?? "") + item.str);
      const [, turn = 0, , , , y = 0] = item.transform as number[];
      if (Math.abs(turn) > 0.01) continue; // the watermark
      if (y > height - 20 * MM) margins.top += item.str;
      else if (y < 20 * MM) margins.bottom += item.str;
    }
    const tree: StructureNode = (await page.getStructTree()) ?? {};
    pages.push({
      words: withoutBlanks([...contentIds(tree)].map((id) => marked.get(id) ?? "").join("")),
      topMargin: normaliseWords(margins.top),
      bottomMargin: normaliseWords(margins.bottom),
    });
  }
  await loading.destroy();
  return pages;
}

/** The PDF's whole text without blanks. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  return (await readPdfPages(bytes)).map((page) => page.words).join("");
}

export function joinUnits(units: readonly string[]): string {
  return withoutBlanks(units.join(""));
}

/** Null when equal, else both texts around the first difference: a page of text is no message. */
export function firstDifference(actual: string, expected: string): string | null {
  if (actual === expected) return null;
  let at = 0;
  while (actual[at] === expected[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 40);
  return `read “${around(actual)}”, wanted “${around(expected)}”`;
}
