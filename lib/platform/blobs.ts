import { createHash } from "node:crypto";
import type { Tx } from "./db";

/** Bytes kept in the database under the SHA-256 of their content. */
export interface KeptBytes {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Keeps bytes once a commune, however often they are given; answers their SHA-256 in hexadecimal. */
export async function putBlob(tx: Tx, communeId: string, bytes: Uint8Array, mediaType: string): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const blob = { communeId, sha256, mediaType, size: bytes.byteLength, bytes: new Uint8Array(bytes) };
  await tx.blob.createMany({ data: [blob], skipDuplicates: true });
  return sha256;
}

/** The bytes of a SHA-256; a faulty disk or a hand in the table is an exception, never other content. */
export async function getBlob(tx: Tx, communeId: string, sha256: string): Promise<KeptBytes | null> {
  const blob = await tx.blob.findUnique({ where: { communeId_sha256: { communeId, sha256 } } });
  if (!blob) return null;
  if (createHash("sha256").update(blob.bytes).digest("hex") !== sha256) {
    throw new Error(`the bytes of blob ${sha256} are not what was kept`);
  }
  return { sha256, mediaType: blob.mediaType, size: blob.size, bytes: blob.bytes };
}
