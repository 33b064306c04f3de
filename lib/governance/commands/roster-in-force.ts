import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { CommitteeRole } from "../core/kinds";
import type { RosterMember } from "../core/roster";
import { rosterChanges } from "../core/roster-changes";
import { type Amendment, amendTerms, endTermsOn, type WordedTerm } from "../core/roster-effects";
import { readDraftIn, rosterOnIn } from "../queries/roster";

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

/** An establishing document replaces the whole roster; an amending one (kiện toàn) touches only what it changes. */
export type RosterScope = "whole" | "changes";

const sayingOf = (member: Pick<RosterMember, "role" | "positionTitle" | "duty">, hamletIds: readonly string[]) =>
  JSON.stringify([member.role, member.positionTitle, member.duty, [...hamletIds].sort()]);

type SittingTerm = WordedTerm & { readonly row: TermRow };
type Newcomer = RosterMember & { readonly personId: string; readonly saying: string };

function toSitting(row: TermRow): SittingTerm {
  return {
    row,
    id: row.id,
    personId: row.personId,
    position: row.position,
    from: fromDbDate(row.validFrom),
    to: row.validTo ? fromDbDate(row.validTo) : null,
    saying: sayingOf(
      { ...row, role: row.role as CommitteeRole },
      row.charges.map((charge) => charge.hamletId),
    ),
  };
}

function toNewcomers(members: readonly RosterMember[]): Newcomer[] {
  return members.flatMap((member) => {
    const hamletIds = member.hamlets.map((hamlet) => hamlet.id);
    return member.personId ? [{ ...member, personId: member.personId, saying: sayingOf(member, hamletIds) }] : [];
  });
}

async function decide(
  tx: Tx,
  actor: Actor,
  bodyId: string,
  members: readonly RosterMember[],
  { day, scope }: { readonly day: CivilDate; readonly scope: RosterScope },
): Promise<Amendment<SittingTerm, Newcomer>> {
  const rows = await tx.term.findMany({
    where: { communeId: actor.communeId, bodyId, supersededAt: null },
    include: withCharges,
  });
  const terms = rows.map(toSitting);
  const newcomers = toNewcomers(members);
  if (scope === "whole") {
    const ended = endTermsOn(terms, day).superseded;
    return { kept: [], moved: [], ended, begun: newcomers.map((member) => ({ member, seatOf: null })) };
  }
  const today = await rosterOnIn(tx, actor, "ban-chi-dao", day);
  const replaces = new Map(
    rosterChanges(today, members).flatMap((change): [string, string][] =>
      change.type === "replaced" && change.after.personId && change.before.personId
        ? [[change.after.personId, change.before.personId]]
        : [],
    ),
  );
  return amendTerms(terms, newcomers, replaces, day);
}

/**
 * Makes a working roster hold from a day by a document: what it ends ends on that day, who begins gets a seat and a
 * term. Part of the act that issues or records the document; commits or falls with it.
 */
export async function bringRosterIntoForce(
  actor: Actor,
  act: Act,
  input: {
    readonly draftId: string;
    readonly documentId: string;
    readonly day: CivilDate;
    readonly article: string | null;
    readonly scope: RosterScope;
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
  const { bodyId } = row;
  const { ended, moved, begun } = await decide(tx, actor, bodyId, draft.members, input);
  await tx.term.updateMany({
    where: { communeId, id: { in: [...ended, ...moved.map(({ term }) => term)].map((term) => term.id) } },
    data: { supersededAt: at, supersededByDocumentId: documentId },
  });
  const heldBefore = (terms: readonly SittingTerm[]) => endTermsOn(terms, day).shortened.map((term) => term.row);
  const end = { validTo: toDbDate(day), endedByDocumentId: documentId, endedByArticle: article };
  await writeAgain(act, heldBefore(ended), end, documentId);
  await writeAgain(act, heldBefore(moved.map(({ term }) => term)), { validTo: toDbDate(day) }, documentId);
  for (const { term, position } of moved) {
    await writeAgain(act, [term.row], { validFrom: toDbDate(day), position }, documentId);
  }
  await beginTerms(actor, act, { bodyId, day, documentId, article, begun });
  await tx.rosterDraft.update({
    where: { communeId_id: { communeId, id: draftId } },
    data: { state: "in-force", documentId, version: { increment: 1 } },
  });
  const count = toNewcomers(draft.members).length;
  const words = `Ban có ${count} thành viên từ ngày ${formatDay(day)}`;
  const after = { draftId, documentId, from: day, count, begun: begun.length, ended: ended.length };
  await act.audit({ action: "roster.in-force", entityType: "body", entityId: bodyId, words, after });
  return ok({ count });
}

/** Seats whoever begins: on the seat they had or take over while its role is the same, else on a new one. */
async function beginTerms(
  { communeId }: Actor,
  { tx, at }: Act,
  input: {
    readonly bodyId: string;
    readonly day: CivilDate;
    readonly documentId: string;
    readonly article: string | null;
    readonly begun: Amendment<SittingTerm, Newcomer>["begun"];
  },
): Promise<void> {
  const { bodyId, day, documentId, article } = input;
  const lastSeat = await tx.seat.aggregate({ where: { communeId, bodyId }, _max: { position: true } });
  const hamletIdsOf = new Map<string, readonly string[]>();
  const seats: Prisma.SeatUncheckedCreateInput[] = [];
  const terms = input.begun.map(({ member, seatOf }) => {
    const id = crypto.randomUUID();
    const hamletIds = member.hamlets.map((hamlet) => hamlet.id);
    hamletIdsOf.set(id, hamletIds);
    let seatId = seatOf?.row.role === member.role ? seatOf.row.seatId : null;
    if (!seatId) {
      seatId = crypto.randomUUID();
      const position = (lastSeat._max.position ?? 0) + seats.length + 1;
      seats.push({ communeId, id: seatId, bodyId, role: member.role, position });
    }
    const { personId, role, position, positionTitle, duty } = member;
    const by = { begunByDocumentId: documentId, begunByArticle: article, writtenByDocumentId: documentId };
    const who = { communeId, id, bodyId, seatId, personId, role, position, positionTitle, duty };
    return { ...who, ...by, validFrom: toDbDate(day), recordedAt: at };
  });
  await tx.seat.createMany({ data: seats });
  await writeTerms(tx, terms, hamletIdsOf);
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
  const document = await tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: documentId } } });
  const written = await tx.term.findMany({ where: { communeId, writtenByDocumentId: documentId } });
  // A later document builds on the whole roster, on those it only kept too. One that has itself been taken back put
  // everything as it was and stands in nobody's way.
  const later = await tx.term.count({
    where: {
      communeId,
      bodyId: { in: written.map((row) => row.bodyId) },
      writtenBy: { id: { not: documentId }, state: { not: "revoked" }, issuedAt: { gt: document.issuedAt ?? at } },
    },
  });
  if (later > 0) {
    return refuse("later-document", "Đã có văn bản sau thay đổi danh sách này: thu hồi văn bản sau trước.");
  }
  const replaced = await tx.term.findMany({
    where: { communeId, supersededByDocumentId: documentId, writtenByDocumentId: { not: documentId } },
    include: withCharges,
  });
  await tx.term.updateMany({
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
    const words = "Danh sách của Ban trở lại như trước khi có văn bản này";
    await act.audit({ action: "roster.withdrawn", entityType: "body", entityId: draft.bodyId, words });
  }
  return ok({ count: written.length });
}
