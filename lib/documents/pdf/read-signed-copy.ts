import { WorkerRefusal } from "@/lib/platform/worker-fault";
import { compareSigned, type SignedComparison } from "../core/signed/compare-signed";
import type { FrozenUnit } from "../core/signed/frozen-units";
import type { SignatureFacts } from "../core/signed/signature";
import { readPages } from "./read-pages";
import { readSignatures } from "./read-signatures";

export interface SignedCopyReading {
  readonly pages: number;
  readonly comparison: SignedComparison;
  readonly signatures: readonly SignatureFacts[];
}

const END = "%%EOF";
const TAIL = 2_048;

/** Reads a signed copy: its text against the frozen words, and what its signatures say. */
export async function readSignedCopy(bytes: Uint8Array, units: readonly FrozenUnit[]): Promise<SignedCopyReading> {
  const tail = Buffer.from(bytes.subarray(Math.max(bytes.length - TAIL, 0))).toString("latin1");
  if (!tail.includes(END)) {
    throw new WorkerRefusal("damaged", "Tệp PDF chưa tải về hết: phần cuối tệp bị thiếu. Tải lại tệp rồi gửi lên.");
  }
  const pages = await readPages(bytes);
  return { pages: pages.length, comparison: compareSigned(units, pages), signatures: await readSignatures(bytes) };
}
