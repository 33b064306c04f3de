import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { type DocumentFacts, ORDINARY, signerPosition } from "../core/file-metadata";
import type { PaperPart } from "../core/file-package";
import type { DocumentModel } from "../core/model";
import { padNumber, typeNameInText } from "../core/number";
import { receivedWords, recipientWords, typeAndSubject } from "../core/register-words";
import { sumOfSendings } from "../core/sending-words";
import { type FiledPaper, gapsOf, type PaperGap, splitCode } from "../core/work-file";
import { canReadIncoming } from "../policy";

const select = {
  ...{ id: true, documentId: true, incomingId: true, note: true, sheets: true, removedAt: true },
  document: {
    select: {
      ...{ kind: true, symbol: true, number: true, issuedOn: true, subject: true, issuerName: true, signerName: true },
      ...{ state: true, frozenModel: true, pdfSha256: true, docxSha256: true, scanSha256: true },
      dispatch: { select: { copies: true } },
      distribution: {
        where: { removedAt: null },
        select: { copies: true, sentOn: true, receivedOn: true, receivedName: true },
      },
      signedCopies: {
        where: { supersededAt: null },
        select: { sha256: true, comparison: true, confirmedAt: true },
      },
      actedOnBy: {
        where: { removedAt: null, from: { state: "draft", deletedAt: null } },
        select: { id: true },
      },
    },
  },
  incoming: {
    select: {
      ...{ year: true, number: true, issuer: true, code: true, issuedOn: true, receivedOn: true, type: true },
      ...{ subject: true, dueOn: true, doneOn: true, cancelledAt: true, scanSha256: true },
    },
  },
} satisfies Prisma.WorkFileItemSelect;

type StoredItem = Prisma.WorkFileItemGetPayload<{ select: typeof select }>;

/** A paper at its place in a file. */
export interface FileItem {
  readonly id: string;
  readonly documentId: string | null;
  readonly incomingId: string | null;
  readonly code: string;
  readonly issuedOn: CivilDate | null;
  readonly typeAndSubject: string;
  readonly issuer: string;
  readonly note: string | null;
  readonly sheets: number | null;
  readonly gaps: readonly PaperGap[];
  /** False of a paper that came in and is not for the one who asks: its number is all they see. */
  readonly isShown: boolean;
}

/** The same with what a package takes of it. */
export interface PackedItem {
  readonly item: FileItem;
  readonly facts: Omit<DocumentFacts, "pages" | "description">;
  readonly files: readonly { readonly part: PaperPart; readonly sha256: string }[];
}

type Parts = Omit<PackedItem, "item"> & {
  readonly line: Pick<FileItem, "code" | "issuedOn" | "typeAndSubject" | "issuer">;
  readonly filed: FiledPaper;
};

const day = (date: Date | null) => (date ? fromDbDate(date) : null);

function outgoingParts(document: NonNullable<StoredItem["document"]>): Parts {
  const { symbol, number, subject, issuerName, signerName, distribution, signedCopies, actedOnBy } = document;
  const model = document.frozenModel as DocumentModel | null;
  const issuedOn = day(document.issuedOn);
  const code = number === null ? symbol : `${padNumber(number)}/${symbol}`;
  const own = number === null ? splitCode(symbol) : { number: padNumber(number), notation: symbol };
  const [signed] = signedCopies;
  const sent = sumOfSendings(
    distribution.map(({ copies, receivedName, sentOn, receivedOn }) => ({
      ...{ copies, receivedName, sentOn: fromDbDate(sentOn), receivedOn: day(receivedOn) },
    })),
  );
  const recipients = model ? recipientWords(model) : "";
  const kept: readonly (readonly [PaperPart, string | null | undefined])[] = [
    ...[["text", document.pdfSha256] as const, ["text", document.docxSha256] as const],
    ...[["signed", signed?.sha256] as const, ["scan", document.scanSha256] as const],
  ];
  return {
    line: {
      ...{ code, issuedOn, issuer: issuerName },
      typeAndSubject: model ? typeAndSubject(model.typeName, subject) : subject,
    },
    facts: {
      typeName: model ? typeNameInText(model.typeName) : "",
      ...{ codeNumber: own.number, codeNotation: own.notation, issuedOn, organName: issuerName, subject },
      ...{ position: model ? signerPosition(model) : "", fullName: signerName ?? "" },
      to: recipients === "" ? [] : recipients.split("; "),
      ...{ priority: ORDINARY, issuedAmount: document.dispatch?.copies ?? sent.copies, dueOn: null },
    },
    files: kept.flatMap(([part, sha256]) => (sha256 ? [{ part, sha256 }] : [])),
    filed: {
      side: "out",
      state: document.state as "issued" | "recorded" | "revoked",
      hasSignedCopy: signed !== undefined,
      unconfirmed: signed !== undefined && signed.comparison !== "same" && signed.confirmedAt === null,
      hasScan: document.scanSha256 !== null,
      isDone: true,
      openDrafts: actedOnBy.length,
    },
  };
}

function incomingParts(incoming: NonNullable<StoredItem["incoming"]>, commune: string): Parts {
  const { issuer, type, subject } = incoming;
  const issuedOn = day(incoming.issuedOn);
  const code = incoming.code ?? "";
  const own = splitCode(code);
  return {
    line: { ...{ code, issuedOn, issuer }, typeAndSubject: receivedWords(incoming) },
    facts: {
      ...{ typeName: type, codeNumber: own.number, codeNotation: own.notation, issuedOn, organName: issuer, subject },
      ...{
        position: "",
        fullName: "",
        to: [commune],
        priority: ORDINARY,
        issuedAmount: null,
        dueOn: day(incoming.dueOn),
      },
    },
    files: incoming.scanSha256 ? [{ part: "scan", sha256: incoming.scanSha256 }] : [],
    filed: {
      ...{ side: "in", state: incoming.cancelledAt ? "cancelled" : "entered", hasSignedCopy: false },
      ...{ unconfirmed: false, hasScan: incoming.scanSha256 !== null, isDone: incoming.doneOn !== null, openDrafts: 0 },
    },
  };
}

function packed(actor: Actor, row: StoredItem, commune: string): PackedItem {
  const { id, documentId, incomingId, note, sheets, document, incoming } = row;
  const parts = document ? outgoingParts(document) : incoming ? incomingParts(incoming, commune) : null;
  if (!parts) throw new Error(`an item of a file without its paper: ${id}`);
  const { line, facts, files, filed } = parts;
  const isShown = document !== null || canReadIncoming(actor);
  const hidden = incoming && {
    ...{ code: `Số đến ${incoming.number}/${incoming.year}`, issuedOn: null, issuer: "" },
    typeAndSubject: "Văn bản đến bạn không được xem",
  };
  const shown = isShown || !hidden ? line : hidden;
  const gaps = isShown ? gapsOf(filed) : [];
  return {
    item: { ...{ id, documentId, incomingId, sheets, isShown, gaps, note: isShown ? note : null }, ...shown },
    ...{ facts, files },
  };
}

/** The papers of a file in their order, and those taken out of it. */
export async function filedPapersIn(
  tx: Tx,
  actor: Actor,
  fileId: string,
): Promise<{ readonly papers: readonly PackedItem[]; readonly removed: readonly FileItem[] }> {
  const { communeId } = actor;
  const { unitType, name } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const rows = await tx.workFileItem.findMany({
    where: { communeId, fileId },
    select,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const commune = `Ủy ban nhân dân ${unitType} ${name}`;
  const of = (isGone: boolean) =>
    rows.filter(({ removedAt }) => (removedAt !== null) === isGone).map((row) => packed(actor, row, commune));
  return { papers: of(false), removed: of(true).map(({ item }) => item) };
}
