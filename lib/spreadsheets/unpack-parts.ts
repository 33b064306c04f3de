import { crc32, inflateRawSync } from "node:zlib";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import { packedBytes, type ZipEntry } from "./core/zip-directory";
import { isNeededPart, MAX_UNPACKED_BYTES, type PackageKind } from "./core/zip-gate";

const STORED = 0;

/** Unpacks at most `budget` bytes: a bomb stops at the cap whatever size its header claims. */
function unpack(packed: Uint8Array, entry: ZipEntry, budget: number): Uint8Array | SpreadsheetRefusal {
  if (entry.method === STORED) return packed.length <= budget ? packed : "unpacks-too-large";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(budget, 1) });
  } catch (fault) {
    const isTooLarge = fault instanceof RangeError || (fault as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? "unpacks-too-large" : "damaged";
  }
}

/** The needed parts of a workbook or a document, each checked against its length and checksum; together never above the cap. */
export function unpackParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  kind: PackageKind,
): ReadonlyMap<string, Uint8Array> | SpreadsheetRefusal {
  const parts = new Map<string, Uint8Array>();
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    if (!isNeededPart(entry.name, kind)) continue;
    const packed = packedBytes(bytes, entry);
    if (!packed) return "damaged";
    const part = unpack(packed, entry, budget);
    if (typeof part === "string") return part;
    if (part.length !== entry.size || crc32(part) !== entry.crc) return "damaged";
    budget -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}
