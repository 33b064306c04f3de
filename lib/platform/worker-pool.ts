import { Worker } from "node:worker_threads";
import { WorkerFault, WorkerRefusal } from "./worker-fault";
import type { WorkerReply } from "./worker-thread";

export interface PoolShape {
  /** The bundle each thread runs. */
  readonly file: string;
  readonly threads: number;
  /** A thread is replaced after so many tasks. */
  readonly tasksPerThread: number;
  /** A thread is replaced when it keeps more than this after a task, in bytes. */
  readonly memoryMark: number;
  /** An idle thread gives its memory back after this time. */
  readonly idleMs: number;
}

export interface CallOptions {
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
}

interface Call extends CallOptions {
  readonly task: string;
  readonly payload: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly maxHeapMb: number;
  tasks: number;
  current: Call | null;
  timer: NodeJS.Timeout | null;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Threads that run one task each at a time; a thread that hangs, dies or swells is replaced. */
export class WorkerPool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Call[] = [];

  constructor(private readonly shape: PoolShape) {}

  call(task: string, payload: unknown, options: CallOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, payload, ...options, resolve, reject });
      this.dispatch();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => this.drop(thread)));
  }

  private dispatch(): void {
    const next = this.waiting[0];
    if (!next) return;
    const thread = this.idleThread(next.maxHeapMb);
    if (!thread) return;
    this.waiting.shift();
    this.give(thread, next);
  }

  private idleThread(maxHeapMb: number): Thread | null {
    for (const thread of this.threads) {
      if (thread.current) continue;
      if (thread.maxHeapMb === maxHeapMb) return thread;
      // Limits are set at birth: an idle thread with others makes room.
      void this.drop(thread);
    }
    return this.threads.size < this.shape.threads ? this.spawn(maxHeapMb) : null;
  }

  private spawn(maxHeapMb: number): Thread {
    const worker = new Worker(/* turbopackIgnore: true */ this.shape.file, {
      // Neither the secrets in the environment nor a test runner's flags are a renderer's or a parser's business.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    const thread: Thread = { worker, maxHeapMb, tasks: 0, current: null, timer: null };
    this.threads.add(thread);
    worker.on("message", (reply: WorkerReply) => this.receive(thread, reply));
    worker.on("error", (error) =>
      this.lose(
        thread,
        isOutOfMemory(error)
          ? new WorkerFault("memory", `a worker ran out of its ${maxHeapMb} MB`)
          : new WorkerFault("crash", error instanceof Error ? (error.stack ?? error.message) : String(error)),
      ),
    );
    worker.on("exit", (code) => this.lose(thread, new WorkerFault("crash", `a worker ended with ${code}`)));
    return thread;
  }

  private give(thread: Thread, call: Call): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.current = call;
    thread.worker.ref();
    thread.timer = setTimeout(() => {
      this.lose(thread, new WorkerFault("timeout", `task ${call.task} took more than ${call.timeoutMs} ms`));
    }, call.timeoutMs);
    try {
      thread.worker.postMessage({ task: call.task, payload: call.payload });
    } catch (error) {
      // A payload that cannot travel is the caller's mistake; the thread is as good as new.
      this.release(thread);
      call.reject(error instanceof Error ? error : new Error(String(error)));
      this.dispatch();
    }
  }

  private receive(thread: Thread, reply: WorkerReply): void {
    const call = thread.current;
    if (!call) return;
    this.release(thread);
    thread.tasks += 1;
    if (thread.tasks >= this.shape.tasksPerThread || reply.memory > this.shape.memoryMark) void this.drop(thread);
    if (reply.kind === "value") call.resolve(reply.value);
    else if (reply.kind === "refusal") call.reject(new WorkerRefusal(reply.code, reply.words));
    else call.reject(new WorkerFault("crash", reply.message));
    this.dispatch();
  }

  private release(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.current = null;
    thread.worker.unref();
    thread.timer = setTimeout(() => void this.drop(thread), this.shape.idleMs).unref();
  }

  private lose(thread: Thread, fault: WorkerFault): void {
    const call = thread.current;
    thread.current = null;
    void this.drop(thread);
    call?.reject(fault);
    this.dispatch();
  }

  private async drop(thread: Thread): Promise<void> {
    if (thread.timer) clearTimeout(thread.timer);
    this.threads.delete(thread);
    await thread.worker.terminate();
  }
}
