import { canReadDrafts } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, dayOf, toDbDate } from "@/lib/kernel/civil-date";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { DocumentBundle } from "@/prisma/generated/client";
import { BUNDLE_DAYS, type BundleDone, type BundleForm, type BundleLine } from "../core/bundle-lines";

export interface BundleView {
  readonly id: string;
  readonly form: BundleForm;
  readonly title: string;
  readonly total: number;
  readonly lines: readonly BundleLine[];
  readonly onOddPages: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly finished: boolean;
  /** The last day it may be fetched. */
  readonly until: CivilDate;
}

/** The account of an actor without one: no bundle is its. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A bundle is its maker's alone, for some days. */
function own({ communeId, accountId, today }: Actor) {
  return { communeId, createdBy: accountId ?? NOBODY, createdAt: { gt: toDbDate(addDays(today, -BUNDLE_DAYS)) } };
}

function toView(row: DocumentBundle): BundleView {
  const { id, form, title, version, createdAt, documentIds, resultSha256 } = row;
  const { lines, onOddPages } = row.done as unknown as BundleDone;
  return {
    ...{ id, title, version, createdAt, lines, onOddPages, total: documentIds.length },
    ...{ form: form as BundleForm, finished: resultSha256 !== null },
    until: addDays(dayOf(createdAt), BUNDLE_DAYS - 1),
  };
}

/** The bundles one has made and may still fetch, newest first. */
export async function listBundles(actor: Actor): Promise<readonly BundleView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.documentBundle.findMany({ where: own(actor), orderBy: { createdAt: "desc" }, take: 50 });
    return rows.map(toView);
  });
}

/** One's own bundle; another's is not there. */
export async function readBundle(actor: Actor, id: string): Promise<BundleView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.documentBundle.findFirst({ where: { ...own(actor), id } });
    return row ? toView(row) : null;
  });
}

/** The file of a finished bundle; of drafts only while its maker may still read drafts. */
export async function readBundleFile(
  actor: Actor,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly createdAt: Date } | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.documentBundle.findFirst({ where: { ...own(actor), id } });
    if (!row?.resultSha256) return null;
    const { lines } = toView(row);
    if (lines.some(({ state, skipped }) => state === "draft" && !skipped) && !canReadDrafts(actor)) return null;
    const blob = await getBlob(tx, actor.communeId, row.resultSha256);
    return blob && { bytes: blob.bytes, mediaType: blob.mediaType, createdAt: row.createdAt };
  });
}

/** One's own bundle as it is stored, within an act. */
export async function ownBundleIn(tx: Tx, actor: Actor, id: string): Promise<DocumentBundle | null> {
  return tx.documentBundle.findFirst({ where: { ...own(actor), id } });
}
