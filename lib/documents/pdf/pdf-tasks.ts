import { callWorker } from "@/lib/platform/workers";
import type { FrozenUnit } from "../core/signed/frozen-units";
import type { CountTask } from "./count-pages";
import type { Joined, JoinTask } from "./join-pdfs";
import type { PackTask } from "./pack-zip";
import type { SignedCopyReading } from "./read-signed-copy";

const MINUTE = 60_000;

/** Reads a signed copy in a thread of its own. Rejects with WorkerRefusal when the file is none that is taken. */
export async function readSignedCopy(bytes: Uint8Array, units: readonly FrozenUnit[]): Promise<SignedCopyReading> {
  return callWorker("pdf", "readSignedCopy", { bytes, units }, { timeoutMs: 45_000 });
}

export async function joinPdfs(task: JoinTask): Promise<Joined> {
  return callWorker("pdf", "joinPdfs", task, { timeoutMs: 2 * MINUTE });
}

export async function packZip(task: PackTask): Promise<Uint8Array> {
  return callWorker("pdf", "packZip", task, { timeoutMs: MINUTE });
}

export async function countPages(task: CountTask): Promise<(number | null)[]> {
  return callWorker("pdf", "countPages", task, { timeoutMs: MINUTE });
}
