import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { sayingOf } from "../core/compare-rosters";
import { type BodyKind, bodyForm } from "../core/kinds";
import { holderKeys, isFilled, type RosterMember } from "../core/roster";
import { seatHeirs } from "../core/roster-changes";
import { type Amendment, amendTerms, endTermsOn, type WordedTerm } from "../core/roster-effects";
import { readDraftIn, rosterOnIn, saidOf, sayingOfRow } from "../queries/roster";

export type EffectRefusal = "not-found" | "roster-not-ready" | "later-document" | "before-body";

type TermRow = Prisma.TermGetPayload<{ include: typeof saidOf }>;
type TermData = Prisma.TermUncheckedCreateInput & { readonly id: string };

/** What stands beside a term in tables of its own. */
interface Charges {
  readonly hamlets: readonly { readonly hamletId: string; readonly supporting: boolean }[];
  readonly units: readonly string[];
}

/** Writes terms with their bản as rows of the document. */
async function writeTerms(tx: Tx, terms: readonly TermData[], chargesOf: ReadonlyMap<string, Charges>): Promise<void> {
  await tx.term.createMany({ data: [...terms] });
  await tx.hamletCharge.createMany({
    data: terms.flatMap(({ communeId, id, personId = null }) =>
      (chargesOf.get(id)?.hamlets ?? []).map((charge) => ({ communeId, termId: id, personId, ...charge })),
    ),
  });
  await tx.unitCharge.createMany({
    data: terms.flatMap(({ communeId, id }) =>
      (chargesOf.get(id)?.units ?? []).map((unitId) => ({ communeId, termId: id, unitId })),
    ),
  });
}

/** Copies of rows as new rows of knowledge, changed where `change` says. */
async function writeAgain(
  act: Act,
  rows: readonly TermRow[],
  change: Partial<Prisma.TermUncheckedCreateInput>,
  writtenByDocumentId: string,
): Promise<void> {
  const chargesOf = new Map<string, Charges>();
  const copies = rows.map(({ charges, unitCharges, ...row }) => {
    const id = crypto.randomUUID();
    chargesOf.set(id, { hamlets: charges, units: unitCharges.map(({ unitId }) => unitId) });
    const knowledge = { writtenByDocumentId, recordedAt: act.at, supersededAt: null, supersededByDocumentId: null };
    return { ...row, ...change, ...knowledge, id };
  });
  await writeTerms(act.tx, copies, chargesOf);
}

/** An establishing document replaces the whole roster; an amending one (kiện toàn) touches only what it changes. */
export type RosterScope = "whole" | "changes";

type SittingTerm = WordedTerm & { readonly row: TermRow };
type Newcomer = RosterMember & { readonly holder: string; readonly saying: string };

/** Terms as known now; `holder` is told apart among those who sit on the day, as `holderKeys` does it. */
function toSitting(rows: readonly TermRow[], day: CivilDate): SittingTerm[] {
  const date = toDbDate(day);
  const sits = (row: TermRow) => row.validFrom <= date && (row.validTo === null || row.validTo > date);
  const sitting = rows.filter(sits);
  const keys = holderKeys(sitting.map((row) => ({ ...row, role: row.role as RosterMember["role"] })));
  const keyOf = new Map(sitting.map((row, index) => [row.id, keys[index] ?? row.id]));
  return rows.map((row) => ({
    row,
    id: row.id,
    holder: keyOf.get(row.id) ?? row.id,
    position: row.position,
    from: fromDbDate(row.validFrom),
    to: row.validTo ? fromDbDate(row.validTo) : null,
    saying: sayingOfRow(row),
  }));
}

function toNewcomers(members: readonly RosterMember[]): Newcomer[] {
  const keys = holderKeys(members);
  return members.map((member, index) => ({ ...member, holder: keys[index] ?? member.id, saying: sayingOf(member) }));
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
    include: saidOf,
    orderBy: { position: "asc" },
  });
  const terms = toSitting(rows, day);
  const newcomers = toNewcomers(members);
  if (scope === "whole") {
    const ended = endTermsOn(terms, day).superseded;
    return { kept: [], moved: [], ended, begun: newcomers.map((member) => ({ member, seatOf: null })) };
  }
  const today = await rosterOnIn(tx, actor, { bodyId }, day);
  return amendTerms(terms, newcomers, seatHeirs(today, members), day);
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
  const { draftId, documentId, day, article, scope } = input;
  await tx.$queryRaw`select 1 from roster_draft where commune_id = ${communeId}::uuid and id = ${draftId}::uuid for update`;
  const draft = await readDraftIn(tx, actor, draftId);
  const row = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: draftId } } });
  if (!draft || !row || draft.state !== "open") return refuse("not-found", "Danh sách dự kiến này không còn để mở.");
  const errors = draft.findings.filter((finding) => finding.severity === "error");
  if (!draft.members.some(isFilled)) return refuse("roster-not-ready", "Danh sách dự kiến chưa có ai.");
  if (errors.length > 0) {
    const words = `Danh sách chưa ban hành được: ${errors.map((finding) => finding.words).join(" ")}`;
    return refuse("roster-not-ready", words);
  }
  const { bodyId } = row;
  const body = await tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId, id: bodyId } } });
  if (scope === "changes" && (!body.validFrom || fromDbDate(body.validFrom) > day)) {
    const from = body.validFrom ? `có từ ngày ${formatDay(fromDbDate(body.validFrom))}` : "chưa được thành lập";
    return refuse("before-body", `${body.name} ${from}: không kiện toàn được từ ngày ${formatDay(day)}.`);
  }
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
  await refreshLife(tx, actor, bodyId);
  const count = draft.members.filter(isFilled).length;
  const { shortName } = bodyForm[body.kind as BodyKind];
  const words = `${body.hamletId ? body.name : shortName} có ${count} thành viên từ ngày ${formatDay(day)}`;
  const after = { draftId, documentId, from: day, count, begun: begun.length, ended: ended.length };
  await act.audit({ action: "roster.in-force", entityType: "body", entityId: bodyId, words, after });
  return ok({ count });
}

/** A body is from the first day anyone sits in it, by what is known now. */
async function refreshLife(tx: Tx, { communeId }: Actor, bodyId: string): Promise<void> {
  const first = await tx.term.aggregate({
    where: { communeId, bodyId, supersededAt: null },
    _min: { validFrom: true },
  });
  await tx.body.update({
    where: { communeId_id: { communeId, id: bodyId } },
    data: { validFrom: first._min.validFrom, version: { increment: 1 } },
  });
}

/**
 * Ends a body from a day by a document: everyone's term ends, and the body with them. Part of the act that records the
 * document.
 */
export async function dissolveBody(
  actor: Actor,
  act: Act,
  input: {
    readonly bodyId: string;
    readonly documentId: string;
    readonly day: CivilDate;
    readonly article: string | null;
  },
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  const { tx, at } = act;
  const { communeId } = actor;
  const { bodyId, documentId, day, article } = input;
  await tx.$queryRaw`select 1 from body where commune_id = ${communeId}::uuid and id = ${bodyId}::uuid for update`;
  const body = await tx.body.findUnique({ where: { communeId_id: { communeId, id: bodyId } } });
  if (!body || body.validTo) return refuse("not-found", "Tổ chức này không còn hoạt động.");
  if (!body.validFrom || fromDbDate(body.validFrom) >= day) {
    const words = `${body.name} chưa hoạt động trước ngày ${formatDay(day)}: không giải thể từ ngày đó được.`;
    return refuse("before-body", words);
  }
  const rows = await tx.term.findMany({ where: { communeId, bodyId, supersededAt: null }, include: saidOf });
  const { superseded, shortened } = endTermsOn(toSitting(rows, day), day);
  await tx.term.updateMany({
    where: { communeId, id: { in: superseded.map(({ id }) => id) } },
    data: { supersededAt: at, supersededByDocumentId: documentId },
  });
  const end = { validTo: toDbDate(day), endedByDocumentId: documentId, endedByArticle: article };
  await writeAgain(
    act,
    shortened.map(({ row }) => row),
    end,
    documentId,
  );
  await tx.rosterDraft.updateMany({
    where: { communeId, bodyId, state: "open" },
    data: { state: "dropped", version: { increment: 1 } },
  });
  await tx.body.update({
    where: { communeId_id: { communeId, id: bodyId } },
    data: { validTo: toDbDate(day), endedByDocumentId: documentId, version: { increment: 1 } },
  });
  const words = `${body.name} thôi hoạt động từ ngày ${formatDay(day)}`;
  await act.audit({ action: "body.dissolved", entityType: "body", entityId: bodyId, words, after: { documentId } });
  return ok({ count: shortened.length });
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
  const chargesOf = new Map<string, Charges>();
  const seats: Prisma.SeatUncheckedCreateInput[] = [];
  const terms = input.begun.map(({ member, seatOf }) => {
    const id = crypto.randomUUID();
    chargesOf.set(id, {
      hamlets: member.hamlets.map(({ id: hamletId, supporting }) => ({ hamletId, supporting })),
      units: member.units.map((unit) => unit.id),
    });
    let seatId = seatOf?.row.role === member.role ? seatOf.row.seatId : null;
    if (!seatId) {
      seatId = crypto.randomUUID();
      const position = (lastSeat._max.position ?? 0) + seats.length + 1;
      seats.push({ communeId, id: seatId, bodyId, role: member.role, position });
    }
    const { exOfficio, role, position, positionTitle, duty } = member;
    const held = { personId: exOfficio ? null : member.personId, exOfficio };
    const other = { marks: [...member.marks], pillars: [...member.pillars] };
    const by = { begunByDocumentId: documentId, begunByArticle: article, writtenByDocumentId: documentId };
    const what = { communeId, id, bodyId, seatId, role, position, positionTitle, duty };
    return { ...what, ...held, ...other, ...by, validFrom: toDbDate(day), recordedAt: at };
  });
  await tx.seat.createMany({ data: seats });
  await writeTerms(tx, terms, chargesOf);
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
    include: saidOf,
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
  const bodyIds = new Set(written.map((row) => row.bodyId));
  for (const bodyId of bodyIds) await refreshLife(tx, actor, bodyId);
  await tx.body.updateMany({
    where: { communeId, endedByDocumentId: documentId },
    data: { validTo: null, endedByDocumentId: null, version: { increment: 1 } },
  });
  await reopenDrafts(actor, act, documentId);
  return ok({ count: written.length });
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
