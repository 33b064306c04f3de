import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { inCommune } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { DocumentModel } from "../core/model";
import { padNumber } from "../core/number";
import { archiveWords, recipientWords, typeAndSubject } from "../core/register-words";

export const REGISTER_PAGE = 50;

/** A line of the register of outgoing documents (NĐ 30/2020, Phụ lục IV). */
export interface OutgoingRow {
  readonly id: string;
  /** "05/QĐ-UBND" */
  readonly code: string;
  readonly issuedOn: CivilDate;
  readonly typeAndSubject: string;
  readonly signerName: string | null;
  readonly recipients: string;
  readonly archive: string;
  readonly copies: number | null;
  readonly handedOn: CivilDate | null;
  readonly note: string | null;
  /** Why it was taken back; null while it stands. */
  readonly revokedReason: string | null;
  /** Of what the clerk writes beside it; 0 while nothing is written. */
  readonly version: number;
}

export interface OutgoingFilter {
  readonly query: string;
  readonly year: number;
  readonly series: string | null;
}

const select = {
  ...{ id: true, symbol: true, number: true, issuedOn: true, subject: true, signerName: true, state: true },
  ...{ revokedReason: true, frozenModel: true, dispatch: true },
} satisfies Prisma.DocumentSelect;

function toRow(row: Prisma.DocumentGetPayload<{ select: typeof select }>): OutgoingRow {
  const { id, symbol, number, issuedOn, subject, signerName, dispatch } = row;
  if (number === null || !issuedOn) throw new Error(`a document without number or day in the register: ${id}`);
  const model = row.frozenModel as DocumentModel | null;
  return {
    ...{ id, signerName, code: `${padNumber(number)}/${symbol}`, issuedOn: fromDbDate(issuedOn) },
    typeAndSubject: model ? typeAndSubject(model.typeName, subject) : subject,
    recipients: model ? recipientWords(model) : "",
    archive: model ? archiveWords(model) : "",
    copies: dispatch?.copies ?? null,
    handedOn: dispatch?.handedOn ? fromDbDate(dispatch.handedOn) : null,
    note: dispatch?.note ?? null,
    revokedReason: row.state === "revoked" ? (row.revokedReason ?? "không ghi lý do") : null,
    version: dispatch?.version ?? 0,
  };
}

function registered(communeId: string) {
  return { communeId, number: { not: null }, state: { in: ["issued", "revoked"] } };
}

function whereOf({ communeId }: Actor, { query, year, series }: OutgoingFilter): Prisma.DocumentWhereInput {
  const words = foldedWords(query).map((word) => ({ folded: { contains: word } }));
  return { ...registered(communeId), year, ...(series ? { series } : {}), AND: words };
}

// By series, then as the numbers ran: the order of the book.
const orderBy = [{ series: "asc" }, { number: "asc" }] satisfies Prisma.DocumentOrderByWithRelationInput[];

/** A page of the register, the numbers of each series in order; every role may read issued documents. */
export async function listOutgoing(
  actor: Actor,
  filter: OutgoingFilter,
  page: number,
): Promise<{ readonly rows: readonly OutgoingRow[]; readonly total: number }> {
  const where = whereOf(actor, filter);
  return inCommune(actor.communeId, async (tx) => {
    const total = await tx.document.count({ where });
    const skip = (page - 1) * REGISTER_PAGE;
    const rows = await tx.document.findMany({ where, select, orderBy, skip, take: REGISTER_PAGE });
    return { total, rows: rows.map(toRow) };
  });
}

/** All that fits the filter, for print and export. */
export async function exportOutgoing(actor: Actor, filter: OutgoingFilter): Promise<readonly OutgoingRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.document.findMany({ where: whereOf(actor, filter), select, orderBy });
    return rows.map(toRow);
  });
}

export async function readOutgoing(actor: Actor, id: string): Promise<OutgoingRow | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.document.findFirst({ where: { ...registered(actor.communeId), id }, select });
    return row ? toRow(row) : null;
  });
}

/** The years and series the register has, to choose from; this year always. */
export async function outgoingChoices(
  actor: Actor,
  thisYear: number,
): Promise<{ readonly years: readonly number[]; readonly series: readonly string[] }> {
  return inCommune(actor.communeId, async (tx) => {
    const groups = await tx.document.groupBy({ by: ["year", "series"], where: registered(actor.communeId) });
    const years = new Set([thisYear, ...groups.flatMap(({ year }) => (year === null ? [] : [year]))]);
    return {
      years: [...years].sort((one, other) => other - one),
      series: [...new Set(groups.map(({ series }) => series))].sort((one, other) => one.localeCompare(other, "vi")),
    };
  });
}
