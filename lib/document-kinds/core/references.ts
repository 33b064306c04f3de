import type { Inline } from "@/lib/documents/core/model";

const TOKEN = /\{\{dieu:([^}]+)\}\}/g;
const SHOWN = /«Điều[\s\u00a0](\d+)»/g;

/** Stored text as a person edits it: the reference shows the number its article has now, between « and ». */
export function showReferences(text: string, articleIds: readonly string[]): string {
  return text.replace(TOKEN, (_, id: string) => {
    const index = articleIds.indexOf(id);
    return index < 0 ? "«Điều đã xóa»" : `«Điều ${index + 1}»`;
  });
}

/** Edited text as it is stored: «Điều n» becomes a reference to the article that is n-th now. */
export function readReferences(text: string, articleIds: readonly string[]): string {
  return text.replace(SHOWN, (shown, number: string) => {
    const id = articleIds[Number(number) - 1];
    return id ? `{{dieu:${id}}}` : shown;
  });
}

/** Stored text as inline runs of the document model. */
export function toInline(text: string): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > from) runs.push({ type: "text", text: text.slice(from, match.index) });
    runs.push({ type: "article-ref", articleId: match[1] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length || runs.length === 0) runs.push({ type: "text", text: text.slice(from) });
  return runs;
}

/** The articles a text points to. */
export function articlesReferredTo(text: string): string[] {
  return [...text.matchAll(TOKEN)].map((match) => match[1] ?? "");
}
