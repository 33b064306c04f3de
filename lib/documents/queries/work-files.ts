import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, parts, toDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { packageName } from "../core/file-package";
import { padNumber } from "../core/number";
import { receivedWords } from "../core/register-words";
import { type FileState, isOverdue, nextNotation } from "../core/work-file";
import { canKeepFiles, canTakeFilePackage } from "../policy";
import type { PaperRef } from "../schema";
import { type FileItem, filedPapersIn } from "./filed-papers";

export const FILES_PAGE = 50;

export interface WorkFileRow {
  readonly id: string;
  readonly year: number;
  readonly notation: string;
  readonly title: string;
  readonly retention: string;
  readonly startedOn: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly unitId: string | null;
  readonly unit: string | null;
  readonly keeperId: string | null;
  readonly keeper: string | null;
  readonly note: string | null;
  readonly state: FileState;
  readonly isOverdue: boolean;
  readonly papers: number;
  /** Null while one of its papers is not counted. */
  readonly sheets: number | null;
  readonly closedAt: Date | null;
  readonly closedName: string | null;
  readonly closedReason: string | null;
  readonly packageSha256: string | null;
  readonly handedOn: CivilDate | null;
  readonly handedTo: string | null;
  readonly handedBy: string | null;
  readonly version: number;
}

export interface WorkFileFilter {
  readonly query: string;
  /** Null is every year. */
  readonly year: number | null;
  readonly state: FileState | "overdue" | null;
}

const include = {
  ...{ unit: { select: { name: true } }, keeper: { select: { fullName: true } } },
  items: { where: { removedAt: null }, select: { sheets: true } },
} as const;

function toRow(row: Prisma.WorkFileGetPayload<{ include: typeof include }>, today: CivilDate): WorkFileRow {
  const { id, year, notation, title, retention, unitId, keeperId, note, closedAt, closedName, closedReason } = row;
  const { packageSha256, handedTo, handedBy, version, items } = row;
  const state = row.state as FileState;
  const endedOn = row.endedOn ? fromDbDate(row.endedOn) : null;
  return {
    ...{ id, year, notation, title, retention, unitId, keeperId, note, closedAt, closedName, closedReason },
    ...{ packageSha256, handedTo, handedBy, version, state, endedOn },
    ...{ unit: row.unit?.name ?? null, keeper: row.keeper?.fullName ?? null },
    startedOn: fromDbDate(row.startedOn),
    handedOn: row.handedOn ? fromDbDate(row.handedOn) : null,
    isOverdue: isOverdue({ state, endedOn, year }, today),
    papers: items.length,
    sheets: items.reduce<number | null>(
      (sum, { sheets }) => (sum === null || sheets === null ? null : sum + sheets),
      0,
    ),
  };
}

function standing(state: WorkFileFilter["state"], today: CivilDate): Prisma.WorkFileWhereInput {
  if (state !== "overdue") return state === null ? {} : { state };
  return {
    state: "open",
    OR: [{ endedOn: { lt: toDbDate(today) } }, { endedOn: null, year: { lt: parts(today).year } }],
  };
}

function whereOf({ communeId, today }: Actor, { query, year, state }: WorkFileFilter): Prisma.WorkFileWhereInput {
  const words = foldedWords(query).map((word) => ({ folded: { contains: word } }));
  return { communeId, ...(year === null ? {} : { year }), AND: [standing(state, today), ...words] };
}

const orderBy = [
  { year: "desc" },
  { notation: "asc" },
  { id: "asc" },
] satisfies Prisma.WorkFileOrderByWithRelationInput[];

/** A page of the files, the latest year first; who reads documents reads which are together. */
export async function listWorkFiles(
  actor: Actor,
  filter: WorkFileFilter,
  page: number,
): Promise<{ readonly rows: readonly WorkFileRow[]; readonly total: number }> {
  return inCommune(actor.communeId, async (tx) => {
    const where = whereOf(actor, filter);
    const total = await tx.workFile.count({ where });
    const found = { where, include, orderBy, skip: (page - 1) * FILES_PAGE, take: FILES_PAGE };
    return { total, rows: (await tx.workFile.findMany(found)).map((row) => toRow(row, actor.today)) };
  });
}

/** All that fits the filter, for export. */
export async function exportWorkFiles(actor: Actor, filter: WorkFileFilter): Promise<readonly WorkFileRow[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.workFile.findMany({ where: whereOf(actor, filter), include, orderBy });
    return rows.map((row) => toRow(row, actor.today));
  });
}

/** The years there are files of, latest first; the one given always. */
export async function workFileYears(actor: Actor, thisYear: number): Promise<readonly number[]> {
  return inCommune(actor.communeId, async (tx) => {
    const groups = await tx.workFile.groupBy({ by: ["year"], where: { communeId: actor.communeId } });
    return [...new Set([thisYear, ...groups.map(({ year }) => year)])].sort((one, other) => other - one);
  });
}

/** What the next file of a year is called, within an act or a look. */
export async function nextNotationIn(tx: Tx, actor: Actor, year: number): Promise<string> {
  const { communeId } = actor;
  const files = await tx.workFile.findMany({ where: { communeId, year }, select: { notation: true } });
  return nextNotation(files.map(({ notation }) => notation));
}

/** What the next file of a year would be called. */
export async function proposedNotation(actor: Actor, year: number): Promise<string> {
  return inCommune(actor.communeId, (tx) => nextNotationIn(tx, actor, year));
}

export interface WorkFileView extends WorkFileRow {
  readonly items: readonly FileItem[];
  /** Taken out, to be put back. */
  readonly removed: readonly FileItem[];
}

/** One file with its papers in their order. */
export async function readWorkFile(actor: Actor, id: string): Promise<WorkFileView | null> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const row = await tx.workFile.findUnique({ where: { communeId_id: { communeId, id } }, include });
    if (!row) return null;
    const { papers, removed } = await filedPapersIn(tx, actor, id);
    return { ...toRow(row, actor.today), items: papers.map(({ item }) => item), removed };
  });
}

/** The package of a closed file, for who may take it. */
export async function readFilePackage(
  actor: Actor,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  if (!canTakeFilePackage(actor)) return null;
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const row = await tx.workFile.findUnique({ where: { communeId_id: { communeId, id } } });
    if (!row?.packageSha256 || row.state === "open") return null;
    const blob = await getBlob(tx, communeId, row.packageSha256);
    return blob && { name: packageName(row.year, row.notation), bytes: blob.bytes };
  });
}

export interface NamedFile {
  readonly id: string;
  readonly notation: string;
  readonly year: number;
  readonly title: string;
  readonly state: FileState;
}

const named = { id: true, notation: true, year: true, title: true, state: true } as const;
const toNamed = (row: Omit<NamedFile, "state"> & { readonly state: string }): NamedFile => ({
  ...row,
  state: row.state as FileState,
});

/** The files a paper is in. */
export async function filesOfPaper(actor: Actor, { documentId, incomingId }: PaperRef): Promise<readonly NamedFile[]> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.workFileItem.findMany({
      where: { communeId, removedAt: null, ...(documentId ? { documentId } : { incomingId }) },
      select: { file: { select: named } },
      orderBy: { addedAt: "asc" },
    });
    return rows.map(({ file }) => toNamed(file));
  });
}

const MOST_CHOICES = 200;

/** The open files to add a paper to, the latest first; none for who may not. */
export async function openFilesToChoose(actor: Actor): Promise<readonly NamedFile[]> {
  if (!canKeepFiles(actor)) return [];
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.workFile.findMany({
      ...{ where: { communeId, state: "open" }, select: named, orderBy: { updatedAt: "desc" }, take: MOST_CHOICES },
    });
    return rows.map(toNamed);
  });
}

export interface PaperFound {
  /** "document:…" or "incoming:…" */
  readonly paper: string;
  readonly code: string;
  readonly issuedOn: CivilDate | null;
  readonly words: string;
  readonly issuer: string;
}

const MOST_FOUND = 20;

/** Papers not yet in a file that have every word asked for: ours first, then those that came in. */
export async function papersToAdd(actor: Actor, fileId: string, query: string): Promise<readonly PaperFound[]> {
  const asked = foldedWords(query);
  if (!canKeepFiles(actor) || asked.length === 0) return [];
  const { communeId } = actor;
  const AND = asked.map((word) => ({ folded: { contains: word } }));
  const workFiles = { none: { fileId, removedAt: null } };
  return inCommune(communeId, async (tx) => {
    const documents = await tx.document.findMany({
      where: { communeId, deletedAt: null, state: { not: "draft" }, workFiles, AND },
      select: { id: true, symbol: true, number: true, issuedOn: true, subject: true, issuerName: true },
      orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
      take: MOST_FOUND,
    });
    const incoming = await tx.incomingDocument.findMany({
      where: { communeId, cancelledAt: null, workFiles, AND },
      orderBy: [{ year: "desc" }, { number: "desc" }],
      take: MOST_FOUND,
    });
    return [
      ...documents.map(({ id, symbol, number, issuedOn, subject, issuerName }) => ({
        ...{ paper: `document:${id}`, code: number === null ? symbol : `${padNumber(number)}/${symbol}` },
        ...{ issuedOn: issuedOn && fromDbDate(issuedOn), words: subject, issuer: issuerName },
      })),
      ...incoming.map(({ id, code, year, number, issuedOn, type, subject, issuer }) => ({
        ...{ paper: `incoming:${id}`, code: code ?? "", issuedOn: issuedOn && fromDbDate(issuedOn), issuer },
        words: `${receivedWords({ type, subject })} (số đến ${number} năm ${year})`,
      })),
    ];
  });
}
