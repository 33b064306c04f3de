import { transact } from "@/lib/audit/transact";
import { underItsEntry } from "@/lib/documents/core/paper/match-basis";
import type { Stage } from "@/lib/documents/core/stages";
import { canDraft, mayEditDraft } from "@/lib/documents/policy";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { ok, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import type { AnyContent } from "../core/compose-content";
import type { DecisionFacts } from "../core/decision-facts";
import type { PaperFacts } from "../core/papers/paper-facts";
import { writeVersionIn } from "./write-version";

const LOCKED = "Dự thảo đang trình nên không sửa được. Rút lại, hoặc chờ trả lại, rồi sửa.";
const SITTING_MS = 15 * 60 * 1000;

export type SaveOutcome<Content> =
  | { readonly status: "saved"; readonly version: number }
  | {
      readonly status: "stale";
      /** "Nguyễn Văn A vừa sửa: Điều 2, Nơi nhận." */
      readonly words: string;
      readonly version: number;
      /** What a press on "Gộp" would take: their changes where I changed nothing, mine elsewhere. */
      readonly merged: Content;
      readonly theirs: Content;
      readonly conflicts: readonly string[];
    }
  | { readonly status: "refused"; readonly words: string };

/** What differs between the shapes a draft may have. */
export interface ContentShape<Content> {
  /** The kinds of document written in it. */
  readonly kinds: readonly string[];
  /** What of the content stands in the document's own row. */
  readonly row: (
    tx: Tx,
    actor: Actor,
    stored: { readonly kind: string; readonly symbol: string },
    content: Content,
  ) => Promise<{ readonly symbol: string; readonly series?: string; readonly issuerName?: string }>;
  /** What the document is drawn from as it is now. */
  readonly facts: (tx: Tx, actor: Actor, id: string, content: Content) => Promise<DecisionFacts | PaperFacts>;
  readonly whatChanged: (before: Content, after: Content) => string[];
  readonly merge: (
    base: Content,
    theirs: Content,
    mine: Content,
  ) => { readonly merged: Content; readonly conflicts: readonly string[] };
}

/** Saves a draft. A save from an older state is refused with what changed since, by whom, and a merge to look at. */
export async function saveContent<Content extends AnyContent>(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly content: Content },
  shape: ContentShape<Content>,
): Promise<SaveOutcome<Content>> {
  if (!canDraft(actor)) return { status: "refused", words: "Tài khoản của bạn không được soạn văn bản." };
  const { communeId } = actor;
  const { id, version } = input;
  let stale: SaveOutcome<Content> | null = null;
  const saved = await transact(actor, async (act) => {
    const { tx, audit, at, alreadyTold } = act;
    const now = await tx.document.findUnique({ where: { communeId_id: { communeId, id } } });
    if (!now || now.deletedAt) return refuse("not-found" as const, "Dự thảo này đã bị xóa.");
    if (now.state !== "draft") return refuse("not-a-draft" as const, "Văn bản đã ban hành, không sửa được nữa.");
    if (!mayEditDraft(actor, now.stage as Stage)) return refuse("not-a-draft" as const, LOCKED);
    if (!shape.kinds.includes(now.kind))
      return refuse("wrong-kind" as const, "Nội dung này không phải của dự thảo này.");
    const register = await listLegalBasesIn(tx, actor, { query: "", day: actor.today, citableOnly: false });
    const content = { ...input.content, bases: input.content.bases.map((basis) => underItsEntry(basis, register)) };
    const row = await shape.row(tx, actor, now, content);
    const written = await tx.document.updateMany({
      where: { communeId, id, version, state: "draft", stage: now.stage, deletedAt: null },
      data: {
        ...row,
        content: toJson(content),
        subject: content.subject,
        folded: fold(`${row.symbol} ${content.subject}`),
        version: { increment: 1 },
        updatedAt: at,
      },
    });
    if (written.count === 0) {
      const current = await tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id } } });
      if (current.deletedAt) return refuse("not-found" as const, "Dự thảo này đã bị xóa.");
      if (current.state !== "draft") return refuse("not-a-draft" as const, "Văn bản đã ban hành, không sửa được nữa.");
      if (current.stage !== now.stage) return refuse("not-a-draft" as const, LOCKED);
      const since = await tx.documentVersion.findMany({
        where: { communeId, documentId: id, version: { gte: version } },
        orderBy: { version: "asc" },
      });
      const theirs = current.content as unknown as Content;
      const base = (since[0]?.content as unknown as Content | undefined) ?? theirs;
      const who = [...new Set(since.slice(1).map(({ savedName }) => savedName))].join(", ") || "Người khác";
      const { merged, conflicts } = shape.merge(base, theirs, content);
      const words = `${who} đã sửa dự thảo này trước bạn: ${shape.whatChanged(base, theirs).join(", ") || "nội dung"}.`;
      stale = { status: "stale", words, version: current.version, merged, theirs, conflicts };
      return refuse("not-a-draft" as const, words);
    }
    const facts = await shape.facts(tx, actor, id, content);
    await writeVersionIn(act, actor, { documentId: id, version: version + 1, content, facts });
    const last = await tx.auditLine.findFirst({
      where: { communeId, entityType: "document", entityId: id },
      orderBy: { id: "desc" },
    });
    const sameSitting =
      last?.action === "document.saved" &&
      last.accountId === actor.accountId &&
      at.getTime() - last.at.getTime() < SITTING_MS;
    if (sameSitting) alreadyTold();
    else
      await audit({
        action: "document.saved",
        entityType: "document",
        entityId: id,
        words: `Sửa dự thảo “${content.subject}”`,
      });
    return ok({ version: version + 1 });
  });
  if (saved.ok) return { status: "saved", version: saved.value.version };
  return stale ?? { status: "refused", words: saved.refusal.words };
}
