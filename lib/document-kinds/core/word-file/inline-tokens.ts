import type { InlineText } from "@/lib/documents/core/model";
import { toInline } from "../references";

/** The text of a legal basis with what it points to as tokens. */
export function inlineToTokens(text: InlineText): string {
  return text
    .map((run) =>
      run.type === "text" ? run.text : `{{dieu:${run.type === "article-ref" ? run.articleId : run.annexId}}}`,
    )
    .join("");
}

export const tokensToInline = (text: string): InlineText => toInline(text);
