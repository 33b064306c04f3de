import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { endTermsOn } from "../core/roster-effects";
import { readDraftIn } from "../queries/roster";

export type EffectRefusal = "not-found" | "roster-not-ready" | "later-document";

const withCharges = { charges: { select: { hamletId: true } } } satisfies Prisma.TermInclude;
type TermRow = Prisma.TermGetPayload<{ include: typeof withCharges }>;

/** Writes terms with their bản as rows of the document. */
async function writeTerms(
  tx: Tx,
  terms: readonly (Prisma.TermUncheckedCreateInput & { readonly id: string })[],
  hamletIdsOf: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await tx.term.createMany({ data: [...terms] });
  const charges = terms.flatMap((term) =>
    (hamletIdsOf.get(term.id) ?? []).map((hamletId) => ({
      communeId: term.communeId,
      termId: term.id,
      personId: term.personId,
      hamletId,
    })),
  );
  await tx.hamletCharge.createMany({ data: charges });
}

/** Copies of rows as new rows of knowledge, changed where `change` says. */
async function writeAgain(
  act: Act,
  rows: readonly TermRow[],
  change: Partial<Prisma.TermUncheckedCreateInput>,
  writtenByDocumentId: string,
): Promise<void> {
  const hamletIdsOf = new Map<string, readonly string[]>();
  const copies = rows.map(({ charges, ...row }) => {
    const id = crypto.randomUUID();
    hamletIdsOf.set(
      id,
      charges.map((charge) => charge.hamletId),
    );
    const knowledge = { writtenByDocumentId, recordedAt: act.at, supersededAt: null, supersededByDocumentId: null };
    return { ...row, ...change, ...knowledge, id };
  });
  await writeTerms(act.tx, copies, hamletIdsOf);
}

/**
 * Makes a working roster hold from a day by a document: the former roster ends on that day, each member gets a seat and
 * a term. Part of the act that issues or records the document; commits or falls with it.
 */
export async function bringRosterIntoForce(
  actor: Actor,
  act: Act,
  input: {
    readonly draftId: string;
    readonly documentId: string;
    readonly day: CivilDate;
    readonly article: string | null;
  },
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  const { tx, at } = act;
  const { communeId } = actor;
  const { draftId, documentId, day, article } = input;
  await tx.$queryRaw`select 1 from roster_draft where commune_id = ${communeId}::uuid and id = ${draftId}::uuid for update`;
  const draft = await readDraftIn(tx, actor, draftId);
  const row = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: draftId } } });
  if (!draft || !row || draft.state !== "open") return refuse("not-found", "Danh sách dự kiến này không còn để mở.");
  const errors = draft.findings.filter((finding) => finding.severity === "error");
  if (draft.members.length === 0) return refuse("roster-not-ready", "Danh sách dự kiến chưa có ai.");
  if (errors.length > 0) {
    const words = `Danh sách chưa ban hành được: ${errors.map((finding) => finding.words).join(" ")}`;
    return refuse("roster-not-ready", words);
  }
  const standing = await tx.term.findMany({
    where: { communeId, bodyId: row.bodyId, supersededAt: null },
    include: withCharges,
  });
  const spans = standing.map((term) => ({
    row: term,
    id: term.id,
    from: fromDbDate(term.validFrom),
    to: term.validTo ? fromDbDate(term.validTo) : null,
  }));
  const { superseded, shortened } = endTermsOn(spans, day);
  await tx.term.updateMany({
    where: { communeId, id: { in: superseded.map((term) => term.id) } },
    data: { supersededAt: at, supersededByDocumentId: documentId },
  });
  const ended = { validTo: toDbDate(day), endedByDocumentId: documentId, endedByArticle: article };
  await writeAgain(
    act,
    shortened.map((term) => term.row),
    ended,
    documentId,
  );

  const lastSeat = await tx.seat.aggregate({ where: { communeId, bodyId: row.bodyId }, _max: { position: true } });
  const hamletIdsOf = new Map<string, readonly string[]>();
  const begun = draft.members.flatMap((member, index) => {
    if (!member.personId) return [];
    const id = crypto.randomUUID();
    hamletIdsOf.set(
      id,
      member.hamlets.map((hamlet) => hamlet.id),
    );
    const seat = { communeId, id: crypto.randomUUID(), bodyId: row.bodyId, role: member.role };
    const position = (lastSeat._max.position ?? 0) + index + 1;
    const term = {
      communeId,
      id,
      bodyId: row.bodyId,
      seatId: seat.id,
      personId: member.personId,
      role: member.role,
      position: member.position,
      positionTitle: member.positionTitle,
      duty: member.duty,
      validFrom: toDbDate(day),
      begunByDocumentId: documentId,
      begunByArticle: article,
      writtenByDocumentId: documentId,
      recordedAt: at,
    };
    return [{ seat: { ...seat, position }, term }];
  });
  await tx.seat.createMany({ data: begun.map(({ seat }) => seat) });
  await writeTerms(
    tx,
    begun.map(({ term }) => term),
    hamletIdsOf,
  );
  await tx.rosterDraft.update({
    where: { communeId_id: { communeId, id: draftId } },
    data: { state: "in-force", documentId, version: { increment: 1 } },
  });
  const words = `Ban có ${begun.length} thành viên từ ngày ${formatDay(day)}`;
  const after = { draftId, documentId, from: day, count: begun.length };
  await act.audit({ action: "roster.in-force", entityType: "body", entityId: row.bodyId, words, after });
  return ok({ count: begun.length });
}

/**
 * Takes back what a document did to a body: the rows it wrote are superseded, the rows it superseded hold again as they
 * were. Refused once a later document built on them.
 */
export async function withdrawRosterEffects(
  actor: Actor,
  act: Act,
  documentId: string,
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  const { tx, at } = act;
  const { communeId } = actor;
  // A later document that was itself taken back has put these rows back: nothing stands on them through it.
  const builtOn = await tx.term.count({
    where: { communeId, writtenByDocumentId: documentId, supersededBy: { state: { not: "revoked" } } },
  });
  if (builtOn > 0) {
    return refuse("later-document", "Đã có văn bản sau thay đổi danh sách này: thu hồi văn bản sau trước.");
  }
  const replaced = await tx.term.findMany({
    where: { communeId, supersededByDocumentId: documentId, writtenByDocumentId: { not: documentId } },
    include: withCharges,
  });
  const undone = await tx.term.updateMany({
    where: { communeId, writtenByDocumentId: documentId, supersededAt: null },
    data: { supersededAt: at, supersededByDocumentId: documentId },
  });
  // Grouped by the document that had written them, so that its own revoking still finds them.
  const writers = new Set(replaced.map((row) => row.writtenByDocumentId));
  for (const writer of writers) {
    await writeAgain(
      act,
      replaced.filter((row) => row.writtenByDocumentId === writer),
      {},
      writer,
    );
  }
  const draft = await tx.rosterDraft.findFirst({ where: { communeId, documentId } });
  if (draft) {
    const other = await tx.rosterDraft.findFirst({ where: { communeId, bodyId: draft.bodyId, state: "open" } });
    const state = other ? "dropped" : "open";
    await tx.rosterDraft.update({
      where: { communeId_id: { communeId, id: draft.id } },
      data: { state, documentId: null, version: { increment: 1 } },
    });
    const words = `Danh sách trở lại như trước: ${undone.count} thành viên chưa có hiệu lực`;
    await act.audit({ action: "roster.withdrawn", entityType: "body", entityId: draft.bodyId, words });
  }
  return ok({ count: undone.count });
}
