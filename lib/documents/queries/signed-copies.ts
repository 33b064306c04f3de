import type { Actor } from "@/lib/kernel/actor";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { SignedComparison } from "../core/signed/compare-signed";
import type { SignatureFacts } from "../core/signed/signature";

export interface SignedCopyView {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly pages: number;
  readonly comparison: SignedComparison;
  readonly signatures: readonly SignatureFacts[];
  readonly uploadedName: string;
  readonly uploadedAt: Date;
  readonly confirmed: { readonly name: string; readonly at: Date; readonly note: string | null } | null;
  readonly supersededAt: Date | null;
}

/** Signed copies of issued documents: whoever signs in may see them, as they see the document. */
function shown({ communeId }: Actor) {
  return { communeId, document: { state: { not: "draft" }, deletedAt: null } };
}

/** The signed copies of a document, the standing one first, then those it took the place of. */
export async function signedCopiesOf(actor: Actor, documentId: string): Promise<readonly SignedCopyView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.documentSignedCopy.findMany({
      where: { ...shown(actor), documentId },
      orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    });
    return rows.map(({ comparison: verdict, differences, signatures, ...row }): SignedCopyView => {
      const { id, fileName, sha256, pages, uploadedName, uploadedAt, supersededAt } = row;
      const { confirmedName, confirmedAt, confirmedNote } = row;
      return {
        ...{ id, fileName, sha256, pages, uploadedName, uploadedAt, supersededAt },
        comparison: { ...(differences as object), verdict } as SignedComparison,
        signatures: signatures as unknown as readonly SignatureFacts[],
        confirmed: confirmedName && confirmedAt ? { name: confirmedName, at: confirmedAt, note: confirmedNote } : null,
      };
    });
  });
}

/** The kept bytes of a signed copy of a document. */
export async function readSignedFile(
  actor: Actor,
  documentId: string,
  copyId: string,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.documentSignedCopy.findFirst({
      where: { ...shown(actor), documentId, id: copyId },
      select: { sha256: true },
    });
    return row ? getBlob(tx, actor.communeId, row.sha256) : null;
  });
}

/** The copy that stands, within an act. */
export async function standingCopyIn(tx: Tx, actor: Actor, documentId: string) {
  const { communeId } = actor;
  return tx.documentSignedCopy.findFirst({ where: { communeId, documentId, supersededAt: null } });
}
