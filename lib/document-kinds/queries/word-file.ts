import type { DocumentModel } from "@/lib/documents/core/model";
import { typeNameOf } from "@/lib/documents/core/paper/line-patterns";
import type { Stage } from "@/lib/documents/core/stages";
import { mayEditDraft } from "@/lib/documents/policy";
import type { DocumentView } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { type ImportBatchView, readBatchIn, readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune } from "@/lib/platform/db";
import type { DocumentMarks } from "@/lib/spreadsheets/core/document-marks";
import type { AnyContent } from "../core/compose-content";
import type { DecisionContent } from "../core/content";
import type { BodyFacts } from "../core/decision-facts";
import { isPaperContent } from "../core/papers/paper-content";
import { draftAreas } from "../core/word-file/draft-areas";
import { saysOldWords, textsOf } from "../core/word-file/old-words";
import { type PlannedChange, planFile } from "../core/word-file/plan";
import { WORD_FILE, type WordFileSource } from "../core/word-file/source";
import { factsOfDraft } from "./establishment";
import { readModel } from "./read-model";

/** An upload under check: its change that says only what the draft said before is told apart. */
export interface WordFileChange extends PlannedChange {
  readonly old: boolean;
}

/** A draft that a Word file may be taken over into. */
export interface WordFileDraft {
  readonly document: DocumentView;
  readonly content: AnyContent;
  readonly model: DocumentModel;
}

export interface WordFileReview extends WordFileDraft {
  readonly batch: ImportBatchView;
  readonly marks: DocumentMarks;
  readonly changes: readonly WordFileChange[];
  /** The share of the draft's words the file has as they are, 0 to 1. */
  readonly alike: number;
  /** "KẾ HOẠCH" where the file calls itself another type of paper. */
  readonly otherType: string | null;
  /** The bodies whose people the draft draws, for the way to their lists. */
  readonly bodies: readonly Pick<BodyFacts, "bodyId" | "kind" | "name">[];
}

export interface OpenWordFile {
  readonly id: string;
  readonly fileName: string;
  readonly createdAt: Date;
}

const MOST_EARLIER = 50;

/** The draft, for who may edit it at the stage it is at; null else. */
export async function readWordFileDraft(actor: Actor, id: string): Promise<WordFileDraft | null> {
  const { communeId } = actor;
  const stored = await inCommune(communeId, (tx) =>
    tx.document.findUnique({ where: { communeId_id: { communeId, id } }, select: { state: true, stage: true } }),
  );
  if (stored?.state !== "draft" || !mayEditDraft(actor, stored.stage as Stage)) return null;
  const read = await readModel(actor, id, { draftMark: false });
  return read && { ...read, content: read.document.content as AnyContent };
}

/** The uploads of a draft that nobody has finished with, the latest first. */
export async function listWordFiles(actor: Actor, id: string): Promise<readonly OpenWordFile[]> {
  if (!(await readWordFileDraft(actor, id))) return [];
  return inCommune(
    actor.communeId,
    (tx) => tx.$queryRaw<OpenWordFile[]>`
      select id::text as id, file_name as "fileName", created_at as "createdAt" from import_batch
      where commune_id = ${actor.communeId}::uuid and kind = ${WORD_FILE} and state = 'open'
        and reading ->> 'documentId' = ${id}
      order by created_at desc limit 20`,
  );
}

/** An upload as it was kept, if it is of this draft. */
export async function readWordFileSource(
  actor: Actor,
  id: string,
  batchId: string,
): Promise<{ readonly batch: ImportBatchView; readonly source: WordFileSource } | null> {
  const draft = await readWordFileDraft(actor, id);
  if (!draft) return null;
  return inCommune(actor.communeId, async (tx) => {
    const batch = await readBatchIn(tx, actor, batchId);
    if (batch?.kind !== WORD_FILE) return null;
    const source = await readSourceIn<WordFileSource>(tx, actor, batchId);
    return source.documentId === id ? { batch, source } : null;
  });
}

async function earlierContents(actor: Actor, { document }: WordFileDraft): Promise<readonly AnyContent[]> {
  const { communeId } = actor;
  const rows = await inCommune(communeId, (tx) =>
    tx.documentVersion.findMany({
      where: { communeId, documentId: document.id, version: { lt: document.version } },
      select: { content: true },
      orderBy: { version: "desc" },
      take: MOST_EARLIER,
    }),
  );
  return rows.map(({ content }) => content as unknown as AnyContent);
}

/** An upload laid against the draft as it is now; null where either is missing, or not this person's to edit. */
export async function readWordFileReview(actor: Actor, id: string, batchId: string): Promise<WordFileReview | null> {
  const draft = await readWordFileDraft(actor, id);
  const kept = draft && (await readWordFileSource(actor, id, batchId));
  if (!draft || !kept) return null;
  const plan = planFile(draft.model, draftAreas(draft.content), kept.source.blocks);
  const earlier = textsOf(await earlierContents(actor, draft));
  const types = kept.source.blocks.flatMap((block) =>
    block.kind === "paragraph" ? (typeNameOf(block.text) ?? []) : [],
  );
  const [type] = types;
  const bodies = isPaperContent(draft.content)
    ? []
    : (await factsOfDraft(actor, id, draft.content as DecisionContent)).facts.bodies;
  return {
    ...{ ...draft, batch: kept.batch, marks: kept.source.marks, alike: plan.comparison.alike },
    changes: plan.changes.map((change) => ({ ...change, old: saysOldWords(change, earlier) })),
    otherType: type && type !== draft.model.typeName ? type : null,
    bodies: bodies.map(({ bodyId, kind, name }) => ({ bodyId, kind, name })),
  };
}
