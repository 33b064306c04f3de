import pg from "pg";

type Send = (...args: readonly unknown[]) => unknown;

/** Answered by a promise: no callback, and nothing that submits itself. */
function isPromised([query, ...rest]: readonly unknown[]): boolean {
  const submits = typeof query === "object" && query !== null && "submit" in query;
  return !submits && typeof rest.at(-1) !== "function";
}

/**
 * A connection that puts one question at a time. Prisma asks for several relations of a row at once, also within a
 * transaction, which is one connection; the driver's own queue for that is to go.
 */
export class PatientClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as Send;
    let last: Promise<unknown> = Promise.resolve();
    const inTurn: Send = (...args) => {
      if (!isPromised(args)) return send(...args);
      const answer = last.then(() => send(...args));
      last = answer.catch(() => undefined);
      return answer;
    };
    this.query = inTurn as typeof this.query;
  }
}
