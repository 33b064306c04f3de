export type WorkerFaultCode = "timeout" | "memory" | "crash";

/** A worker thread hung, ran out of memory or died: nobody's input to mend, though another input may pass. */
export class WorkerFault extends Error {
  override readonly name = "WorkerFault";

  constructor(
    readonly code: WorkerFaultCode,
    message: string,
  ) {
    super(message);
  }
}

/** What a worker's task refuses in plain Vietnamese words, such as a damaged file. Crosses the thread's border. */
export class WorkerRefusal extends Error {
  override readonly name = "WorkerRefusal";

  constructor(
    readonly code: string,
    readonly words: string,
  ) {
    super(words);
  }
}
