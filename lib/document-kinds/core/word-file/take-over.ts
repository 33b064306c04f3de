import { fileWordsFor, isRelabelled } from "@/lib/documents/core/diff/compare-file";
import type { FilePart } from "@/lib/documents/core/diff/file-parts";
import type { TextBlockType } from "../papers/paper-content";
import { type Area, type Areas, type Entry, key, type TextEntry } from "./entries";
import type { FilePlan, PlannedLine } from "./plan";
import { restoreText } from "./restore-text";

/** What a line under a mark is. */
function kindOf({ label, listed }: FilePart): TextBlockType {
  if (/^Điều/u.test(label)) return "article";
  if (/^Chương/iu.test(label)) return "chapter";
  if (/^[IVXLC]+[.)]$/u.test(label)) return "roman";
  if (/^\d/u.test(label)) return "clause";
  if (/^\p{Ll}/u.test(label)) return "point";
  if (label === "+") return "sub-bullet";
  return label === "" && !listed ? "paragraph" : "bullet";
}

const FEWEST_CELLS = 2;

/** The areas of a draft while changes of a file are taken into them. */
class Taking {
  readonly areas: Map<Area, Entry[]>;
  /** New and moved lines that were taken, by their name in the plan: where they stand now. */
  private readonly taken = new Map<string, string>();

  constructor(
    areas: Areas,
    private readonly numbers: ReadonlyMap<string, string>,
    private readonly newId: (name: string) => string,
    /** Decisions have articles that hold lines; in papers an article is a line. */
    private readonly articles: boolean,
  ) {
    this.areas = new Map([...areas].map(([area, entries]) => [area, [...entries]]));
  }

  take(line: PlannedLine): void {
    const { status, changed } = line.change;
    if (status === "removed") this.remove(line);
    else if (status === "added") this.add(line);
    else {
      if (changed) this.change(line);
      if (status === "moved") this.move(line);
    }
  }

  private find(name: string): { readonly entries: Entry[]; readonly at: number } | null {
    for (const entries of this.areas.values()) {
      const at = entries.findIndex((entry) => entry.key === name);
      if (at >= 0) return { entries, at };
    }
    return null;
  }

  private remove({ placed }: PlannedLine): void {
    const found = this.find(placed?.at ?? "");
    if (!found) return;
    const { entries, at } = found;
    const [gone] = entries.splice(at, 1);
    if (gone?.type !== "text" || !gone.key.startsWith("field/")) return;
    // A title is never without a place: it is emptied.
    entries.splice(at, 0, { ...gone, text: "" });
  }

  private change({ change, placed }: PlannedLine): void {
    const { part, file } = change;
    const found = this.find(placed?.at ?? "");
    const entry = found?.entries[found.at];
    if (!part || !file || !found || !entry) return;
    const set = (next: Entry) => found.entries.splice(found.at, 1, next);
    if (entry.type === "text") {
      const kind = isRelabelled(part, file) && part.role !== "article" ? kindOf(file) : entry.kind;
      set({ ...entry, kind, text: restoreText(entry.text, part.words, fileWordsFor(part, file), this.numbers) });
    } else if (entry.type === "row" && file.row) {
      set({ ...entry, row: { ...entry.row, cells: cellsOf(entry.row.cells, part.row?.cells ?? [], file.row.cells) } });
    } else if (entry.type === "table") {
      const { table } = entry;
      if (!file.row) set({ ...entry, table: { ...table, note: fileWordsFor(part, file) } });
      else {
        const heads = file.row.cells.map((cell) => cell.replace(/\s+/gu, " ").trim());
        set({
          ...entry,
          table: { ...table, columns: table.columns.map((one, at) => ({ ...one, head: heads[at] ?? one.head })) },
        });
      }
    }
  }

  private add({ name, change, goes }: PlannedLine): void {
    const { file } = change;
    if (!file || !goes) return;
    const entries = this.newEntries(file, goes.area, this.newId(name));
    this.insert(goes.area, goes.after, entries);
    const last = entries.at(-1);
    if (last) this.taken.set(name, last.key);
  }

  private newEntries(file: FilePart, area: Area, id: string): Entry[] {
    const closed = file.text.replace(/^[-–+•*]\s*/u, "").replace(/\s*[;.]$/u, "");
    const text = (kind: TextEntry["kind"], name: string, words: string): Entry => ({
      ...{ type: "text", key: name, kind, text: words },
    });
    if (area === "bases") return [text("basis", key.basis(id), closed)];
    if (area === "recipients") return [text("recipient", key.recipient(id), closed)];
    if (area === "addressees") return [text("addressee", `addressee/${id}`, closed)];
    if (file.row) {
      const { cells } = file.row;
      const group = cells.length < FEWEST_CELLS;
      return [{ type: "row", key: `row/${area}/${id}`, row: { id, group, cells: [...cells] } }];
    }
    const words = file.words.replace(/\s*\.\/\.$/u, ".");
    const name = `block/${area}/${id}`;
    const kind = kindOf(file);
    if (kind !== "article") return [text(kind, name, words)];
    const below = text("paragraph", `${name}-1`, words);
    if (this.articles)
      return [{ type: "article", key: `block/${area}/article/${id}`, article: { id, blocks: [] } }, below];
    // "Điều 5. Hiệu lực" is a title; a whole sentence is the article's text.
    return /[.;:]$/u.test(words) ? [text("article", name, ""), below] : [text("article", name, words)];
  }

  /** Takes a line, with the opening of its article, from where it stands to where the file has it. */
  private move({ name, placed, goes }: PlannedLine): void {
    const found = this.find(placed?.at ?? "");
    if (!found || !goes) return;
    const opens = found.entries[found.at - 1];
    const own = found.entries[found.at];
    const withArticle =
      opens?.type === "article" || (opens?.type === "text" && opens.kind === "article" && opens.text === "");
    const entries = found.entries.splice(withArticle ? found.at - 1 : found.at, withArticle ? 2 : 1);
    this.insert(goes.area, goes.after, entries);
    if (own) this.taken.set(name, own.key);
  }

  private insert(area: Area, after: readonly string[], added: readonly Entry[]): void {
    const entries = this.areas.get(area) ?? [];
    this.areas.set(area, entries);
    for (const name of after) {
      const wanted = name.startsWith("line/") ? this.taken.get(name) : name;
      const at = wanted === undefined ? -1 : entries.findIndex((entry) => entry.key === wanted);
      if (at < 0) continue;
      entries.splice(at + 1, 0, ...added);
      return;
    }
    entries.unshift(...added);
  }
}

/** Cells whose words are as they were stay as they were written. */
function cellsOf(stored: readonly string[], composed: readonly string[], written: readonly string[]): string[] {
  const same = (text: string) => text.replace(/\s+/gu, " ").trim();
  return written.map((cell, at) => (same(cell) === same(composed[at] ?? "") ? (stored[at] ?? cell) : cell));
}

/** The lines of a draft with the chosen changes of a file taken over; what cannot be taken is left as it was. */
export function takeOver(
  plan: FilePlan,
  areas: Areas,
  chosen: ReadonlySet<string>,
  options: { readonly newId: (name: string) => string; readonly articles: boolean },
): Areas {
  const taking = new Taking(areas, plan.comparison.numbers, options.newId, options.articles);
  for (const { id, untaken, lines } of plan.changes) {
    if (untaken !== null || !chosen.has(id)) continue;
    for (const line of lines) taking.take(line);
  }
  return taking.areas;
}
