import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { WorkerFault } from "@/lib/platform/worker-fault";
import { MOST_IN_FILE } from "../core/file-package";
import { padNumber } from "../core/number";
import { countPages } from "../pdf/pdf-tasks";
import { canKeepFiles } from "../policy";
import type { FileItemNote, PaperRef } from "../schema";

export type FileItemRefusal = "forbidden" | "not-found" | "closed" | "unknown-paper" | "there-already" | "full";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa hồ sơ công việc.");
const notFound = refuse("not-found" as const, "Không tìm thấy hồ sơ hoặc văn bản này.");
const closed = refuse("closed" as const, "Hồ sơ này đã đóng. Mở lại rồi mới thêm, bớt văn bản.");

/** The file, held until the act ends: its papers are changed by one at a time, and never while it is being closed. */
export async function holdWorkFile(act: Act, actor: Actor, id: string) {
  const { communeId } = actor;
  await act.tx.$queryRaw`
    select 1 from work_file where commune_id = ${communeId}::uuid and id = ${id}::uuid for no key update`;
  return act.tx.workFile.findUnique({ where: { communeId_id: { communeId, id } } });
}

async function touch({ tx, at }: Act, { communeId }: Actor, id: string): Promise<void> {
  await tx.workFile.update({
    where: { communeId_id: { communeId, id } },
    data: { version: { increment: 1 }, updatedAt: at },
  });
}

/** What stands for a paper in a file: its frozen words, else its scan. */
async function mainFileIn(tx: Tx, { communeId }: Actor, { documentId, incomingId }: PaperRef): Promise<string | null> {
  if (documentId !== null) {
    const row = await tx.document.findUnique({ where: { communeId_id: { communeId, id: documentId } } });
    return row?.pdfSha256 ?? row?.scanSha256 ?? null;
  }
  const row = await tx.incomingDocument.findUnique({ where: { communeId_id: { communeId, id: incomingId } } });
  return row?.scanSha256 ?? null;
}

/** How many sheets a paper takes when each page is one; null where nothing is kept of it that can be counted. */
export async function countedSheets(actor: Actor, paper: PaperRef): Promise<number | null> {
  const { communeId } = actor;
  const blob = await inCommune(communeId, async (tx) => {
    const sha256 = await mainFileIn(tx, actor, paper);
    return sha256 ? getBlob(tx, communeId, sha256) : null;
  });
  if (!blob) return null;
  try {
    const [pages = null] = await countPages({ files: [blob] });
    return pages !== null && pages >= 1 && pages <= 9999 ? pages : null;
  } catch (error) {
    if (!(error instanceof WorkerFault)) throw error;
    log.error("the pages of a paper could not be counted", { error });
    return null;
  }
}

/** What a paper is called in the trail; null when it may not stand in a file. */
async function namedIn(tx: Tx, { communeId }: Actor, { documentId, incomingId }: PaperRef): Promise<string | null> {
  if (documentId !== null) {
    const row = await tx.document.findFirst({ where: { communeId, id: documentId, deletedAt: null } });
    if (!row || row.state === "draft") return null;
    return `văn bản số ${row.number === null ? row.symbol : `${padNumber(row.number)}/${row.symbol}`}`;
  }
  const row = await tx.incomingDocument.findFirst({ where: { communeId, id: incomingId } });
  return row && `văn bản đến số ${row.number} năm ${row.year}`;
}

/** Puts a paper at the end of an open file, within an act. */
export async function addItemIn(
  act: Act,
  actor: Actor,
  { fileId, paper, sheets }: { readonly fileId: string; readonly paper: PaperRef; readonly sheets: number | null },
): Promise<Result<{ name: string; notation: string }, FileItemRefusal>> {
  const { tx, at, audit } = act;
  const { communeId } = actor;
  const file = await holdWorkFile(act, actor, fileId);
  if (!file) return notFound;
  if (file.state !== "open") return closed;
  const name = await namedIn(tx, actor, paper);
  if (!name) return refuse("unknown-paper", "Chỉ đưa vào hồ sơ văn bản đã ban hành, đã ghi nhận hoặc đã vào sổ đến.");
  const items = await tx.workFileItem.findMany({ where: { communeId, fileId } });
  const { documentId, incomingId } = paper;
  const same = items.find((item) => item.documentId === documentId && item.incomingId === incomingId);
  if (same && !same.removedAt) return refuse("there-already", `Hồ sơ ${file.notation} đã có ${name}.`);
  if (items.length >= MOST_IN_FILE) {
    return refuse("full", `Một hồ sơ có không quá ${MOST_IN_FILE} văn bản. Lập thêm một tập cho việc này.`);
  }
  const position = Math.max(0, ...items.map((item) => item.position)) + 1;
  if (same) {
    await tx.workFileItem.update({
      where: { communeId_id: { communeId, id: same.id } },
      data: { position, removedAt: null, addedBy: actor.accountId, addedAt: at },
    });
  } else {
    await tx.workFileItem.create({
      data: { communeId, fileId, position, documentId, incomingId, sheets, addedBy: actor.accountId, addedAt: at },
    });
  }
  await touch(act, actor, fileId);
  const words = `Thêm ${name} vào hồ sơ ${file.notation}`;
  await audit({ action: "work-file.paper-added", entityType: "work-file", entityId: fileId, words });
  return ok({ name, notation: file.notation });
}

/** Puts a paper at the end of an open file; the same paper may stand in several. */
export async function addFileItem(
  actor: Actor,
  { fileId, paper }: { readonly fileId: string; readonly paper: PaperRef },
): Promise<Result<{ name: string; notation: string }, FileItemRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const sheets = await countedSheets(actor, paper);
  return transact<{ name: string; notation: string }, FileItemRefusal>(actor, (act) =>
    addItemIn(act, actor, { fileId, paper, sheets }),
  );
}

interface HeldItem {
  readonly fileId: string;
  readonly notation: string;
  readonly name: string;
}

/** The item and its open file, held until the act ends. */
async function holdItem(act: Act, actor: Actor, id: string): Promise<Result<HeldItem, FileItemRefusal>> {
  const { communeId } = actor;
  const item = await act.tx.workFileItem.findUnique({ where: { communeId_id: { communeId, id } } });
  const file = item && (await holdWorkFile(act, actor, item.fileId));
  if (!item || !file) return notFound;
  if (file.state !== "open") return closed;
  const { documentId, incomingId } = item;
  const name = await namedIn(act.tx, actor, { documentId, incomingId } as PaperRef);
  return ok({ fileId: file.id, notation: file.notation, name: name ?? "văn bản" });
}

/** Takes a paper out of an open file, or puts it back at the place it had. */
export async function binFileItem(
  actor: Actor,
  { id, gone }: { readonly id: string; readonly gone: boolean },
): Promise<Result<HeldItem, FileItemRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  return transact<HeldItem, FileItemRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    const held = await holdItem(act, actor, id);
    if (!held.ok) return held;
    const { count } = await tx.workFileItem.updateMany({
      where: { communeId, id, removedAt: gone ? null : { not: null } },
      data: { removedAt: gone ? at : null },
    });
    if (count === 0) return notFound;
    const { fileId, notation, name } = held.value;
    await touch(act, actor, fileId);
    const words = gone ? `Lấy ${name} ra khỏi hồ sơ ${notation}` : `Đưa lại ${name} vào hồ sơ ${notation}`;
    const action = gone ? "work-file.paper-removed" : "work-file.paper-restored";
    await audit({ action, entityType: "work-file", entityId: fileId, words });
    return held;
  });
}

/** A step up or down among the papers of a file. */
export async function moveFileItem(
  actor: Actor,
  { id, step }: { readonly id: string; readonly step: 1 | -1 },
): Promise<Result<HeldItem, FileItemRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  return transact<HeldItem, FileItemRefusal>(actor, async (act) => {
    const { tx, audit } = act;
    const held = await holdItem(act, actor, id);
    if (!held.ok) return held;
    const { fileId, notation, name } = held.value;
    const rows = await tx.workFileItem.findMany({
      where: { communeId, fileId, removedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const from = rows.findIndex((row) => row.id === id);
    const moved = rows[from];
    const other = rows[from + step];
    if (!moved) return notFound;
    if (other) {
      const put = (itemId: string, position: number) =>
        tx.workFileItem.update({ where: { communeId_id: { communeId, id: itemId } }, data: { position } });
      await put(moved.id, other.position);
      await put(other.id, moved.position);
      await touch(act, actor, fileId);
    }
    const words = `Đổi thứ tự ${name} trong hồ sơ ${notation}`;
    await audit({ action: "work-file.paper-moved", entityType: "work-file", entityId: fileId, words });
    return held;
  });
}

/** Writes how many sheets a paper takes and what is to be said of it in the table of contents. */
export async function noteFileItem(actor: Actor, input: FileItemNote): Promise<Result<HeldItem, FileItemRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  const { id, sheets, note } = input;
  return transact<HeldItem, FileItemRefusal>(actor, async (act) => {
    const held = await holdItem(act, actor, id);
    if (!held.ok) return held;
    await act.tx.workFileItem.update({ where: { communeId_id: { communeId, id } }, data: { sheets, note } });
    const { fileId, notation, name } = held.value;
    await touch(act, actor, fileId);
    const words = `Ghi số tờ, ghi chú của ${name} trong hồ sơ ${notation}`;
    await act.audit({ action: "work-file.paper-noted", entityType: "work-file", entityId: fileId, words });
    return held;
  });
}
