import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Prisma } from "@/prisma/generated/client";
import { sayingOf } from "../core/compare-rosters";
import { type BodyKind, bodyForm } from "../core/kinds";
import { holderKeys, isFilled, type RosterMember } from "../core/roster";
import { seatHeirs } from "../core/roster-changes";
import { type Amendment, amendTerms, type EffectRefusal, endTermsOn } from "../core/roster-effects";
import { rostersOnIn } from "../queries/roster";
import type { StandingRow } from "../queries/standing-terms";
import { type ComingRoster, comingRostersIn, type RosterScope } from "./coming-rosters";
import { agreedRequestsIn, decideRequestsIn } from "./request-effects";
import { heldPlacesIn, tellSeatNews } from "./seat-notices";
import {
  type Charges,
  type Rewrite,
  refreshLivesIn,
  supersedeTermsIn,
  type TermData,
  writeTermsAgainIn,
  writeTermsIn,
} from "./term-rows";

type Newcomer = RosterMember & { readonly holder: string; readonly saying: string };

/** A document and the day from which it seats people. */
interface Seating {
  readonly documentId: string;
  readonly day: CivilDate;
  readonly article: string | null;
}

/** A roster about to hold, with what ends, goes on and begins by it. */
interface TurningRoster extends ComingRoster {
  readonly turn: Amendment<StandingRow, Newcomer>;
}

function toNewcomers(members: readonly RosterMember[]): Newcomer[] {
  const keys = holderKeys(members);
  return members.map((member, index) => ({ ...member, holder: keys[index] ?? member.id, saying: sayingOf(member) }));
}

/** What ends, goes on and begins on the day, among the terms that a later document does not replace anyway. */
function turnOf(
  { terms, members, until }: ComingRoster,
  sitting: readonly RosterMember[],
  { day, scope }: { readonly day: CivilDate; readonly scope: RosterScope },
): Amendment<StandingRow, Newcomer> {
  const mine = until ? terms.filter(({ from }) => from < until.day) : terms;
  const newcomers = toNewcomers(members);
  if (scope === "whole") {
    const ended = endTermsOn(mine, day).superseded;
    return { kept: [], moved: [], ended, begun: newcomers.map((member) => ({ member, seatOf: null })) };
  }
  return amendTerms(mine, newcomers, seatHeirs(sitting, members), day, until?.day ?? null);
}

/**
 * Makes working rosters hold from a day by one document: what it ends ends on that day, who begins gets a seat and a
 * term, until the day a document already known replaces them. Part of the act that issues or records the document;
 * commits or falls with it, all rosters or none. Acts on rosters of one commune wait for each other.
 */
export async function bringRostersIntoForce(
  actor: Actor,
  act: Act,
  input: Seating & { readonly draftIds: readonly string[]; readonly scope: RosterScope },
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  const { tx } = act;
  const { communeId } = actor;
  const { draftIds, documentId, day, scope } = input;
  await holdCommune(tx, communeId);
  const coming = await comingRostersIn(tx, actor, input);
  if (!coming.ok) return coming;
  const bodyIds = coming.value.map(({ body }) => body.id);
  const sitting = await rostersOnIn(tx, actor, scope === "whole" ? [] : bodyIds, day);
  const rosters = coming.value.map((one) => ({ ...one, turn: turnOf(one, sitting.get(one.body.id) ?? [], input) }));
  const before = await heldPlacesIn(tx, actor, bodyIds, day);
  await endTerms(actor, act, rosters, input);
  await beginTerms(actor, act, rosters, input);
  await tx.rosterDraft.updateMany({
    where: { communeId, id: { in: [...draftIds] } },
    data: { state: "in-force", documentId, version: { increment: 1 } },
  });
  await refreshLivesIn(act, actor, bodyIds);
  await tellSeatNews(act, actor, { documentId, day, before });
  const agreed = await agreedRequestsIn(act, actor, bodyIds);
  for (const roster of rosters) {
    const { body, members, until } = roster;
    // A paper that comes in late and holds no longer decides nothing of what is asked today.
    if (!until) await decideRequestsIn(act, actor, agreed.get(body.id) ?? [], { documentId, members });
    await traceRoster(act, roster, input);
  }
  return ok({ count: rosters.reduce((sum, { members }) => sum + members.filter(isFilled).length, 0) });
}

async function traceRoster(act: Act, { draftId, body, members, until, turn }: TurningRoster, seating: Seating) {
  const { documentId, day } = seating;
  const count = members.filter(isFilled).length;
  const { shortName } = bodyForm[body.kind as BodyKind];
  const toDay = until ? ` đến trước ngày ${formatDay(until.day)}` : "";
  const words = `${body.hamletId ? body.name : shortName} có ${count} thành viên từ ngày ${formatDay(day)}${toDay}`;
  const after = { draftId, documentId, from: day, count, begun: turn.begun.length, ended: turn.ended.length };
  await act.audit({ action: "roster.in-force", entityType: "body", entityId: body.id, words, after });
}

/** Ends those who go, and lets those who only move in the list go on at their new place. */
async function endTerms(actor: Actor, act: Act, rosters: readonly TurningRoster[], seating: Seating): Promise<void> {
  const { documentId, day, article } = seating;
  const ended = rosters.flatMap(({ turn }) => turn.ended);
  const moved = rosters.flatMap(({ turn }) => turn.moved);
  const movedTerms = moved.map(({ term }) => term);
  const touched = [...ended, ...movedTerms].map(({ id }) => id);
  await supersedeTermsIn(act, actor, touched, documentId);
  const end = { validTo: toDbDate(day), endedByDocumentId: documentId, endedByArticle: article };
  const pause = { validTo: toDbDate(day), endedByDocumentId: null, endedByArticle: null };
  const until = (terms: readonly StandingRow[], change: typeof end | typeof pause): Rewrite[] =>
    endTermsOn(terms, day).shortened.map(({ row }) => ({ row, change, by: documentId }));
  await writeTermsAgainIn(act, actor, [
    ...until(ended, end),
    ...until(movedTerms, pause),
    ...moved.map(({ term, position }) => ({
      row: term.row,
      change: { validFrom: toDbDate(day), position },
      by: documentId,
    })),
  ]);
}

/** Seats whoever begins: on the seat they had or take over while its role is the same, else on a new one. */
async function beginTerms(actor: Actor, act: Act, rosters: readonly TurningRoster[], seating: Seating): Promise<void> {
  const { tx, at } = act;
  const { communeId } = actor;
  const { documentId, day, article } = seating;
  const last = await tx.seat.groupBy({
    by: ["bodyId"],
    where: { communeId, bodyId: { in: rosters.map(({ body }) => body.id) } },
    _max: { position: true },
  });
  const lastSeatOf = new Map(last.map(({ bodyId, _max }) => [bodyId, _max.position ?? 0]));
  const chargesOf = new Map<string, Charges>();
  const seats: Prisma.SeatUncheckedCreateInput[] = [];
  const terms = rosters.flatMap(({ body: { id: bodyId }, until, turn }) => {
    let lastSeat = lastSeatOf.get(bodyId) ?? 0;
    const ended = until
      ? { validTo: toDbDate(until.day), endedByDocumentId: until.documentId, endedByArticle: until.article }
      : {};
    return turn.begun.map(({ member, seatOf }): TermData => {
      const id = crypto.randomUUID();
      chargesOf.set(id, {
        hamlets: member.hamlets.map(({ id: hamletId, supporting }) => ({ hamletId, supporting })),
        units: member.units.map((unit) => unit.id),
      });
      let seatId = seatOf?.row.role === member.role ? seatOf.row.seatId : null;
      if (!seatId) {
        seatId = crypto.randomUUID();
        lastSeat += 1;
        seats.push({ communeId, id: seatId, bodyId, role: member.role, position: lastSeat });
      }
      const { exOfficio, role, position, positionTitle, duty } = member;
      const held = { personId: exOfficio ? null : member.personId, exOfficio };
      const other = { marks: [...member.marks], pillars: [...member.pillars] };
      const by = { begunByDocumentId: documentId, begunByArticle: article, writtenByDocumentId: documentId };
      const what = { communeId, id, bodyId, seatId, role, position, positionTitle, duty };
      return { ...what, ...held, ...other, ...by, ...ended, validFrom: toDbDate(day), recordedAt: at };
    });
  });
  await tx.seat.createMany({ data: seats });
  await writeTermsIn(act, actor, terms, chargesOf);
}
