import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { DocumentModel } from "../core/model";
import { padNumber } from "../core/number";
import { numberArticles } from "../core/numbering";
import { copiesByName, copiesProposed, sharesOf } from "../core/recipients";
import { archiveWords, recipientWords, typeAndSubject } from "../core/register-words";
import { sumOfSendings } from "../core/sending-words";
import { offeredGroupsIn } from "./recipients";

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
  /** Who signed for it, summed up of what was sent. */
  readonly received: string;
  /** Made outside the portal and only noted in it. */
  readonly recorded: boolean;
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
  distribution: {
    where: { removedAt: null },
    select: { copies: true, sentOn: true, receivedOn: true, receivedName: true },
  },
} satisfies Prisma.DocumentSelect;

function toRow(row: Prisma.DocumentGetPayload<{ select: typeof select }>): OutgoingRow {
  const { id, symbol, number, issuedOn, subject, signerName, dispatch } = row;
  if (!issuedOn) throw new Error(`a document without a day in the register: ${id}`);
  const model = row.frozenModel as DocumentModel | null;
  const sent = sumOfSendings(
    row.distribution.map(({ copies, receivedName, ...days }) => ({
      ...{ copies, receivedName, sentOn: fromDbDate(days.sentOn) },
      receivedOn: days.receivedOn ? fromDbDate(days.receivedOn) : null,
    })),
  );
  return {
    ...{ id, signerName, code: number === null ? symbol : `${padNumber(number)}/${symbol}` },
    issuedOn: fromDbDate(issuedOn),
    typeAndSubject: model ? typeAndSubject(model.typeName, subject) : subject,
    recipients: model ? recipientWords(model) : "",
    archive: model ? archiveWords(model) : "",
    copies: dispatch?.copies ?? sent.copies,
    handedOn: dispatch?.handedOn ? fromDbDate(dispatch.handedOn) : sent.firstOn,
    received: sent.received,
    recorded: row.state === "recorded",
    note: dispatch?.note ?? null,
    revokedReason: row.state === "revoked" ? (row.revokedReason ?? "không ghi lý do") : null,
    version: dispatch?.version ?? 0,
  };
}

/** Who of a commune keeps books of its own. */
const OTHER_BOOKS = ["Hội đồng nhân dân", "HĐND", "Đảng"];

/** What was given a number here, and the commune's own decisions from before the portal, noted in it. */
async function registeredIn(tx: Tx, { communeId }: Actor): Promise<Prisma.DocumentWhereInput> {
  const { name } = await tx.commune.findUniqueOrThrow({ where: { id: communeId }, select: { name: true } });
  const ofOthers = OTHER_BOOKS.map((words) => ({ issuerName: { contains: words } }));
  return {
    ...{ communeId, deletedAt: null },
    OR: [
      { number: { not: null }, state: { in: ["issued", "revoked"] } },
      { state: "recorded", issuedOn: { not: null }, issuerName: { contains: name }, NOT: { OR: ofOthers } },
    ],
  };
}

async function whereIn(tx: Tx, actor: Actor, filter: OutgoingFilter): Promise<Prisma.DocumentWhereInput> {
  const { query, year, series } = filter;
  const words = foldedWords(query).map((word) => ({ folded: { contains: word } }));
  return { year, ...(series ? { series } : {}), AND: [await registeredIn(tx, actor), ...words] };
}

// By series, then as the numbers ran: the order of the book.
const orderBy = [
  ...[{ series: "asc" as const }, { number: "asc" as const }],
  ...[{ issuedOn: "asc" as const }, { id: "asc" as const }],
] satisfies Prisma.DocumentOrderByWithRelationInput[];

/** A page of the register, the numbers of each series in order; every role may read issued documents. */
export async function listOutgoing(
  actor: Actor,
  filter: OutgoingFilter,
  page: number,
): Promise<{ readonly rows: readonly OutgoingRow[]; readonly total: number }> {
  return inCommune(actor.communeId, async (tx) => {
    const where = await whereIn(tx, actor, filter);
    const total = await tx.document.count({ where });
    const skip = (page - 1) * REGISTER_PAGE;
    const rows = await tx.document.findMany({ where, select, orderBy, skip, take: REGISTER_PAGE });
    return { total, rows: rows.map(toRow) };
  });
}

/** All that fits the filter, for print and export. */
export async function exportOutgoing(actor: Actor, filter: OutgoingFilter): Promise<readonly OutgoingRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.document.findMany({ where: await whereIn(tx, actor, filter), select, orderBy });
    return rows.map(toRow);
  });
}

export interface OutgoingView extends OutgoingRow {
  /** How many copies its recipients and its Lưu line make; null where its words are not known. */
  readonly proposedCopies: number | null;
}

/** One line of the register, to be written in. */
export async function readOutgoing(actor: Actor, id: string): Promise<OutgoingView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.document.findFirst({ where: { id, AND: [await registeredIn(tx, actor)] }, select });
    if (!row) return null;
    const model = row.frozenModel as DocumentModel | null;
    const { recipients } = model ?? {};
    if (!model || !recipients) return { ...toRow(row), proposedCopies: null };
    const known = copiesByName(await offeredGroupsIn(tx, actor, actor.today));
    const shares = sharesOf(model, numberArticles(model), known);
    return { ...toRow(row), proposedCopies: copiesProposed(shares, recipients) };
  });
}

/** The years and series the register has, to choose from; this year always. */
export async function outgoingChoices(
  actor: Actor,
  thisYear: number,
): Promise<{ readonly years: readonly number[]; readonly series: readonly string[] }> {
  return inCommune(actor.communeId, async (tx) => {
    const groups = await tx.document.groupBy({ by: ["year", "series"], where: await registeredIn(tx, actor) });
    const years = new Set([thisYear, ...groups.flatMap(({ year }) => (year === null ? [] : [year]))]);
    return {
      years: [...years].sort((one, other) => other - one),
      series: [...new Set(groups.map(({ series }) => series))].sort((one, other) => one.localeCompare(other, "vi")),
    };
  });
}
