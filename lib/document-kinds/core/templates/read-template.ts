import { plain } from "@/lib/documents/core/inline";
import type { Basis, RecipientLine } from "@/lib/documents/core/model";
import { DATELINE } from "@/lib/documents/core/paper/line-patterns";
import { type KnownBasis, matchBasis } from "@/lib/documents/core/paper/match-basis";
import { type PaperLine, paperLines } from "@/lib/documents/core/paper/paper-lines";
import { inUnicode } from "@/lib/documents/core/paper/pasted-paper";
import { type Paper, readPaper } from "@/lib/documents/core/paper/read-paper";
import type { LegacyEncoding } from "@/lib/kernel/legacy-encodings";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { isPaperText, type PaperBlock, type PaperContent } from "../papers/paper-content";
import type { PaperKind, PaperLayout } from "../papers/paper-kind";
import { GAP } from "../papers/paper-parts";
import { paperBlocksOf } from "./blocks-from-model";
import { type BraceFault, type Placeholder, placeholderOf, scanPlaceholders } from "./placeholders";
import type { TemplateBasis, TemplateContent } from "./template-content";
import { drawn, USUAL_ADDRESSEES, USUAL_RECIPIENTS_LINE } from "./template-words";

export const MOST_PLACEHOLDERS = 300;
const MOST_LINES = 4000;
const LONGEST_LINE = 20_000;
const MOST_FAULTS = 8;

/** Parts of the file the form writes by itself. */
export const DERIVED = ["national", "agency", "number", "date", "type", "authority", "signature"] as const;
export type DerivedPart = (typeof DERIVED)[number];

export interface ReadPlaceholder {
  readonly name: string;
  /** Null: on no list, it became a gap. */
  readonly known: Placeholder | null;
  readonly count: number;
}

/** What was read of a file, and how. */
export interface TemplateReading {
  readonly template: TemplateContent & { readonly content: PaperContent };
  readonly placeholders: readonly ReadPlaceholder[];
  /** Left out, because the form writes them. */
  readonly derived: readonly DerivedPart[];
  /** The type the file names, where it is not the chosen one. */
  readonly otherType: string | null;
  readonly convertedFrom: LegacyEncoding | null;
  /** Lines the word processor numbers by itself: their numbers are not in the file's words. */
  readonly listed: number;
  /** Bases found in the register, and those that were not. */
  readonly bases: { readonly known: number; readonly written: number };
}

export type TemplateFault =
  | { readonly type: "empty" | "too-long" | "too-many" }
  | {
      readonly type: "braces";
      readonly faults: readonly { readonly fault: BraceFault; readonly text: string }[];
    };

const FIRST = 0xe000;
const PRIVATE = /[\uE000-\uF8FF]/gu;
const HAS_PRIVATE = /[\uE000-\uF8FF]/u;
const PRIVATE_ONLY = /^[\uE000-\uF8FF\s.,;:/()–-]*$/u;

/** Placeholders of a file as single signs of no letter, so that what tells the parts of a paper apart is not misled. */
class Signs {
  readonly names: string[] = [];
  readonly known: (Placeholder | null)[] = [];
  readonly counts: number[] = [];
  readonly faults: { fault: BraceFault; text: string }[] = [];
  total = 0;

  hide(given: string): string {
    const text = given.replace(PRIVATE, "");
    const { found, faults } = scanPlaceholders(text);
    if (this.faults.length < MOST_FAULTS) this.faults.push(...faults);
    this.total += found.length;
    if (this.total > MOST_PLACEHOLDERS) return "";
    let hidden = "";
    let from = 0;
    for (const { at, end, name } of found) {
      hidden += text.slice(from, at) + String.fromCharCode(FIRST + this.signOf(name));
      from = end;
    }
    return hidden + text.slice(from);
  }

  private signOf(name: string): number {
    const known = placeholderOf(name);
    const same = this.names.findIndex((one, at) => (known ? this.known[at] === known : one === name));
    const at = same < 0 ? this.names.push(name) - 1 : same;
    this.known[at] = known;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    return at;
  }

  of(sign: string): Placeholder | null {
    return this.known[sign.charCodeAt(0) - FIRST] ?? null;
  }

  /** The only placeholder of a line that says nothing else. */
  alone(text: string): Placeholder | null {
    const signs = text.match(PRIVATE) ?? [];
    return signs.length === 1 && PRIVATE_ONLY.test(text) ? this.of(signs[0] ?? "") : null;
  }

  /** Words of the file as a template keeps them. */
  restore(text: string): string {
    return text.replace(PRIVATE, (sign) => tokenOf(this.of(sign)));
  }
}

function tokenOf(known: Placeholder | null): string {
  const { meaning } = known ?? {};
  switch (meaning?.type) {
    case "figure":
      return `{{so:${meaning.figure}}}`;
    case "drawn":
      return drawn(meaning.word);
    default:
      return GAP;
  }
}

const HEAD_WORDS: ReadonlySet<string> = new Set(["xa", "ten-xa", "tinh", "co-quan"]);

/** A line as the reader of papers is shown it: what the form writes is told, a part of its own is put in its place. */
function disguise(line: PaperLine, signs: Signs, kind: PaperKind): readonly PaperLine[] {
  const { text } = line;
  if (line.row || !HAS_PRIVATE.test(text)) return [line];
  const dated = text.replace(PRIVATE, (sign) => {
    const { meaning } = signs.of(sign) ?? {};
    return meaning?.type === "form" && meaning.form === "ngay-ky" ? "ngày … tháng … năm …" : "……";
  });
  if (DATELINE.test(dated)) return [{ ...line, text: dated }];
  const only = signs.alone(text)?.meaning;
  if (only?.type === "form") return only.form === "ten-loai" && kind.typeName ? [{ ...line, text: kind.typeName }] : [];
  // A name of the place alone on its line is the head's.
  if (only?.type === "drawn" && HEAD_WORDS.has(only.word)) return [];
  if (only?.type === "part" && only.part === "can-cu") return [{ ...line, text: `Căn cứ ${text}` }];
  if (only?.type === "part" && only.part === "kinh-gui") return [{ ...line, text: `Kính gửi: ${text}` }];
  if (only?.type === "drawn" && only.word === "trich-yeu" && kind.typeName === null) {
    return [{ ...line, text: `V/v ${text}` }];
  }
  const formOnly = (text.match(PRIVATE) ?? []).every((sign) => signs.of(sign)?.meaning.type === "form");
  return formOnly && PRIVATE_ONLY.test(text) ? [] : [line];
}

function basesOf(paper: Paper, signs: Signs, register: readonly KnownBasis[]): TemplateBasis[] {
  return paper.model.bases.map((basis): TemplateBasis => {
    const { id } = basis;
    const words = basis.text.map((run) => (run.type === "text" ? run.text : "")).join("");
    const only = signs.alone(words.replace(/^Căn cứ /u, ""))?.meaning;
    if (only?.type === "part" && only.part === "can-cu") return { type: "usual", id };
    const known = basis.type === "basis" ? matchBasis(words, register) : null;
    if (known?.number) return { type: "register", id, number: known.number, words };
    const written: Basis = { ...basis, text: plain(signs.restore(words)), legalBasisId: null };
    return { type: "written", id, basis: written };
  });
}

function partLines(texts: readonly string[], signs: Signs, part: "kinh-gui", usual: string): string[] {
  return texts.map((text) => {
    const only = signs.alone(text)?.meaning;
    return only?.type === "part" && only.part === part ? usual : signs.restore(text);
  });
}

function recipientLine(line: RecipientLine, signs: Signs): RecipientLine {
  if (line.type !== "to") return line;
  const only = signs.alone(line.text)?.meaning;
  const usual = only?.type === "part" && only.part === "noi-nhan";
  return { ...line, text: usual ? USUAL_RECIPIENTS_LINE : signs.restore(line.text) };
}

const OWN_ARTICLE = /Điều\s+(\d{1,3})(?=(?:\s+của)?\s+(?:Quyết định|Quy chế|Kế hoạch|Quy định) này)/gu;

/** Blocks with the file's placeholders as tokens; a line that stands for a table becomes the table. */
function restored(blocks: readonly PaperBlock[], signs: Signs): PaperBlock[] {
  const articles = blocks.flatMap(({ type, id }) => (type === "article" ? [id] : []));
  return blocks.map((block): PaperBlock => {
    if (isPaperText(block)) {
      const only = signs.alone(block.text)?.meaning;
      if (only?.type === "table") return { type: "facts", id: block.id, of: only.of };
      const text = signs.restore(block.text).replace(OWN_ARTICLE, (shown, number: string) => {
        const id = articles[Number(number) - 1];
        return id ? `{{den:${id}}}` : shown;
      });
      return { ...block, text };
    }
    if (block.type === "facts") return block;
    const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => signs.restore(cell)) }));
    const columns = block.columns.map((column) => ({ ...column, head: signs.restore(column.head) }));
    return { ...block, columns, rows };
  });
}

function derivedIn({ head, foot, model }: Paper): DerivedPart[] {
  const found: Record<DerivedPart, boolean> = {
    national: head.at.national !== undefined || head.at.motto !== undefined,
    agency: head.agency.length > 0,
    number: head.number !== null,
    date: head.issued !== null,
    type: head.typeName !== null,
    authority: model.authorityLine !== null || model.command !== null,
    signature: foot.signature !== null,
  };
  return DERIVED.filter((part) => found[part]);
}

function contentOf(paper: Paper, signs: Signs, kind: PaperKind): PaperContent {
  const { model } = paper;
  const blocks = (part: Paper["model"]["body"], layout: PaperLayout) => restored(paperBlocksOf(part, layout), signs);
  const [attached] = model.attached;
  const chapters = attached?.body.some(({ type }) => type === "chapter") ?? false;
  // Whoever drafts chooses the issuer; a phòng would have to be a certain one.
  const usualIssuer = kind.issuers.find((code) => code !== "phong") ?? "ubnd";
  const subject = signs.restore(model.subject).replace(/[\s./]+$/u, "");
  const { recipients } = model;
  return {
    ...{ shape: "paper", format: 1, issuer: { code: usualIssuer, unitId: null }, bases: [] },
    subject: subject === "" ? drawn("trich-yeu") : subject,
    addressees: kind.addressed
      ? model.addressees.length > 0
        ? partLines(model.addressees, signs, "kinh-gui", USUAL_ADDRESSEES)
        : [USUAL_ADDRESSEES]
      : [],
    blocks: blocks(model.body, kind.layout),
    attached: attached
      ? {
          ...{ id: attached.id, typeName: attached.typeName, subject: signs.restore(attached.subject) },
          blocks: blocks(attached.body, chapters ? "chapters" : "headings"),
        }
      : null,
    annexes: model.annexes.map((annex) => ({
      ...{ id: `${annex.id}-phu-luc`, title: signs.restore(annex.title) },
      orientation: annex.content.some((block) => block.type === "table" && block.columns.length > 7)
        ? ("landscape" as const)
        : ("portrait" as const),
      blocks: blocks(annex.content, "headings"),
    })),
    recipients: recipients
      ? { lines: recipients.lines.map((line) => recipientLine(line, signs)), archive: recipients.archive.slice(0, 10) }
      : { lines: [{ type: "to", id: "noi-nhan", text: USUAL_RECIPIENTS_LINE }], archive: [] },
    ...{ signerId: null, secretary: "" },
  };
}

/** Reads the words of a file as a template of a kind, or says what of it can be no template. */
export function readTemplate(
  blocks: readonly DocumentBlock[],
  kind: PaperKind,
  register: readonly KnownBasis[],
): TemplateReading | TemplateFault {
  const unicode = inUnicode(blocks);
  const lines = paperLines(unicode.blocks);
  if (lines.length === 0) return { type: "empty" };
  if (lines.length > MOST_LINES || lines.some(({ text }) => text.length > LONGEST_LINE)) return { type: "too-long" };
  const signs = new Signs();
  const hidden: PaperLine[] = [];
  for (const line of lines) {
    const cells = line.row?.cells.map((cell) => ({ ...cell, text: signs.hide(cell.text) }));
    const row = line.row && cells ? { ...line.row, cells } : null;
    const text = cells ? cells.map((cell) => cell.text).join(" | ") : signs.hide(line.text);
    hidden.push({ ...line, text, row });
    if (signs.total > MOST_PLACEHOLDERS) return { type: "too-many" };
  }
  if (signs.faults.length > 0) return { type: "braces", faults: signs.faults.slice(0, MOST_FAULTS) };
  const paper = readPaper(hidden.flatMap((line) => disguise(line, signs, kind)));
  const content = contentOf(paper, signs, kind);
  if (content.blocks.length === 0) return { type: "empty" };
  const bases = basesOf(paper, signs, register);
  const { typeName } = paper.head;
  return {
    template: { format: 1, scope: null, bodyKind: null, content, bases },
    placeholders: signs.names.map((name, at) => ({
      ...{ name, known: signs.known[at] ?? null, count: signs.counts[at] ?? 0 },
    })),
    derived: derivedIn(paper),
    otherType: typeName !== null && typeName !== kind.typeName ? typeName : null,
    convertedFrom: unicode.from,
    listed: lines.filter(({ listed }) => listed).length,
    bases: {
      known: bases.filter(({ type }) => type === "register").length,
      written: bases.filter((one) => one.type === "written" && one.basis.type === "basis").length,
    },
  };
}
