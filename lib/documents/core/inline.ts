import type { ComposedRun } from "./composed";
import type { Inline, InlineText } from "./model";
import { keepNumbersWithWords, NO_BREAK_SPACE } from "./nbsp";

/** What references resolve to. */
export interface Labels {
  readonly articles: ReadonlyMap<string, number>;
  readonly annexes: ReadonlyMap<string, string>;
}

/** A plain text as inline text. */
export function plain(text: string): InlineText {
  return [{ type: "text", text }];
}

function wordsOf(run: Inline, labels: Labels): string {
  switch (run.type) {
    case "text":
      return run.text;
    case "article-ref":
      return `Điều${NO_BREAK_SPACE}${labels.articles.get(run.articleId) ?? "…"}`;
    case "annex-ref":
      return labels.annexes.get(run.annexId) ?? "Phụ lục …";
  }
}

/** The inline text as words, references resolved. */
export function textOf(text: InlineText, labels: Labels): string {
  return text.map((run) => wordsOf(run, labels)).join("");
}

export function composeRuns(text: InlineText, labels: Labels, base: { bold: boolean; italic: boolean }): ComposedRun[] {
  return text
    .map((run) => ({
      text: keepNumbersWithWords(wordsOf(run, labels)),
      bold: base.bold || (run.type === "text" && run.bold === true),
      italic: base.italic !== (run.type === "text" && run.italic === true),
    }))
    .filter((run) => run.text !== "");
}

/** Ends the runs with a mark, in place of the stop that was typed there. */
export function endWith(runs: readonly ComposedRun[], mark: string): ComposedRun[] {
  const kept = [...runs];
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last) break;
    const text = last.text.replace(/[\s;.,/]+$/u, "");
    kept.pop();
    if (text !== "") {
      kept.push({ ...last, text: text + mark });
      return kept;
    }
  }
  return [...kept, { text: mark, bold: false, italic: false }];
}
