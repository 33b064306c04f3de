import { availableParallelism } from "node:os";
import { join } from "node:path";
import { WorkerPool } from "./worker-pool";

/** The bundles in .build/workers: what must not share a thread, or its memory and time, with the web server. */
export type WorkerName = "documents" | "spreadsheets" | "pdf";

const MINUTE = 60_000;
const MB = 1024 * 1024;

function bundleOf(name: WorkerName): string {
  return join(/* turbopackIgnore: true */ process.cwd(), ".build", "workers", `${name}.mjs`);
}

const SHAPES = {
  documents: {
    threads: Math.min(2, availableParallelism()),
    tasksPerThread: 500,
    memoryMark: 256 * MB,
    idleMs: 5 * MINUTE,
  },
  // A stranger's file gets a thread that has seen none before and sees none after.
  spreadsheets: { threads: 2, tasksPerThread: 1, memoryMark: 0, idleMs: MINUTE },
  pdf: { threads: 2, tasksPerThread: 1, memoryMark: 0, idleMs: MINUTE },
} as const;

const LIMITS = {
  documents: { timeoutMs: 30_000, maxHeapMb: 512 },
  spreadsheets: { timeoutMs: 10_000, maxHeapMb: 256 },
  pdf: { timeoutMs: 20_000, maxHeapMb: 512 },
} as const;

// On globalThis: Next loads this module anew in each of its bundles, and the threads are of the process.
const KEEP = Symbol.for("portal.workers");
const keeper = globalThis as { [KEEP]?: Map<WorkerName, WorkerPool> };

function poolOf(name: WorkerName): WorkerPool {
  keeper[KEEP] ??= new Map();
  const kept = keeper[KEEP].get(name);
  if (kept) return kept;
  const pool = new WorkerPool({ file: bundleOf(name), ...SHAPES[name] });
  keeper[KEEP].set(name, pool);
  return pool;
}

/**
 * Runs a task in a worker thread. Rejects with WorkerRefusal when the task refuses in words, and with WorkerFault when
 * the thread hung, died or ran out of memory.
 */
export async function callWorker<T>(
  name: WorkerName,
  task: string,
  payload: unknown,
  options: { readonly timeoutMs?: number; readonly maxHeapMb?: number } = {},
): Promise<T> {
  return (await poolOf(name).call(task, payload, { ...LIMITS[name], ...options })) as T;
}
