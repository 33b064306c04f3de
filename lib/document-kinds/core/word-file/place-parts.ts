import type { DocumentPart, PartRole } from "@/lib/documents/core/diff/parts";
import { type Area, type Areas, type Entry, key, textArea } from "./entries";

/** Where a part of the composed draft is written: the line it is, or who else says it. */
export interface Placed {
  /** The list it stands in, or what comes after it would; null outside what a person writes. */
  readonly area: Area | null;
  /** The line it stands at: itself, or the last one before it; null at the start of the list. */
  readonly at: string | null;
  /** Written as this line; or why not: drawn from facts, or put there by the portal itself. */
  readonly source: "line" | "facts" | "derived";
}

const PREAMBLE: ReadonlySet<PartRole> = new Set<PartRole>(["type-name", "subject", "about", "authority"]);
const ADDRESSED: ReadonlySet<PartRole> = new Set<PartRole>(["addressee-single", "addressee-head", "addressee"]);
const OPENING: ReadonlySet<PartRole> = new Set<PartRole>(["annex-label", "attached-to", "command"]);
const FOOT = /^signature-|^superior$|^agency$|^number$|^date$|^national-/u;

/** Follows the composed draft beside its lines and tells of each part where it is written. */
class Placer {
  private addressee = 0;
  private readonly positions = new Map<Area, string | null>();
  private readonly keys = new Map<Area, ReadonlyMap<string, number>>();

  constructor(private readonly areas: Areas) {
    for (const [area, entries] of areas) this.keys.set(area, new Map(entries.map((entry, at) => [entry.key, at])));
  }

  private has(area: Area, name: string): boolean {
    return this.keys.get(area)?.has(name) ?? false;
  }

  private entriesOf(area: Area): readonly Entry[] {
    return this.areas.get(area) ?? [];
  }

  private line(area: Area, name: string): Placed {
    if (!this.has(area, name)) return { area, at: this.positions.get(area) ?? null, source: "derived" };
    this.positions.set(area, name);
    const entry = this.entriesOf(area)[this.keys.get(area)?.get(name) ?? -1];
    return { area, at: name, source: entry?.type === "drawn" ? (area === "recipients" ? "derived" : "facts") : "line" };
  }

  private field(name: string, after: Area | null): Placed {
    const found = this.has("fields", key.field(name));
    return { area: after, at: found ? key.field(name) : null, source: found ? "line" : "derived" };
  }

  place(part: DocumentPart): Placed {
    const { role, id, sheet } = part;
    const text = this.areas.has(textArea(sheet)) ? textArea(sheet) : null;
    const main = sheet === "main";
    if (role === "basis") return this.line("bases", key.basis(id ?? ""));
    if (role === "recipient" || role === "recipients-head") {
      return this.line("recipients", role === "recipient" ? key.recipient(id ?? "") : "");
    }
    if (ADDRESSED.has(role)) {
      if (role === "addressee-head") return { area: "addressees", at: null, source: "derived" };
      return this.line("addressees", key.addressee(this.addressee++));
    }
    if (PREAMBLE.has(role)) {
      if (role !== "subject" && role !== "about") return { area: "bases", at: null, source: "derived" };
      return this.field(main ? "subject" : `subject/${sheet}`, main ? "bases" : text);
    }
    if (role === "annex-title") {
      const own = this.field(`annex-title/${sheet}`, text);
      return own.source === "line" ? own : this.field("annex-title", text);
    }
    if (part.id === "thu-ky" && role === "signature-name") return this.field("secretary", null);
    if (OPENING.has(role)) return { area: text, at: null, source: "derived" };
    if (FOOT.test(role)) return { area: null, at: null, source: "derived" };
    return text ? this.inText(part, text) : { area: null, at: null, source: "facts" };
  }

  private inText(part: DocumentPart, area: Area): Placed {
    const { role, id, row, sheet } = part;
    if (row) return this.inTable(part, area);
    if (role === "article" && this.has(area, key.block(sheet, `article/${id}`))) return this.openArticle(part, area);
    const name = key.block(sheet, id ?? "");
    if (role === "article" && this.has(area, name)) return this.untitled(part, area, name);
    if (role === "table-note") return this.line(area, key.table(sheet, id ?? ""));
    if (this.has(area, name)) return this.line(area, name);
    return this.drawnHere(area);
  }

  private inTable({ role, id, row, sheet }: DocumentPart, area: Area): Placed {
    const drawn = key.block(sheet, row?.tableId ?? "");
    if (this.has(area, drawn)) return this.line(area, drawn);
    const table = key.table(sheet, row?.tableId ?? "");
    if (!this.has(area, table)) return this.drawnHere(area);
    return this.line(area, role === "table-head" ? table : key.row(sheet, row?.tableId ?? "", id ?? ""));
  }

  /** The line of "Điều 3." carries the first words of the article: of a paper its title, of a decision its first text. */
  private openArticle({ sheet, id, words }: DocumentPart, area: Area): Placed {
    const opens = key.block(sheet, `article/${id}`);
    this.line(area, opens);
    const next = this.entriesOf(area)[(this.keys.get(area)?.get(opens) ?? 0) + 1];
    if (!next || words === "") return { area, at: opens, source: "derived" };
    return this.line(area, next.key);
  }

  /** An article of a paper without a title: its line carries the words of the text below it. */
  private untitled({ words }: DocumentPart, area: Area, name: string): Placed {
    const own = this.line(area, name);
    const next = this.entriesOf(area)[(this.keys.get(area)?.get(name) ?? 0) + 1];
    if (words === "") return { ...own, source: "derived" };
    return next?.type === "text" ? this.line(area, next.key) : own;
  }

  /** Words no line has come of the next place where facts are drawn, or of the one before it. */
  private drawnHere(area: Area): Placed {
    const entries = this.entriesOf(area);
    const last = this.positions.get(area) ?? null;
    const at = last === null ? -1 : (this.keys.get(area)?.get(last) ?? -1);
    const drawn = entries[at]?.type === "drawn" ? entries[at] : entries[at + 1];
    if (drawn?.type === "drawn") {
      this.positions.set(area, drawn.key);
      return { area, at: drawn.key, source: "facts" };
    }
    return { area, at: last, source: "derived" };
  }
}

/** Where each part of the composed draft is written, in the order of the parts. */
export function placeParts(parts: readonly DocumentPart[], areas: Areas): readonly Placed[] {
  const placer = new Placer(areas);
  return parts.map((part) => placer.place(part));
}
