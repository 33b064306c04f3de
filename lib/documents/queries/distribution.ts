import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { fold, foldedWords } from "@/lib/kernel/folding";
import { inCommune } from "@/lib/platform/db";
import type { DocumentDistribution } from "@/prisma/generated/client";
import type { DocumentModel } from "../core/model";
import { padNumber } from "../core/number";
import { numberArticles } from "../core/numbering";
import { copiesByName, recipientKey, type Share, sharesOf } from "../core/recipients";
import { typeAndSubject } from "../core/register-words";
import type { SentDocument } from "../core/sending-words";
import type { Channel } from "../schema";
import { offeredGroupsIn } from "./recipients";

export interface DistributionRow {
  readonly id: string;
  readonly recipient: string;
  readonly channel: Channel;
  readonly copies: number;
  readonly sentOn: CivilDate;
  readonly sentName: string;
  readonly receivedOn: CivilDate | null;
  readonly receivedName: string | null;
  readonly note: string | null;
  readonly version: number;
}

function toRow(row: DocumentDistribution): DistributionRow {
  const { id, recipient, copies, sentName, receivedName, note, version } = row;
  return {
    ...{ id, recipient, copies, sentName, receivedName, note, version },
    channel: row.channel as Channel,
    sentOn: fromDbDate(row.sentOn),
    receivedOn: row.receivedOn ? fromDbDate(row.receivedOn) : null,
  };
}

const sent = {
  ...{ id: true, symbol: true, number: true, issuedOn: true, subject: true, issuerName: true, state: true },
  ...{ frozenModel: true },
} as const;

interface SentRow {
  readonly symbol: string;
  readonly number: number | null;
  readonly issuedOn: Date | null;
  readonly subject: string;
  readonly issuerName: string;
  readonly frozenModel: unknown;
}

function sentDocument(row: SentRow): SentDocument {
  const model = row.frozenModel as DocumentModel | null;
  return {
    issuerName: row.issuerName,
    typeAndSubject: model ? typeAndSubject(model.typeName, row.subject) : row.subject,
    code: row.number === null ? row.symbol : `${padNumber(row.number)}/${row.symbol}`,
    issuedOn: row.issuedOn ? fromDbDate(row.issuedOn) : null,
  };
}

export interface Distribution {
  readonly document: SentDocument;
  /** In the order they went out. */
  readonly rows: readonly DistributionRow[];
  /** Where the document says it goes and has not gone yet. */
  readonly waiting: readonly Share[];
}

/** How a document went out; every role may read it, as the document itself. */
export async function readDistribution(actor: Actor, documentId: string): Promise<Distribution | null> {
  const { communeId, today } = actor;
  return inCommune(communeId, async (tx) => {
    const stored = await tx.document.findFirst({
      where: { communeId, id: documentId, deletedAt: null, state: { not: "draft" } },
      select: { ...sent, distribution: { where: { removedAt: null }, orderBy: [{ sentOn: "asc" }, { id: "asc" }] } },
    });
    if (!stored) return null;
    const model = stored.frozenModel as DocumentModel | null;
    const known = copiesByName(await offeredGroupsIn(tx, actor, today));
    const gone = new Set(stored.distribution.map(({ recipient }) => recipientKey(recipient)));
    const shares = model ? sharesOf(model, numberArticles(model), known) : [];
    return {
      document: sentDocument(stored),
      rows: stored.distribution.map(toRow),
      waiting: shares.filter(({ name }) => !gone.has(recipientKey(name))),
    };
  });
}

export interface HandoverRow extends DistributionRow {
  readonly documentId: string;
  readonly document: SentDocument;
}

/** Sổ giao nhận: every sending of a year, or of one document, as they went out. */
export async function listHandovers(
  actor: Actor,
  filter: { readonly query: string; readonly year: number; readonly documentId: string | null },
): Promise<readonly HandoverRow[]> {
  const { communeId } = actor;
  const { year, documentId } = filter;
  const sentOn = { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) };
  return inCommune(communeId, async (tx) => {
    const rows = await tx.documentDistribution.findMany({
      where: { communeId, removedAt: null, ...(documentId ? { documentId } : { sentOn }) },
      include: { document: { select: sent } },
      orderBy: [{ sentOn: "asc" }, { id: "asc" }],
    });
    const words = foldedWords(filter.query);
    const all = rows.map(({ document, ...row }) => ({
      ...toRow(row),
      documentId: row.documentId,
      document: sentDocument(document),
    }));
    return all.filter(({ document, recipient, receivedName }) => {
      const text = fold(`${document.code} ${document.typeAndSubject} ${recipient} ${receivedName ?? ""}`);
      return words.every((word) => text.includes(word));
    });
  });
}

/** The years anything was sent in, latest first; this year always. */
export async function handoverYears(actor: Actor, thisYear: number): Promise<readonly number[]> {
  return inCommune(actor.communeId, async (tx) => {
    const { _min, _max } = await tx.documentDistribution.aggregate({
      where: { communeId: actor.communeId, removedAt: null },
      ...{ _min: { sentOn: true }, _max: { sentOn: true } },
    });
    const first = Math.min(_min.sentOn?.getUTCFullYear() ?? thisYear, thisYear);
    const last = Math.max(_max.sentOn?.getUTCFullYear() ?? thisYear, thisYear);
    return Array.from({ length: last - first + 1 }, (_, index) => last - index);
  });
}
