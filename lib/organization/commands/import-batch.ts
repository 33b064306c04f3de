import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { toJson } from "@/lib/platform/json";
import { type ImportBatchView, readBatchIn, readSourceIn } from "../queries/import-batches";

// Every list comes in the same way: kept for checking, changed in the check, then written or dropped, and undone.

export type BatchRefusal = "not-found" | "not-open" | "stale";

const notFound = refuse("not-found" as const, "Không tìm thấy lần nhập này.");
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Keeps an upload for checking; nothing but the batch itself is written. */
export async function startBatchIn(
  { tx, audit }: Act,
  actor: Actor,
  input: {
    readonly kind: string;
    readonly fileName: string;
    readonly source: unknown;
    /** What the trail says, where it is no list. */
    readonly words?: string;
  },
): Promise<string> {
  const id = crypto.randomUUID();
  const fileName = input.fileName.slice(0, 200);
  await tx.$executeRaw`
    insert into import_batch (commune_id, id, kind, file_name, reading, created_by)
    values (${actor.communeId}::uuid, ${id}::uuid, ${input.kind}, ${fileName}, ${JSON.stringify(input.source)}::jsonb,
      ${actor.accountId ?? NOBODY}::uuid)`;
  const words = input.words ?? `Đưa danh sách “${fileName}” vào kiểm tra`;
  await audit({ action: "import.started", entityType: "import", entityId: id, words });
  return id;
}

async function lockBatch({ tx }: Act, actor: Actor, id: string, kinds: readonly string[]) {
  await tx.$queryRaw`
    select 1 from import_batch where commune_id = ${actor.communeId}::uuid and id = ${id}::uuid for update`;
  const batch = await readBatchIn(tx, actor, id);
  return batch && kinds.includes(batch.kind) ? batch : null;
}

/** The batch as it was last seen, held until the transaction ends; refused when another changed or ended it since. */
export async function openBatchIn(
  act: Act,
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly kinds: readonly string[] },
): Promise<Result<ImportBatchView, BatchRefusal>> {
  const batch = await lockBatch(act, actor, input.id, input.kinds);
  if (!batch) return notFound;
  if (batch.state !== "open") return refuse("not-open" as const, "Lần nhập này đã kết thúc, không sửa được nữa.");
  if (batch.version !== input.version)
    return refuse("stale" as const, "Người khác vừa sửa bản kiểm tra này. Xem lại rồi làm tiếp.");
  return ok(batch);
}

/** Keeps what was decided in the check. */
export async function saveBatchIn({ tx }: Act, actor: Actor, id: string, source: unknown): Promise<void> {
  await tx.$executeRaw`
    update import_batch set reading = ${JSON.stringify(source)}::jsonb, version = version + 1
    where commune_id = ${actor.communeId}::uuid and id = ${id}::uuid`;
}

/** Notes that the list was written, and what it wrote: undo takes back exactly that. */
export async function commitBatchIn({ tx, at }: Act, actor: Actor, id: string, written: object): Promise<void> {
  await tx.importBatch.update({
    where: { communeId_id: { communeId: actor.communeId, id } },
    data: { state: "committed", committedAt: at, written: toJson(written), version: { increment: 1 } },
    select: { id: true },
  });
}

/** Keeps what a row of the list is to do, chosen in the check; an empty choice lets the portal decide again. */
export async function chooseRowIn<Source extends { readonly choices: Readonly<Record<string, string>> }>(
  act: Act,
  actor: Actor,
  input: {
    readonly id: string;
    readonly version: number;
    readonly kinds: readonly string[];
    readonly row: number;
    readonly choice: string;
  },
): Promise<Result<{ version: number }, BatchRefusal>> {
  const open = await openBatchIn(act, actor, input);
  if (!open.ok) return open;
  const source = await readSourceIn<Source>(act.tx, actor, input.id);
  const { [String(input.row)]: _, ...others } = source.choices;
  const choices = input.choice === "" ? others : { ...others, [String(input.row)]: input.choice };
  await saveBatchIn(act, actor, input.id, { ...source, choices });
  act.alreadyTold();
  return ok({ version: input.version + 1 });
}

/** Puts a list aside that will not be written; null when it is no longer under check. */
export async function dropBatchIn(
  { tx, audit }: Act,
  actor: Actor,
  input: { readonly id: string; readonly kinds: readonly string[]; readonly what?: string },
): Promise<{ readonly kind: string; readonly fileName: string } | null> {
  const [batch] = await tx.importBatch.updateManyAndReturn({
    where: { communeId: actor.communeId, id: input.id, kind: { in: [...input.kinds] }, state: "open" },
    data: { state: "dropped", version: { increment: 1 } },
    select: { kind: true, fileName: true },
  });
  if (!batch) return null;
  const words = `Bỏ ${input.what ?? "danh sách"} “${batch.fileName}”, không ghi`;
  await audit({ action: "import.dropped", entityType: "import", entityId: input.id, words });
  return batch;
}

/** A written batch, held to be undone. */
export async function committedBatchIn(
  act: Act,
  actor: Actor,
  input: { readonly id: string; readonly kinds: readonly string[] },
): Promise<Result<ImportBatchView, "not-found" | "not-committed">> {
  const batch = await lockBatch(act, actor, input.id, input.kinds);
  if (!batch) return notFound;
  if (batch.state !== "committed")
    return refuse("not-committed" as const, "Lần nhập này chưa ghi nên không có gì để hoàn tác.");
  return ok(batch);
}

/** Notes that what the list wrote was taken back. */
export async function markUndoneIn({ tx, at }: Act, actor: Actor, id: string): Promise<void> {
  await tx.importBatch.update({
    where: { communeId_id: { communeId: actor.communeId, id } },
    data: { state: "undone", undoneAt: at, version: { increment: 1 } },
    select: { id: true },
  });
}
