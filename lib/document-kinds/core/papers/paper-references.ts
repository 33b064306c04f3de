import type { Inline } from "@/lib/documents/core/model";

const TOKEN = /\{\{(den|so):([^}]+)\}\}/g;
const SHOWN = /«([^«»]+)»/g;

/** What references of a text stand for: parts and annexes by id, counted figures by name. */
export interface Referable {
  readonly cites: ReadonlyMap<string, string>;
  readonly figures: Readonly<Record<string, string>>;
}

const LOST = "phần đã xóa";

/** Stored text as a person edits it: a reference shows what it reads now, between « and ». */
export function showPaperReferences(text: string, { cites, figures }: Referable): string {
  return text.replace(TOKEN, (_, type: string, id: string) => {
    const words = type === "den" ? cites.get(id) : figures[id];
    return `«${words ?? LOST}»`;
  });
}

const plainSpaces = (words: string) => words.replace(/\s+/gu, " ").trim();

/** Edited text as it is stored: «Điều 3», «Mục II», «35 bản» become references to what reads so now. */
export function readPaperReferences(text: string, { cites, figures }: Referable): string {
  return text.replace(SHOWN, (shown, written: string) => {
    const words = plainSpaces(written);
    for (const [id, cite] of cites) if (cite === words) return `{{den:${id}}}`;
    for (const [name, figure] of Object.entries(figures)) if (figure === words) return `{{so:${name}}}`;
    return shown;
  });
}

/** Stored text as inline runs; one that points to nothing any more reads "Điều …", which the lint finds. */
export function toPaperInline(text: string, { cites, figures }: Referable, annexIds: ReadonlySet<string>): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  const say = (words: string) => {
    const last = runs.at(-1);
    if (last?.type === "text") runs[runs.length - 1] = { type: "text", text: last.text + words };
    else if (words !== "") runs.push({ type: "text", text: words });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token, type, id = ""] = match;
    say(text.slice(from, match.index));
    from = match.index + token.length;
    if (type === "so") {
      say(figures[id] ?? "…");
      continue;
    }
    const cite = cites.get(id);
    if (cite && annexIds.has(id)) runs.push({ type: "annex-ref", annexId: id });
    else if (cite && !cite.startsWith("Điều ")) say(cite);
    else runs.push({ type: "article-ref", articleId: id });
  }
  say(text.slice(from));
  return runs.length > 0 ? runs : [{ type: "text", text: "" }];
}

/** Stored text as plain words, for a title that carries no runs. */
export function toPaperWords(text: string, { cites, figures }: Referable): string {
  return text.replace(TOKEN, (_, type: string, id: string) => {
    return (type === "so" ? figures[id] : cites.get(id)) ?? "…";
  });
}
