import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import type { Tx } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Body, Prisma } from "@/prisma/generated/client";
import { sayingOf } from "../core/compare-rosters";
import { hamletsNotThen } from "../core/hamlets-then";
import { type BodyKind, bodyForm } from "../core/kinds";
import { holderKeys, isFilled, type RosterMember } from "../core/roster";
import { seatHeirs } from "../core/roster-changes";
import {
  type Amendment,
  amendTerms,
  type EffectRefusal,
  endTermsOn,
  nextTurn,
  type Turn,
} from "../core/roster-effects";
import { strangeDay } from "../core/sane-day";
import type { HeldPlace } from "../core/seat-notices";
import { readDraftIn, rosterOnIn, saidOf } from "../queries/roster";
import { documentWordsIn, type StandingRow, standingTermsIn } from "../queries/standing-terms";
import { decideRequestsIn, reopenRequestsIn } from "./request-effects";
import { heldPlacesIn, tellSeatNews } from "./seat-notices";
import {
  type Charges,
  refreshLifeIn,
  supersedeTermsIn,
  type TermData,
  writeTermsAgainIn,
  writeTermsIn,
} from "./term-rows";

/** An establishing document replaces the whole roster; an amending one (kiện toàn) touches only what it changes. */
export type RosterScope = "whole" | "changes";

type Newcomer = RosterMember & { readonly holder: string; readonly saying: string };

function toNewcomers(members: readonly RosterMember[]): Newcomer[] {
  const keys = holderKeys(members);
  return members.map((member, index) => ({ ...member, holder: keys[index] ?? member.id, saying: sayingOf(member) }));
}

/** What ends, goes on and begins on the day, among the terms that a later document does not replace anyway. */
async function decide(
  tx: Tx,
  actor: Actor,
  terms: readonly StandingRow[],
  members: readonly RosterMember[],
  input: { readonly bodyId: string; readonly day: CivilDate; readonly scope: RosterScope; readonly until: Turn | null },
): Promise<Amendment<StandingRow, Newcomer>> {
  const { bodyId, day, scope, until } = input;
  const mine = until ? terms.filter(({ from }) => from < until.day) : terms;
  const newcomers = toNewcomers(members);
  if (scope === "whole") {
    const ended = endTermsOn(mine, day).superseded;
    return { kept: [], moved: [], ended, begun: newcomers.map((member) => ({ member, seatOf: null })) };
  }
  const today = await rosterOnIn(tx, actor, { bodyId }, day);
  return amendTerms(mine, newcomers, seatHeirs(today, members), day, until?.day ?? null);
}

const onDay = (words: string) => ({ effectiveFrom: words });

/** A day a decision can hardly hold from, or from which it would put people in charge of bản that are not there. */
async function refuseDay(
  tx: Tx,
  actor: Actor,
  body: Body,
  { members, day }: { readonly members: readonly RosterMember[]; readonly day: CivilDate },
) {
  const { communeId } = actor;
  const strange = strangeDay(day, actor.today);
  if (strange) return refuse("strange-day" as const, strange, onDay(strange));
  const ids = new Set(members.flatMap(({ hamlets }) => hamlets.map(({ id }) => id)));
  if (body.hamletId) ids.add(body.hamletId);
  if (ids.size === 0) return null;
  const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const names = await formerNamesOn(tx, actor, day);
  const rows = await tx.hamlet.findMany({ where: { communeId, id: { in: [...ids] } }, orderBy: { number: "asc" } });
  const hamlets = rows.map(({ id, name, validFrom, validTo }) => ({
    id,
    words: hamletInText(hamletWord, names.get(id) ?? name),
    from: validFrom ? fromDbDate(validFrom) : null,
    to: validTo ? fromDbDate(validTo) : null,
  }));
  const amiss = hamletsNotThen(hamlets, day);
  if (amiss.length === 0) return null;
  const words = `${body.name}: ${amiss.join(" ")} Phân công lại, hoặc chọn ngày khác.`;
  return refuse("hamlet-not-then" as const, words, onDay(words));
}

/**
 * A document that comes in late holds until the next one that replaced the whole roster. In front of one that only
 * changed it, nobody could say what that one would have changed: refused.
 */
async function refuseBetween(tx: Tx, actor: Actor, body: Body, day: CivilDate, until: Turn | null) {
  if (!until || until.whole) return null;
  const by = await documentWordsIn(tx, actor, until.documentId);
  const words = `${body.name} đã được kiện toàn từ ngày ${formatDay(until.day)} theo ${by}, dựa trên danh sách lúc đó: không xen được danh sách từ ngày ${formatDay(day)} vào trước. Thu hồi văn bản đó, ghi nhận văn bản này, rồi ghi nhận lại văn bản đó.`;
  return refuse("later-document" as const, words, onDay(words));
}

/**
 * Makes a working roster hold from a day by a document: what it ends ends on that day, who begins gets a seat and a
 * term, until the day a document already known replaces them. Part of the act that issues or records the document;
 * commits or falls with it. Acts on rosters of one commune wait for each other.
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
  const { tx } = act;
  const { communeId } = actor;
  const { draftId, documentId, day, article, scope } = input;
  await holdCommune(tx, communeId);
  const draft = await readDraftIn(tx, actor, draftId, day);
  const row = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: draftId } } });
  if (!draft || !row || draft.state !== "open") return refuse("not-found", "Danh sách dự kiến này không còn để mở.");
  const { bodyId } = row;
  const body = await tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId, id: bodyId } } });
  if (body.validTo) return refuse("body-ended", `${body.name} không còn hoạt động.`);
  if (!draft.members.some(isFilled)) return refuse("roster-not-ready", `${body.name}: danh sách dự kiến chưa có ai.`);
  const wrong = await refuseDay(tx, actor, body, { members: draft.members, day });
  if (wrong) return wrong;
  const errors = draft.findings.filter((finding) => finding.severity === "error");
  if (errors.length > 0) {
    const found = errors.map((finding) => finding.words).join(" ");
    return refuse("roster-not-ready", `Danh sách của ${body.name} chưa ban hành được: ${found}`);
  }
  if (scope === "changes" && (!body.validFrom || fromDbDate(body.validFrom) > day)) {
    const from = body.validFrom ? `có từ ngày ${formatDay(fromDbDate(body.validFrom))}` : "chưa được thành lập";
    const words = `${body.name} ${from}: không kiện toàn được từ ngày ${formatDay(day)}.`;
    return refuse("before-body", words, onDay(words));
  }
  const terms = await standingTermsIn(tx, actor, bodyId, day);
  const until = nextTurn(terms, day);
  const between = await refuseBetween(tx, actor, body, day, until);
  if (between) return between;
  const { ended, moved, begun } = await decide(tx, actor, terms, draft.members, { bodyId, day, scope, until });
  const before = await heldPlacesIn(tx, actor, bodyId, day);
  const touched = [...ended, ...moved.map(({ term }) => term)].map(({ id }) => id);
  await supersedeTermsIn(act, actor, touched, documentId);
  const heldBefore = (some: readonly StandingRow[]) => endTermsOn(some, day).shortened.map((term) => term.row);
  const end = { validTo: toDbDate(day), endedByDocumentId: documentId, endedByArticle: article };
  const pause = { validTo: toDbDate(day), endedByDocumentId: null, endedByArticle: null };
  const movedTerms = heldBefore(moved.map(({ term }) => term));
  await writeTermsAgainIn(act, actor, heldBefore(ended), end, documentId);
  await writeTermsAgainIn(act, actor, movedTerms, pause, documentId);
  for (const { term, position } of moved) {
    await writeTermsAgainIn(act, actor, [term.row], { validFrom: toDbDate(day), position }, documentId);
  }
  await beginTerms(actor, act, { bodyId, day, until, documentId, article, begun });
  await tx.rosterDraft.update({
    where: { communeId_id: { communeId, id: draftId } },
    data: { state: "in-force", documentId, version: { increment: 1 } },
  });
  await refreshLifeIn(act, actor, bodyId);
  await tellSeatNews(act, actor, { bodyId, documentId, day, before });
  // A paper that comes in late and holds no longer decides nothing of what is asked today.
  if (!until) await decideRequestsIn(act, actor, { bodyId, documentId, members: draft.members });
  const count = draft.members.filter(isFilled).length;
  const { shortName } = bodyForm[body.kind as BodyKind];
  const toDay = until ? ` đến trước ngày ${formatDay(until.day)}` : "";
  const words = `${body.hamletId ? body.name : shortName} có ${count} thành viên từ ngày ${formatDay(day)}${toDay}`;
  const after = { draftId, documentId, from: day, count, begun: begun.length, ended: ended.length };
  await act.audit({ action: "roster.in-force", entityType: "body", entityId: bodyId, words, after });
  return ok({ count });
}

/** Seats whoever begins: on the seat they had or take over while its role is the same, else on a new one. */
async function beginTerms(
  actor: Actor,
  act: Act,
  input: {
    readonly bodyId: string;
    readonly day: CivilDate;
    readonly until: Turn | null;
    readonly documentId: string;
    readonly article: string | null;
    readonly begun: Amendment<StandingRow, Newcomer>["begun"];
  },
): Promise<void> {
  const { tx, at } = act;
  const { communeId } = actor;
  const { bodyId, day, until, documentId, article } = input;
  const ended = until
    ? { validTo: toDbDate(until.day), endedByDocumentId: until.documentId, endedByArticle: until.article }
    : {};
  const lastSeat = await tx.seat.aggregate({ where: { communeId, bodyId }, _max: { position: true } });
  const chargesOf = new Map<string, Charges>();
  const seats: Prisma.SeatUncheckedCreateInput[] = [];
  const terms = input.begun.map(({ member, seatOf }): TermData => {
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
    return { ...what, ...held, ...other, ...by, ...ended, validFrom: toDbDate(day), recordedAt: at };
  });
  await tx.seat.createMany({ data: seats });
  await writeTermsIn(act, actor, terms, chargesOf);
}

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
  const before = new Map<string, readonly HeldPlace[]>();
  for (const bodyId of bodyIds) before.set(bodyId, await heldPlacesIn(tx, actor, bodyId, day));
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
    const rows = replaced.filter((row) => row.writtenByDocumentId === writer);
    await writeTermsAgainIn(act, actor, rows, {}, writer);
  }
  for (const { id, name } of dissolved) {
    await tx.body.update({
      where: { communeId_id: { communeId, id } },
      data: { validTo: null, endedByDocumentId: null, version: { increment: 1 } },
    });
    const words = `${name} hoạt động trở lại như trước khi có văn bản này`;
    await act.audit({ action: "body.restored", entityType: "body", entityId: id, words });
  }
  for (const [bodyId, held] of before) {
    await refreshLifeIn(act, actor, bodyId);
    await tellSeatNews(act, actor, { bodyId, documentId, day, before: held, revoked: true });
  }
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
