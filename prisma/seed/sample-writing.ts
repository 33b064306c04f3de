import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import type { PaperBlock, PaperContent, PaperIssuer } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperKindCode } from "@/lib/document-kinds/core/papers/paper-kinds";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";

/** What the sample does is never refused. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`the sample was refused: ${result.refusal.words}`);
  return result.value;
}

/** Drafts a paper and writes into it; its id. */
export async function written(
  actor: Actor,
  kind: PaperKindCode,
  issuer: PaperIssuer,
  write: (content: PaperContent) => PaperContent,
): Promise<string> {
  const { id } = must(await draftPaper(actor, { kind, issuer }));
  const table = await readPaperTable(actor, id);
  if (!table) throw new Error("the sample found no draft");
  const saved = await savePaper(actor, { id, version: 1, content: write(table.content) });
  if (saved.status !== "saved") throw new Error("the sample draft was not saved");
  return id;
}

/** The blocks with these words in place of theirs. */
export const filled = (blocks: readonly PaperBlock[], words: Readonly<Record<string, string>>): PaperBlock[] =>
  blocks.map((block) => (words[block.id] === undefined ? block : { ...block, text: words[block.id] })) as PaperBlock[];
