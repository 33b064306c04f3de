import type { FilePart } from "./file-parts";
import { matchItems } from "./match";
import type { DocumentPart } from "./parts";
import { personAt, personInColumn } from "./person";
import { diffSequence } from "./sequence";

/** One part of a draft and what a file made of it says there. */
export interface FileChange {
  readonly status: "same" | "changed" | "added" | "removed" | "moved";
  readonly part: DocumentPart | null;
  readonly file: FilePart | null;
  /** It moved and says something else as well, or stands under another mark. */
  readonly changed: boolean;
}

export interface FileComparison {
  /** In the order of the file; what is gone stands where it stood. */
  readonly changes: readonly FileChange[];
  /** What each article of the draft is numbered in the file: "Điều 4" → "Điều 3". */
  readonly numbers: ReadonlyMap<string, string>;
  /** The share of the draft's own words that the file has as they are, 0 to 1: low for the file of another paper. */
  readonly alike: number;
}

/** Marks that stand for one sort of line, whatever its number. */
function sortOfLabel(label: string): string {
  if (label === "") return "";
  if (/^Điều/u.test(label)) return "article";
  if (/^[IVXLC]+[.)]$/u.test(label)) return "roman";
  if (/^\d/u.test(label)) return "clause";
  return /^\p{Ll}/u.test(label) ? "point" : /^[+]/u.test(label) ? "sub-bullet" : "bullet";
}

const LISTED = new Set(["basis", "recipient", "addressee"]);

/** What a file says at a part of the draft, without what the portal puts there itself. */
export function fileWordsFor(part: DocumentPart, file: FilePart): string {
  const text = part.label === "" && !part.row ? file.text : file.words;
  if (LISTED.has(part.role)) return text.replace(/\s*[;.]$/u, "");
  return text.replace(/\s*\.\/\.$/u, ".");
}

/** Is it numbered as something else than it was: a point made a clause? */
export function isRelabelled(part: DocumentPart, file: FilePart): boolean {
  if (part.row || part.label === "" || file.listed || LISTED.has(part.role)) return false;
  return file.label !== "" && sortOfLabel(part.label) !== sortOfLabel(file.label);
}

/** Does a text say the same once what points to a renumbered article points to it by its new number? */
function saysTheSame(before: string, after: string, numbers: ReadonlyMap<string, string>): boolean {
  return before === after || before.replace(/Điều \d+/gu, (cited) => numbers.get(cited) ?? cited) === after;
}

const fullOf = ({ units, row }: DocumentPart) => (row ? row.cells.join(" | ") : (units[0] ?? ""));
const keyOf = ({ person, row }: DocumentPart) => person?.name ?? row?.cells.find((cell) => /\p{L}/u.test(cell)) ?? null;

/** Rows of a file have no head of their own: the person is looked for as the draft's table names its columns. */
function fileKey({ row, words }: FilePart, heads: readonly string[]): string | null {
  if (!row) return personAt(words)?.name ?? null;
  const person = personInColumn(heads.length === row.cells.length ? heads : [], row.cells);
  return person?.name ?? row.cells.find((cell) => /\p{L}/u.test(cell)) ?? null;
}

/** What a file says of each part of the draft it was made of; untouched, everything is "same". */
export function compareFile(parts: readonly DocumentPart[], files: readonly FilePart[]): FileComparison {
  const exact = diffSequence(
    parts.map(fullOf),
    files.map(({ text }) => text),
  ).flatMap(({ type, before, after }) => (type === "same" ? [[before, after] as const] : []));
  const heads = parts.find(({ row }) => row && row.heads.length > 0)?.row?.heads ?? [];
  const sort = (row: unknown) => (row ? "row" : "line");
  const matches = matchItems(
    parts.map((part) => ({ words: part.words, sort: sort(part.row), key: keyOf(part) })),
    files.map((file) => ({ words: file.words, sort: sort(file.row), key: fileKey(file, heads) })),
    exact,
  );
  const numbers = new Map<string, string>();
  for (const { before, after } of matches) {
    const [was, is] = [parts[before ?? -1]?.label ?? "", files[after ?? -1]?.label ?? ""];
    if (/^Điều/u.test(was) && /^Điều/u.test(is)) numbers.set(was.slice(0, -1), is.replace(/\s?[.:]$/u, ""));
  }
  const changes = matches.map(({ before, after, moved }): FileChange => {
    const part = before === null ? null : (parts[before] ?? null);
    const file = after === null ? null : (files[after] ?? null);
    if (!part || !file) return { status: part ? "removed" : "added", part, file, changed: false };
    const same = fullOf(part) === file.text || saysTheSame(part.words, fileWordsFor(part, file), numbers);
    const changed = !same || isRelabelled(part, file);
    // A mark alone follows from the order of what it stands over.
    if (moved && part.words !== "") return { status: "moved", part, file, changed };
    return { status: changed ? "changed" : "same", part, file, changed };
  });
  const own = changes.filter(({ part }) => part && part.words.length > 0);
  const kept = own.filter(({ status }) => status === "same" || status === "moved");
  return { changes, numbers, alike: own.length === 0 ? 0 : kept.length / own.length };
}
