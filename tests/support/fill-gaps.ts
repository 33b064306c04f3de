import { savePaper } from "@/lib/document-kinds/commands/draft-paper";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";

/** Fills every "…" of a paper's draft, as its drafter would before it is issued; the draft's version then. */
export async function fillGaps(actor: Actor, id: string): Promise<number> {
  const stored = await readDocument(actor, id);
  if (!stored) throw new Error("no draft to fill");
  const content = JSON.parse(JSON.stringify(stored.content).replaceAll("…", "một")) as PaperContent;
  const saved = await savePaper(actor, { id, version: stored.version, content });
  if (saved.status !== "saved") throw new Error(`the draft was not saved: ${saved.words}`);
  return saved.version;
}
