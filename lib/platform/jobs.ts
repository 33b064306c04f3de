import pg from "pg";
import { now } from "./clock";
import { acrossCommunes } from "./db";
import { environment } from "./env";
import { log } from "./log";

/** Work the portal does by itself. A run does what is due and nothing twice: after a fault or a stop it is run again. */
export interface Job {
  readonly name: string;
  readonly run: (at: Date) => Promise<void>;
}

export interface JobRun {
  readonly name: string;
  /** elsewhere: another process is at it. */
  readonly outcome: "ran" | "elsewhere" | "failed";
}

/** Sets the locks of jobs apart from other advisory locks. */
const LOCK_CLASS = 20_261_122;
const EVERY_MS = 5 * 60_000;
/** The first look waits until the server has served those who wait for its start. */
const FIRST_MS = 60_000;

async function runOne({ name, run }: Job, at: Date): Promise<JobRun> {
  // A connection of its own: the lock belongs to it, and goes with it should this process end.
  const lock = new pg.Client({ connectionString: environment().DATABASE_APP_URL });
  // A connection that breaks while the job runs is a fault of the next statement, not of the process.
  lock.on("error", (error) => log.warn("the lock of a job was lost", { job: name, error }));
  try {
    await lock.connect();
    const { rows } = await lock.query<{ held: boolean }>("select pg_try_advisory_lock($1, hashtext($2)) as held", [
      LOCK_CLASS,
      name,
    ]);
    if (!rows[0]?.held) return { name, outcome: "elsewhere" };
    await run(at);
    return { name, outcome: "ran" };
  } catch (error) {
    log.error("a job failed", { job: name, error });
    return { name, outcome: "failed" };
  } finally {
    await lock.end().catch(() => {});
  }
}

/** Runs each job once, one after another; of several processes one does it. A fault in one does not stop the others. */
export async function runJobs(jobs: readonly Job[], at: Date = now()): Promise<readonly JobRun[]> {
  const runs: JobRun[] = [];
  for (const job of jobs) runs.push(await runOne(job, at));
  return runs;
}

/** Runs the jobs again and again, never two rounds at once, and keeps no process alive; answers how to stop it. */
export function startJobs(
  jobs: readonly Job[],
  { firstMs = FIRST_MS, everyMs = EVERY_MS }: { readonly firstMs?: number; readonly everyMs?: number } = {},
): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const wait = (ms: number) => {
    if (stopped) return;
    timer = setTimeout(async () => {
      await runJobs(jobs);
      wait(everyMs);
    }, ms);
    timer.unref();
  };
  wait(firstMs);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Does something for each commune that is set up; a fault in one does not keep the others from it, and is thrown after. */
export async function forEachCommune(work: (communeId: string) => Promise<void>): Promise<void> {
  const communes = await acrossCommunes((tx) =>
    tx.commune.findMany({ where: { state: { not: "unset" } }, select: { id: true } }),
  );
  const faults: unknown[] = [];
  for (const { id } of communes) await work(id).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults.length === 1 ? faults[0] : new AggregateError(faults, "a job failed in communes");
}
