import type { Block, InlineText } from "@/lib/documents/core/model";
import { pointLetter } from "@/lib/documents/core/numbering";
import type { Amendment, PaperBlock } from "./paper-content";

/** "4a" behind 4, "4b" behind 4a: the first that no article has. */
export function nextLabel(after: string, taken: readonly string[]): string {
  const number = /^\d+/.exec(after)?.[0] ?? after;
  let count = 1;
  while (taken.includes(`${number}${pointLetter(count)}`)) count++;
  return `${number}${pointLetter(count)}`;
}

/** "Điều 4, Điều 4a, Điều 7": what of the text is changed. */
export function amendedPart(changes: readonly Amendment[]): string | null {
  const labels = changes.map(({ act, label, articleLabel }) => `Điều ${act === "add" ? label : articleLabel}`);
  return labels.length > 0 ? labels.join(", ") : null;
}

const said = (text: string): InlineText => [{ type: "text", text }];

function opening({ act, label, articleLabel }: Amendment): string {
  switch (act) {
    case "amend":
      return `Điều ${articleLabel} được sửa đổi, bổ sung như sau:`;
    case "add":
      return `Bổ sung Điều ${label} vào sau Điều ${articleLabel} như sau:`;
    case "repeal":
      return `Bãi bỏ Điều ${articleLabel}.`;
  }
}

/** Puts the closing mark behind the last words: “… hằng tháng.”. */
function closed(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const mark = "”.";
  if (!last || last.type === "table") {
    return [...blocks, { type: "paragraph", id: "het-trich", text: said(mark) }];
  }
  if ("content" in last && last.content.length > 0) {
    return [...blocks.slice(0, -1), { ...last, content: closed(last.content) }];
  }
  if (!("text" in last)) return [...blocks];
  const ending = last.text.at(-1);
  const text: InlineText =
    ending?.type === "text"
      ? [...last.text.slice(0, -1), { ...ending, text: `${ending.text.trimEnd()}${mark}` }]
      : [...last.text, { type: "text", text: mark }];
  return [...blocks.slice(0, -1), { ...last, text }];
}

/** The new article between “ and ”: its own numbers run within it. */
function quotedArticle(change: Amendment, inside: readonly Block[]): Block[] {
  const label = change.act === "add" ? change.label : change.articleLabel;
  const lead = `“Điều ${label}.`;
  const id = `dieu-moi-${change.id}`;
  const title = change.title.trim();
  const [first, ...rest] = inside;
  if (title !== "") {
    return closed([
      { type: "paragraph", id, text: [{ type: "text", text: `${lead} ${title}`, bold: true }] },
      ...inside,
    ]);
  }
  if (first?.type === "paragraph") {
    const text: InlineText = [{ type: "text", text: `${lead} `, bold: true }, ...first.text];
    return closed([{ ...first, text }, ...rest]);
  }
  return closed([{ type: "paragraph", id, text: [{ type: "text", text: lead, bold: true }] }, ...inside]);
}

/** What a decision says of each article it changes, one clause each, as the model nests it. */
export function amendmentBlocks(
  changes: readonly Amendment[],
  compose: (blocks: readonly PaperBlock[]) => Block[],
): Block[] {
  return changes.map((change): Block => {
    const content = change.act === "repeal" ? [] : quotedArticle(change, compose(change.blocks));
    return { type: "clause", id: `sua-${change.id}`, text: said(opening(change)), content };
  });
}
