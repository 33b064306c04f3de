import { transact } from "@/lib/audit/transact";
import { canReadDrafts } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import type { DocumentBundle } from "@/prisma/generated/client";
import {
  BUNDLE_FORMS,
  type BundleDone,
  type BundleForm,
  type BundleLine,
  IN_ONE_STEP,
  MOST_IN_BUNDLE,
} from "../core/bundle-lines";
import { ownBundleIn } from "../queries/bundles";
import type { StartBundle } from "../schema";
import { clearBundlesIn } from "./clear-bundles";
import { finishFile } from "./finish-bundle";
import { makeLine } from "./make-bundle-line";

export type BundleRefusal = "forbidden" | "none-chosen" | "too-many" | "not-found";

const notFound = refuse("not-found" as const, "Không còn gói này. Lập gói mới từ danh sách văn bản.");

const TITLES: Record<BundleForm, (count: number) => string> = {
  zip: (count) => `Gói ZIP ${count} văn bản`,
  print: (count) => `Bản in ${count} văn bản`,
};

/** Begins to put several documents into one file; what one may not read is not taken. */
export async function startBundle(
  actor: Actor,
  { form, ids, onOddPages }: StartBundle,
): Promise<Result<{ id: string; count: number }, BundleRefusal>> {
  const { communeId, accountId } = actor;
  if (!accountId) return refuse("forbidden", "Đăng nhập để lập gói văn bản.");
  const asked = [...new Set(ids)];
  if (asked.length === 0) return refuse("none-chosen", "Chưa chọn văn bản nào: đánh dấu ở đầu dòng.");
  if (asked.length > MOST_IN_BUNDLE) {
    const words = `Chọn không quá ${MOST_IN_BUNDLE} văn bản một lần; đang chọn ${asked.length}. Lọc bớt rồi chọn lại.`;
    return refuse("too-many", words);
  }
  return transact<{ id: string; count: number }, BundleRefusal>(actor, async ({ tx, at, audit }) => {
    await clearBundlesIn(tx, actor);
    const readable = await tx.document.findMany({
      where: {
        ...{ communeId, id: { in: asked }, deletedAt: null },
        ...(canReadDrafts(actor) ? {} : { state: { not: "draft" } }),
      },
      select: { id: true },
    });
    const known = new Set(readable.map(({ id }) => id));
    const documentIds = asked.filter((id) => known.has(id));
    if (documentIds.length === 0) return refuse("none-chosen", "Không còn văn bản nào trong số đã chọn.");
    const title = TITLES[form](documentIds.length);
    const done: BundleDone = { onOddPages, lines: [] };
    const { id } = await tx.documentBundle.create({
      data: { communeId, form, title, documentIds, done: toJson(done), createdBy: accountId, createdAt: at },
    });
    const words = `Lập ${title.charAt(0).toLocaleLowerCase("vi")}${title.slice(1)}`;
    await audit({ action: "bundle.started", entityType: "document-bundle", entityId: id, words });
    return ok({ id, count: documentIds.length });
  });
}

export interface BundleProgress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
}

const doneOf = ({ done }: DocumentBundle) => done as unknown as BundleDone;

function progressOf(row: DocumentBundle): BundleProgress {
  const finished = row.resultSha256 !== null;
  return { done: doneOf(row).lines.length, total: row.documentIds.length, finished };
}

/**
 * One step of a bundle: some more documents, or at the end the file. Nothing is kept in the process: whoever comes next
 * goes on from what is stored, and of two steps at once one counts.
 */
export async function stepBundle(actor: Actor, id: string): Promise<Result<BundleProgress, BundleRefusal>> {
  const { communeId } = actor;
  const row = await inCommune(communeId, (tx) => ownBundleIn(tx, actor, id));
  if (!row) return notFound;
  if (row.resultSha256) return ok(progressOf(row));
  const done = doneOf(row);
  const next = row.documentIds.slice(done.lines.length, done.lines.length + IN_ONE_STEP);
  if (next.length === 0) return finish(actor, row);
  const lines: BundleLine[] = [...done.lines];
  const files: { readonly bytes: Uint8Array; readonly mediaType: string }[] = [];
  for (const documentId of next) {
    const made = await makeLine(actor, documentId, lines);
    lines.push(made.line);
    files.push(...made.files);
  }
  return save(actor, row, { ...done, lines }, files);
}

/** The last step: one file of all that was made. */
async function finish(actor: Actor, row: DocumentBundle): Promise<Result<BundleProgress, BundleRefusal>> {
  const form = BUNDLE_FORMS.find((one) => one === row.form) ?? "zip";
  const { lines, file } = await finishFile(actor, { form, title: row.title, done: doneOf(row) });
  return save(actor, row, { ...doneOf(row), lines }, [file], true);
}

/** Keeps a step's work if no other step did the same meanwhile; then what that one did counts. */
async function save(
  actor: Actor,
  row: DocumentBundle,
  done: BundleDone,
  files: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[],
  isResult = false,
): Promise<Result<BundleProgress, BundleRefusal>> {
  const { communeId } = actor;
  return transact<BundleProgress, BundleRefusal>(actor, async ({ tx, at, audit, alreadyTold }) => {
    let result: string | null = null;
    for (const { bytes, mediaType } of files) result = await putBlob(tx, communeId, bytes, mediaType);
    await tx.documentBundle.updateMany({
      where: { communeId, id: row.id, version: row.version },
      data: {
        ...{ done: toJson(done), version: { increment: 1 } },
        ...(isResult ? { resultSha256: result, finishedAt: at } : {}),
      },
    });
    const now = await ownBundleIn(tx, actor, row.id);
    if (!now) return notFound;
    const isOurs = now.version === row.version + 1 && now.resultSha256 === result;
    const count = done.lines.filter(({ skipped }) => !skipped).length;
    const words = `Xong ${row.title.charAt(0).toLocaleLowerCase("vi")}${row.title.slice(1)}: có ${count} văn bản`;
    if (isResult && isOurs) {
      await audit({ action: "bundle.finished", entityType: "document-bundle", entityId: row.id, words });
    } else alreadyTold();
    return ok(progressOf(now));
  });
}
