import type { Actor } from "@/lib/kernel/actor";
import { addDays, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import { BUNDLE_DAYS, type BundleDone } from "../core/bundle-lines";

/** Every column that names kept bytes: what any of them names is not cleared. A test holds this list to the database. */
export const BLOB_COLUMNS = [
  ["document", "pdf_sha256"],
  ["document", "docx_sha256"],
  ["document", "scan_sha256"],
  ["document_signed_copy", "sha256"],
  ["incoming_document", "scan_sha256"],
  ["hamlet_change", "scan_sha256"],
  ["work_file", "package_sha256"],
  ["document_bundle", "result_sha256"],
  ["report_photo", "sha256"],
  ["form_mapping", "sha256"],
] as const;

/** Bundles older than their days go, with the bytes only they kept. */
export async function clearBundlesIn(tx: Tx, actor: Actor): Promise<void> {
  const { communeId } = actor;
  const old = await tx.documentBundle.findMany({
    where: { communeId, createdAt: { lte: toDbDate(addDays(actor.today, -BUNDLE_DAYS)) } },
  });
  if (old.length === 0) return;
  await tx.documentBundle.deleteMany({ where: { communeId, id: { in: old.map(({ id }) => id) } } });
  const kept = old.flatMap(({ resultSha256, done }) => [
    ...(resultSha256 ? [resultSha256] : []),
    ...filesOf(done as unknown as BundleDone),
  ]);
  const others = await tx.documentBundle.findMany({ where: { communeId }, select: { done: true } });
  const needed = new Set(others.flatMap(({ done }) => filesOf(done as unknown as BundleDone)));
  const going = [...new Set(kept)].filter((sha256) => !needed.has(sha256));
  const nowhere = BLOB_COLUMNS.map(
    ([table, column]) =>
      `not exists (select 1 from "${table}" t where t.commune_id = b.commune_id and t."${column}" = b.sha256)`,
  ).join(" and ");
  // Only names of this file's own are put together here; what is looked for is a parameter.
  await tx.$executeRawUnsafe(
    `delete from blob b where b.commune_id = $1::uuid and b.sha256 = any($2) and ${nowhere}`,
    communeId,
    going,
  );
}

function filesOf({ lines }: BundleDone): string[] {
  return lines.flatMap(({ files }) => files.map(({ sha256 }) => sha256));
}
