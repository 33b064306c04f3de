import type { Actor, Role } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { IncomingState } from "../core/incoming-state";
import { padNumber } from "../core/number";
import { canReadIncoming, canReadOwnIncoming } from "../policy";
import { REGISTER_PAGE } from "./outgoing";

export interface IncomingRow {
  readonly id: string;
  /** Số đến, within the year. */
  readonly number: number;
  readonly year: number;
  readonly receivedOn: CivilDate;
  readonly issuer: string;
  readonly code: string | null;
  readonly issuedOn: CivilDate | null;
  readonly type: string;
  readonly subject: string;
  readonly unitId: string | null;
  readonly personId: string | null;
  /** The unit or the person it is given to. */
  readonly givenTo: string | null;
  readonly handedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly doneBy: string | null;
  readonly note: string | null;
  readonly hasScan: boolean;
  /** Why the entry was struck out; null while it stands. */
  readonly cancelledReason: string | null;
  /** The document of ours that answers it. */
  readonly answeredBy: AnsweringDocument | null;
  readonly version: number;
}

export interface AnsweringDocument {
  readonly id: string;
  /** "215/UBND-VHXH" */
  readonly code: string;
  readonly issuedOn: CivilDate | null;
}

export interface IncomingFilter {
  readonly query: string;
  readonly year: number;
  readonly state: IncomingState | null;
}

const answer = { id: true, number: true, symbol: true, issuedOn: true } as const;
const include = {
  ...{ unit: { select: { name: true } }, person: { select: { fullName: true } } },
  answeredBy: { select: answer },
} as const;

function toAnswer(row: Prisma.DocumentGetPayload<{ select: typeof answer }>): AnsweringDocument {
  const { id, number, symbol, issuedOn } = row;
  const code = number === null ? symbol : `${padNumber(number)}/${symbol}`;
  return { id, code, issuedOn: issuedOn ? fromDbDate(issuedOn) : null };
}

function toRow(row: Prisma.IncomingDocumentGetPayload<{ include: typeof include }>): IncomingRow {
  const { id, number, year, issuer, code, type, subject, unitId, personId, doneBy, note, version } = row;
  const day = (date: Date | null) => (date ? fromDbDate(date) : null);
  return {
    ...{ id, number, year, issuer, code, type, subject, unitId, personId, doneBy, note, version },
    receivedOn: fromDbDate(row.receivedOn),
    ...{ issuedOn: day(row.issuedOn), handedOn: day(row.handedOn), dueOn: day(row.dueOn), doneOn: day(row.doneOn) },
    givenTo: row.unit?.name ?? row.person?.fullName ?? null,
    hasScan: row.scanSha256 !== null,
    cancelledReason: row.cancelledAt ? (row.cancelledReason ?? "không ghi lý do") : null,
    answeredBy: row.answeredBy && toAnswer(row.answeredBy),
  };
}

/** Offices whose work a role does, by the abbreviation of the office: their accounts need not name it. */
const OFFICES_OF: Readonly<Partial<Record<Role, string>>> = { "van-hoa-xa-hoi": "VHXH" };

/**
 * Given to this person, to the unit the account speaks for, to a unit the person holds a post in today, or to the office
 * whose work the role does.
 */
export async function givenToIn(tx: Tx, actor: Actor): Promise<Prisma.IncomingDocumentWhereInput> {
  const { communeId, personId, unitId, today } = actor;
  const day = toDbDate(today);
  const posts = personId
    ? await tx.post.findMany({
        where: {
          ...{ communeId, personId, unitId: { not: null } },
          AND: [
            { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
            { OR: [{ validTo: null }, { validTo: { gt: day } }] },
          ],
        },
        select: { unitId: true },
      })
    : [];
  const offices = actor.roles.flatMap((role) => OFFICES_OF[role] ?? []);
  const units = await tx.unit.findMany({
    where: { communeId, deletedAt: null, abbreviation: { in: offices } },
    select: { id: true },
  });
  const unitIds = [...units.map(({ id }) => id), unitId, ...posts.map((post) => post.unitId)].filter(
    (id) => id !== null,
  );
  return { OR: [{ unitId: { in: unitIds } }, ...(personId ? [{ personId }] : [])] };
}

/** What of the register this person may read: all, what is theirs, or (null) nothing. */
async function scopeIn(tx: Tx, actor: Actor): Promise<Prisma.IncomingDocumentWhereInput | null> {
  if (canReadIncoming(actor)) return {};
  return canReadOwnIncoming(actor) ? givenToIn(tx, actor) : null;
}

function standing(state: IncomingState | null, today: CivilDate): Prisma.IncomingDocumentWhereInput {
  const day = toDbDate(today);
  switch (state) {
    case null:
      return {};
    case "done":
      return { doneOn: { not: null }, cancelledAt: null };
    case "overdue":
      return { doneOn: null, dueOn: { lt: day }, cancelledAt: null };
    case "open":
      return { doneOn: null, cancelledAt: null };
    case "cancelled":
      return { cancelledAt: { not: null } };
  }
}

function whereOf(
  actor: Actor,
  { query, year, state }: IncomingFilter,
  scope: Prisma.IncomingDocumentWhereInput,
): Prisma.IncomingDocumentWhereInput {
  const words = foldedWords(query).map((word) => ({ folded: { contains: word } }));
  return { communeId: actor.communeId, year, AND: [scope, standing(state, actor.today), ...words] };
}

export interface IncomingPage {
  readonly rows: readonly IncomingRow[];
  readonly total: number;
}

/** A page of the register, the latest number first. */
export async function listIncoming(actor: Actor, filter: IncomingFilter, page: number): Promise<IncomingPage> {
  return inCommune(actor.communeId, async (tx) => {
    const scope = await scopeIn(tx, actor);
    if (!scope) return { rows: [], total: 0 };
    const where = whereOf(actor, filter, scope);
    const total = await tx.incomingDocument.count({ where });
    const rows = await tx.incomingDocument.findMany({
      ...{ where, include, orderBy: { number: "desc" } },
      ...{ skip: (page - 1) * REGISTER_PAGE, take: REGISTER_PAGE },
    });
    return { total, rows: rows.map(toRow) };
  });
}

/** All that fits the filter in the order of the book, for print and export. */
export async function exportIncoming(actor: Actor, filter: IncomingFilter): Promise<readonly IncomingRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const scope = await scopeIn(tx, actor);
    if (!scope) return [];
    const where = whereOf(actor, filter, scope);
    return (await tx.incomingDocument.findMany({ where, include, orderBy: { number: "asc" } })).map(toRow);
  });
}

export interface IncomingView extends IncomingRow {
  /** It waits for the one who asks. */
  readonly isOwn: boolean;
}

export async function readIncoming(actor: Actor, id: string): Promise<IncomingView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const scope = await scopeIn(tx, actor);
    if (!scope) return null;
    const { communeId } = actor;
    const row = await tx.incomingDocument.findFirst({ where: { communeId, id, AND: [scope] }, include });
    if (!row) return null;
    const own = { communeId, id, AND: [await givenToIn(tx, actor)] };
    return { ...toRow(row), isOwn: (await tx.incomingDocument.count({ where: own })) > 0 };
  });
}

/** The scan, for whoever may read the row it belongs to. */
export async function readIncomingScan(
  actor: Actor,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  return inCommune(actor.communeId, async (tx) => {
    const scope = await scopeIn(tx, actor);
    const { communeId } = actor;
    const row = scope ? await tx.incomingDocument.findFirst({ where: { communeId, id, AND: [scope] } }) : null;
    return row?.scanSha256 ? getBlob(tx, communeId, row.scanSha256) : null;
  });
}

/** The years the register has, latest first; the one given always. */
export async function incomingYears(actor: Actor, thisYear: number): Promise<readonly number[]> {
  return inCommune(actor.communeId, async (tx) => {
    const groups = await tx.incomingDocument.groupBy({ by: ["year"], where: { communeId: actor.communeId } });
    return [...new Set([thisYear, ...groups.map(({ year }) => year)])].sort((one, other) => other - one);
  });
}

/** What came in, waits for this person or their unit and is not finished: the nearest due day first. */
export async function incomingWork(actor: Actor): Promise<readonly IncomingRow[]> {
  if (!canReadOwnIncoming(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.incomingDocument.findMany({
      where: { communeId: actor.communeId, doneOn: null, cancelledAt: null, AND: [await givenToIn(tx, actor)] },
      include,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { receivedOn: "asc" }],
    });
    return rows.map(toRow);
  });
}

const MOST_ANSWERS = 300;

/** Documents of ours that may answer a paper: those issued since it came in, the latest first. */
export async function answersToChoose(
  actor: Actor,
  receivedOn: CivilDate,
): Promise<readonly (AnsweringDocument & { readonly subject: string })[]> {
  if (!canReadOwnIncoming(actor)) return [];
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.document.findMany({
      where: {
        communeId,
        deletedAt: null,
        state: { in: ["issued", "recorded"] },
        issuedOn: { gte: toDbDate(receivedOn) },
      },
      select: { ...answer, subject: true },
      orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
      take: MOST_ANSWERS,
    });
    return rows.map((row) => ({ ...toAnswer(row), subject: row.subject }));
  });
}

/** What a document of ours answers, for those who may read it. */
export async function incomingAnsweredBy(actor: Actor, documentId: string): Promise<readonly IncomingRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const scope = await scopeIn(tx, actor);
    if (!scope) return [];
    const rows = await tx.incomingDocument.findMany({
      where: { communeId: actor.communeId, answeredById: documentId, AND: [scope] },
      include,
      orderBy: [{ year: "asc" }, { number: "asc" }],
    });
    return rows.map(toRow);
  });
}
