import {
  compareFile,
  type FileChange,
  type FileComparison,
  fileWordsFor,
} from "@/lib/documents/core/diff/compare-file";
import { type FilePart, fileParts } from "@/lib/documents/core/diff/file-parts";
import type { DocumentPart } from "@/lib/documents/core/diff/parts";
import { documentParts } from "@/lib/documents/core/diff/parts";
import { personAt } from "@/lib/documents/core/diff/person";
import { type WordChange, wordChanges } from "@/lib/documents/core/diff/words";
import type { DocumentModel } from "@/lib/documents/core/model";
import { BASIS } from "@/lib/documents/core/paper/line-patterns";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { type Area, type Areas, textArea } from "./entries";
import { type Placed, placeParts } from "./place-parts";

/** Why a change of the file cannot be taken over. */
export type Untaken = "facts" | "derived" | "place" | "columns" | "heading";

/** One line of the file against the draft, with where it belongs. */
export interface PlannedLine {
  /** Tells it from the other lines of the file. */
  readonly name: string;
  readonly change: FileChange;
  readonly placed: Placed | null;
  /** It stands among what is drawn from facts: a person in a list of members. */
  readonly drawn: boolean;
  /** Who says the line before it. */
  readonly beside: Placed["source"] | null;
  /** The list a new line would go into, and the line it follows in the file. */
  readonly goes: { readonly area: Area; readonly after: readonly string[] } | null;
  readonly words: readonly WordChange[];
  /** Cell by cell where both are rows of as many cells. */
  readonly cells: readonly (readonly WordChange[])[] | null;
}

/** What a person decides on: one line, or an article that came, went or moved with what stands under it. */
export interface PlannedChange {
  /** The same while neither the draft nor the file changes. */
  readonly id: string;
  readonly type: "changed" | "added" | "removed" | "moved";
  readonly place: string;
  readonly lines: readonly PlannedLine[];
  /** Null where it can be taken over. */
  readonly untaken: Untaken | null;
}

export interface FilePlan {
  readonly comparison: FileComparison;
  readonly changes: readonly PlannedChange[];
}

const isArticle = (label: string) => /^Điều/u.test(label);

function wordsOf({ part, file }: FileChange) {
  const now = part && file ? fileWordsFor(part, file) : (file?.words ?? "");
  const cells =
    part?.row && file?.row && part.row.cells.length === file.row.cells.length
      ? part.row.cells.map((cell, column) => wordChanges(cell, (file.row?.cells[column] ?? "").replace(/\s+/gu, " ")))
      : null;
  return { words: wordChanges(part?.words ?? "", now), cells };
}

/** Walks the file once and says of each line where it belongs. */
function planLines(
  changes: readonly FileChange[],
  placedOf: ReadonlyMap<DocumentPart, Placed>,
  commands: boolean,
): PlannedLine[] {
  let before: string[] = [];
  let area: Area | null = null;
  const staying = changes.map(({ part, status }) =>
    part && status !== "removed" && status !== "moved" ? (placedOf.get(part) ?? null) : null,
  );
  const next = nextOf(staying);
  let last: Placed | null = null;
  return changes.map((change, index): PlannedLine => {
    const { part, file, status } = change;
    const name = `line/${index}`;
    const placed = part ? (placedOf.get(part) ?? null) : null;
    const said = { name, change, placed, beside: last?.source ?? null, ...wordsOf(change) };
    const drawn = isDrawn(last, next[index] ?? null, file);
    const line = { ...said, drawn };
    last = staying[index] ?? last;
    if (status === "removed") return { ...line, goes: null };
    if (file && (status === "added" || status === "moved")) {
      const goes = goesTo(area, before, file, commands);
      if (goes) before = [name, ...before];
      return { ...line, goes };
    }
    // What stays where it was is what new lines are placed by.
    if (placed) {
      if (placed.area !== area) before = [];
      area = placed.area;
      if (placed.at !== null && !placed.at.startsWith("field/")) before = [placed.at, ...before.slice(0, MOST_BEFORE)];
    }
    return { ...line, goes: null };
  });
}

/** What of the draft follows each place in the file. */
function nextOf(staying: readonly (Placed | null)[]): (Placed | null)[] {
  const following: (Placed | null)[] = [];
  let next: Placed | null = null;
  for (let index = staying.length - 1; index >= 0; index--) {
    following[index] = next;
    next = staying[index] ?? next;
  }
  return following;
}

/** Between two lines drawn from the same facts, or a person beside one: the list of people is not written here. */
function isDrawn(last: Placed | null, next: Placed | null, file: FilePart | null): boolean {
  if (last?.source !== "facts") return false;
  if (next?.source === "facts" && next.at === last.at && next.area === last.area) return true;
  return file !== null && personAt(file.words) !== null;
}

/** A run of new lines longer than this is told by its first ones. */
const MOST_BEFORE = 500;

/** A new line between the bases and the text is a basis if it reads as one; else the text begins with it. */
function goesTo(area: Area | null, before: readonly string[], file: FilePart, commands: boolean): PlannedLine["goes"] {
  if (area === null) return null;
  if (area !== "bases" || BASIS.test(file.text)) return { area, after: before };
  return commands ? null : { area: textArea("main"), after: before.filter((name) => name.startsWith("line/")) };
}

function untakenOf({ change, placed, goes, drawn, beside }: PlannedLine, inArticle: boolean): Untaken | null {
  const { part, file, status } = change;
  if (part && placed && placed.source === "derived") return "derived";
  // Places where facts are drawn move with their article, but say what the facts say.
  if (part && placed?.source === "facts" && !(status === "moved" && inArticle)) return "facts";
  if (status === "added" && drawn) return "facts";
  if (status === "added" || status === "moved") {
    if (!goes) return beside === "derived" ? "derived" : "place";
    if (file?.row && !inTable(goes.after)) return "place";
  }
  if (part?.row && file?.row && change.changed && part.row.cells.length !== file.row.cells.length) return "columns";
  return null;
}

/** Does a new row follow a row, or the head, of a table that is written here? */
function inTable(after: readonly string[]): boolean {
  const [first] = after.filter((name) => !name.startsWith("line/"));
  return first?.startsWith("row/") === true || first?.startsWith("table/") === true;
}

/** The first lines of articles that are gone from the file while something under them stays. */
function headless(parts: readonly DocumentPart[], changes: readonly FileChange[]): ReadonlySet<DocumentPart> {
  const gone = new Set(changes.flatMap(({ part, status }) => (part && status === "removed" ? [part] : [])));
  return new Set(
    parts.filter((part, index) => {
      const next = parts[index + 1];
      return gone.has(part) && isArticle(part.label) && next && !gone.has(next) && UNDER.has(next.role);
    }),
  );
}

/** What stands under the first line of an article. */
const UNDER: ReadonlySet<string> = new Set(["clause", "clause-title", "point", "bullet", "text", "table-head"]);

/** Lines that go together: an article whose heading came, went or moved takes what follows under it along. */
function grouped(lines: readonly PlannedLine[]): PlannedLine[][] {
  const groups: PlannedLine[][] = [];
  let open: PlannedLine["change"]["status"] | null = null;
  for (const line of lines) {
    const { change } = line;
    if (change.status === "same") {
      open = null;
      continue;
    }
    const label = (change.status === "removed" ? change.part?.label : change.file?.label) ?? "";
    const heads = change.status !== "changed" && isArticle(label);
    if (open === change.status && !heads) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = heads ? change.status : null;
    }
  }
  return groups;
}

function placeWords({ change, goes }: PlannedLine): string {
  const { part, file } = change;
  if (part && change.status !== "moved") return part.place;
  if (file && isArticle(file.label)) return file.label.replace(/\s?[.:]$/u, "");
  if (part) return part.place;
  if (goes?.area === "bases") return "Căn cứ";
  return goes?.area === "recipients" ? "Nơi nhận" : "Đoạn mới";
}

const HASH_SEED = 2166136261;
const HASH_PRIME = 16777619;

/** Names a change by what it is and says, so that a choice never falls on another change. */
function idOf(lines: readonly PlannedLine[], index: number): string {
  const said = lines.map(({ change }) => `${change.status}/${change.part?.words}/${change.file?.text}`).join("\n");
  let hash = HASH_SEED;
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), HASH_PRIME);
  return `${index}-${(hash >>> 0).toString(36)}`;
}

/** What a file made of a draft would change in it, each change told by where it belongs and whether it can be taken. */
export function planFile(model: DocumentModel, areas: Areas, blocks: readonly DocumentBlock[]): FilePlan {
  const parts = documentParts(model).flatMap((group) => group.parts);
  const comparison = compareFile(parts, fileParts(blocks, parts));
  const placed = placeParts(parts, areas);
  const placedOf = new Map(parts.map((part, index) => [part, placed[index] as Placed]));
  const lines = planLines(
    comparison.changes,
    placedOf,
    parts.some(({ role }) => role === "command"),
  );
  const leading = headless(parts, comparison.changes);
  const changes = grouped(lines).map((group, index): PlannedChange => {
    const [first] = group;
    const headed = isArticle(first?.change.file?.label ?? "");
    const { status } = first?.change ?? { status: "changed" };
    return {
      id: idOf(group, index),
      type: status === "same" ? "changed" : status,
      place: first ? placeWords(first) : "",
      lines: group,
      untaken:
        first?.change.part && leading.has(first.change.part)
          ? "heading"
          : (group.map((line) => untakenOf(line, headed)).find((reason) => reason !== null) ?? null),
    };
  });
  return { comparison, changes };
}
