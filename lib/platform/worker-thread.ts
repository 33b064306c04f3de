import { parentPort } from "node:worker_threads";
import { WorkerRefusal } from "./worker-fault";

export interface WorkerRequest {
  readonly task: string;
  readonly payload: unknown;
}

export type WorkerReply =
  | { readonly kind: "value"; readonly value: unknown; readonly memory: number }
  | { readonly kind: "refusal"; readonly code: string; readonly words: string; readonly memory: number }
  | { readonly kind: "fault"; readonly message: string; readonly memory: number };

// Each task reads its own payload; the caller's type parameter names the result.
type Task = (payload: never) => unknown;

function memoryInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Whole buffers in a result travel without a copy; slices of a shared one must not. */
function wholeBuffers(value: unknown): ArrayBuffer[] {
  const candidates = value !== null && typeof value === "object" ? [value, ...Object.values(value)] : [];
  const buffers = candidates
    .filter((candidate) => candidate instanceof Uint8Array)
    .filter((bytes) => bytes.byteLength > 0 && bytes.byteLength === bytes.buffer.byteLength)
    .map((bytes) => bytes.buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
  return [...new Set(buffers)];
}

async function perform(tasks: Readonly<Record<string, Task>>, request: WorkerRequest): Promise<WorkerReply> {
  try {
    const task = Object.hasOwn(tasks, request.task) ? tasks[request.task] : undefined;
    if (!task) throw new Error(`no task is called ${request.task}`);
    return { kind: "value", value: await task(request.payload as never), memory: memoryInUse() };
  } catch (error) {
    if (error instanceof WorkerRefusal) {
      return { kind: "refusal", code: error.code, words: error.words, memory: memoryInUse() };
    }
    return {
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      memory: memoryInUse(),
    };
  }
}

/** Called once by a worker's entry: answers each request with what its task returns, refuses or throws. */
export function serveTasks(tasks: Readonly<Record<string, Task>>): void {
  const port = parentPort;
  if (!port) throw new Error("serveTasks runs in a worker thread");
  port.on("message", async (request: WorkerRequest) => {
    const reply = await perform(tasks, request);
    port.postMessage(reply, reply.kind === "value" ? wholeBuffers(reply.value) : []);
  });
}
