import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { DocumentModel } from "../core/model";
import { padNumber } from "../core/number";
import type { Stage } from "../core/stages";
import type { DocumentState } from "../labels";
import { canReadDrafts } from "../policy";
import { whereEndedIn, whereInForceIn } from "./relations";

export const DOCUMENTS_PAGE = 50;

export interface DocumentRow {
  readonly id: string;
  readonly kind: string;
  readonly state: DocumentState;
  /** Where a draft stands; of no meaning once it is issued. */
  readonly stage: Stage;
  readonly subject: string;
  readonly issuerName: string;
  /** "05/QĐ-UBND", or the symbol alone while there is no number. */
  readonly code: string;
  readonly issuedOn: CivilDate | null;
  readonly effectiveFrom: CivilDate | null;
  readonly signerName: string | null;
  readonly updatedAt: Date;
  readonly training: boolean;
}

export interface DocumentView extends DocumentRow {
  readonly version: number;
  readonly aboutType: string | null;
  readonly aboutId: string | null;
  readonly content: unknown;
  readonly frozenModel: DocumentModel | null;
  readonly sha256: string | null;
  readonly hasScan: boolean;
  readonly issuedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
}

const rowSelect = {
  id: true,
  kind: true,
  state: true,
  stage: true,
  subject: true,
  issuerName: true,
  symbol: true,
  number: true,
  issuedOn: true,
  effectiveFrom: true,
  signerName: true,
  updatedAt: true,
  training: true,
} satisfies Prisma.DocumentSelect;

function toRow(row: Prisma.DocumentGetPayload<{ select: typeof rowSelect }>): DocumentRow {
  const { number, symbol, ...rest } = row;
  return {
    ...rest,
    state: row.state as DocumentState,
    stage: row.stage as Stage,
    code: number === null ? symbol : `${padNumber(number)}/${symbol}`,
    issuedOn: row.issuedOn ? fromDbDate(row.issuedOn) : null,
    effectiveFrom: row.effectiveFrom ? fromDbDate(row.effectiveFrom) : null,
  };
}

/** Documents, latest work first. Drafts are shown only to those who draft. */
export async function listDocuments(
  actor: Actor,
  filter: {
    readonly query: string;
    readonly state: DocumentState | null;
    readonly page: number;
    /** Only what holds on the day. */
    readonly inForceOn?: CivilDate | null;
  },
): Promise<{
  readonly rows: readonly DocumentRow[];
  readonly total: number;
  /** How many else held once and were replaced or ended by the day; 0 where no day is asked. */
  readonly ended: number;
}> {
  const asked: Prisma.DocumentWhereInput = {
    communeId: actor.communeId,
    deletedAt: null,
    AND: [
      ...(canReadDrafts(actor) ? [] : [{ state: { not: "draft" } }]),
      ...(filter.state ? [{ state: filter.state }] : []),
      ...foldedWords(filter.query).map((word) => ({ folded: { contains: word } })),
    ],
  };
  return inCommune(actor.communeId, async (tx) => {
    const { inForceOn } = filter;
    const where = inForceOn ? { AND: [asked, await whereInForceIn(tx, actor, inForceOn)] } : asked;
    const total = await tx.document.count({ where });
    const gone = inForceOn ? await whereEndedIn(tx, actor, inForceOn) : null;
    const ended = gone ? await tx.document.count({ where: { AND: [asked, gone] } }) : 0;
    const rows = await tx.document.findMany({
      where,
      select: rowSelect,
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      skip: (filter.page - 1) * DOCUMENTS_PAGE,
      take: DOCUMENTS_PAGE,
    });
    return { total, ended, rows: rows.map(toRow) };
  });
}

/** One document; a draft only for those who draft. */
export async function readDocument(actor: Actor, id: string): Promise<DocumentView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.document.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
    if (!row || row.deletedAt || (row.state === "draft" && !canReadDrafts(actor))) return null;
    const { version, aboutType, aboutId, content, sha256, issuedAt, revokedAt, revokedReason } = row;
    const { id: documentId, kind, state, stage, subject, issuerName, symbol, number, issuedOn, effectiveFrom } = row;
    const { signerName, updatedAt, training } = row;
    return {
      ...toRow({
        ...{ id: documentId, kind, state, stage, subject, issuerName, symbol, number, issuedOn, effectiveFrom },
        ...{ signerName, updatedAt, training },
      }),
      ...{ version, aboutType, aboutId, content, sha256, issuedAt, revokedAt, revokedReason },
      frozenModel: row.frozenModel as DocumentModel | null,
      hasScan: row.scanSha256 !== null,
    };
  });
}

/** The document being drafted from, or made of, something: the newest first. */
export async function documentsAbout(
  actor: Actor,
  aboutType: string,
  aboutId: string,
): Promise<readonly DocumentRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.document.findMany({
      where: { communeId: actor.communeId, aboutType, aboutId, deletedAt: null },
      select: rowSelect,
      orderBy: { createdAt: "desc" },
    });
    return rows.map(toRow).filter((row) => row.state !== "draft" || canReadDrafts(actor));
  });
}

export type KeptFile = "pdf" | "docx" | "scan";

/** The very bytes kept when the document was issued or recorded; null when there are none of the kind. */
export async function readKeptFile(
  actor: Actor,
  id: string,
  file: KeptFile,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.document.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
    if (!row || row.deletedAt || row.state === "draft") return null;
    const sha256 = { pdf: row.pdfSha256, docx: row.docxSha256, scan: row.scanSha256 }[file];
    return sha256 ? getBlob(tx, actor.communeId, sha256) : null;
  });
}
