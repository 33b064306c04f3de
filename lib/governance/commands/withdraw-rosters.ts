import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay, fromDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Body } from "@/prisma/generated/client";
import { type BodyKind, bodyForm } from "../core/kinds";
import type { EffectRefusal } from "../core/roster-effects";
import { saidOf } from "../queries/roster";
import { documentWordsIn } from "../queries/standing-terms";
import { reopenRequestsIn } from "./request-effects";
import { heldPlacesIn, tellSeatNews } from "./seat-notices";
import { refreshLivesIn, writeTermsAgainIn } from "./term-rows";

/**
 * Takes back what a document did to bodies: the rows it wrote are superseded, the rows it superseded hold again as they
 * were, a body it ended goes on. Refused once a later document built on them.
 */
export async function withdrawRosterEffects(
  actor: Actor,
  act: Act,
  documentId: string,
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  const { tx, at } = act;
  const { communeId } = actor;
  await holdCommune(tx, communeId);
  const document = await tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: documentId } } });
  const written = await tx.term.findMany({ where: { communeId, writtenByDocumentId: documentId } });
  const dissolved = await tx.body.findMany({ where: { communeId, endedByDocumentId: documentId } });
  const bodyIds = [...new Set([...written.map((row) => row.bodyId), ...dissolved.map(({ id }) => id)])];
  // A later document builds on the whole roster, on those it only kept too. One that has itself been taken back put
  // everything as it was and stands in nobody's way.
  const later = await tx.term.findFirst({
    where: {
      communeId,
      bodyId: { in: bodyIds },
      writtenBy: { id: { not: documentId }, state: { not: "revoked" }, issuedAt: { gt: document.issuedAt ?? at } },
    },
    orderBy: { writtenBy: { issuedAt: "desc" } },
  });
  if (later) {
    const by = await documentWordsIn(tx, actor, later.writtenByDocumentId);
    return refuse("later-document", `Danh sách này đã thay đổi tiếp theo ${by}: thu hồi văn bản đó trước.`);
  }
  for (const body of dissolved) {
    const no = await makeWayFor(act, actor, body);
    if (no) return no;
  }
  const day = document.effectiveFrom ? fromDbDate(document.effectiveFrom) : actor.today;
  const before = await heldPlacesIn(tx, actor, bodyIds, day);
  const replaced = await tx.term.findMany({
    where: { communeId, supersededByDocumentId: documentId, writtenByDocumentId: { not: documentId } },
    include: saidOf,
  });
  await tx.term.updateMany({
    where: { communeId, writtenByDocumentId: documentId, supersededAt: null },
    data: { supersededAt: at, supersededByDocumentId: documentId },
  });
  // By the document that had written them, so that its own revoking still finds them.
  await writeTermsAgainIn(
    act,
    actor,
    replaced.map((row) => ({ row, change: {}, by: row.writtenByDocumentId })),
  );
  for (const { id, name } of dissolved) {
    await tx.body.update({
      where: { communeId_id: { communeId, id } },
      data: { validTo: null, endedByDocumentId: null, version: { increment: 1 } },
    });
    const words = `${name} hoạt động trở lại như trước khi có văn bản này`;
    await act.audit({ action: "body.restored", entityType: "body", entityId: id, words });
  }
  await refreshLivesIn(act, actor, bodyIds);
  await tellSeatNews(act, actor, { documentId, day, before, revoked: true });
  await reopenDrafts(actor, act, documentId);
  await reopenRequestsIn(act, actor, documentId);
  return ok({ count: written.length });
}

/**
 * A body that was ended goes on only where none of its kind has taken its place. One that was but thought of since gives
 * way: what was prepared for it becomes what is prepared for the older one.
 */
async function makeWayFor({ tx }: Act, { communeId }: Actor, body: Body) {
  const { id, kind, hamletId } = body;
  const { single } = bodyForm[kind as BodyKind];
  if (!single && !hamletId) return null;
  const other = await tx.body.findFirst({
    where: { communeId, kind, id: { not: id }, validTo: null, ...(hamletId ? { hamletId } : {}) },
  });
  if (!other) return null;
  if (other.validFrom) {
    const from = `từ ngày ${formatDay(fromDbDate(other.validFrom))}`;
    const words = `Nay đã có ${other.name} ${from} thay cho tổ chức đã giải thể: thu hồi văn bản thành lập tổ chức đó trước.`;
    return refuse("another-stands" as const, words);
  }
  const open = { communeId, bodyId: other.id, state: "open" };
  await tx.rosterDraft.updateMany({ where: open, data: { bodyId: id } });
  await tx.membershipRequest.updateMany({ where: { communeId, bodyId: other.id }, data: { bodyId: id } });
  await tx.body.updateMany({ where: { communeId, parentId: other.id }, data: { parentId: id } });
  const gone = await tx.body.deleteMany({
    where: { communeId, id: other.id, seats: { none: {} }, drafts: { none: {} } },
  });
  // What sat in it once, by papers since revoked, is still known: it stays, as one that never came to be.
  if (gone.count === 0) {
    await tx.body.update({
      where: { communeId_id: { communeId, id: other.id } },
      data: { validTo: body.validTo, version: { increment: 1 } },
    });
  }
  return null;
}

/** The working rosters a document had made hold are open again, unless another has been begun since. */
async function reopenDrafts({ communeId }: Actor, act: Act, documentId: string): Promise<void> {
  const { tx } = act;
  const drafts = await tx.rosterDraft.findMany({ where: { communeId, documentId }, include: { body: true } });
  for (const { id, bodyId, body } of drafts) {
    const other = await tx.rosterDraft.findFirst({ where: { communeId, bodyId, state: "open" } });
    await tx.rosterDraft.update({
      where: { communeId_id: { communeId, id } },
      data: {
        ...{ state: other ? "dropped" : "open", documentId: null, proposedInId: null },
        version: { increment: 1 },
      },
    });
    const words = `Danh sách của ${bodyForm[body.kind as BodyKind].shortName} trở lại như trước khi có văn bản này`;
    await act.audit({ action: "roster.withdrawn", entityType: "body", entityId: bodyId, words });
  }
}
