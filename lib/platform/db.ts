import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { now } from "./clock";
import { environment } from "./env";
import { PatientClient } from "./patient-client";

/** A transaction under way: what queries and commands read and write through. */
export type Tx = Prisma.TransactionClient;

// On globalThis: Next loads this module anew in each of its bundles and at each reload, and there is one pool.
const KEEP = Symbol.for("portal.db");
const keeper = globalThis as { [KEEP]?: PrismaClient };

function connect(): PrismaClient {
  const { DATABASE_APP_URL, DATABASE_POOL_SIZE } = environment();
  if (!DATABASE_APP_URL) throw new Error("DATABASE_APP_URL is not set: the portal is started by `npm start`");
  const adapter = new PrismaPg({ connectionString: DATABASE_APP_URL, max: DATABASE_POOL_SIZE, Client: PatientClient });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } });
}

function client(): PrismaClient {
  keeper[KEEP] ??= connect();
  return keeper[KEEP];
}

/**
 * One transaction as one commune: row-level security lets it see and write no other's rows. What the database itself
 * notes of the act bears the instant of the act.
 */
export async function inCommune<T>(communeId: string, work: (tx: Tx) => Promise<T>, at: Date = now()): Promise<T> {
  const instant = at.toISOString();
  return client().$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('app.commune_id', ${communeId}, true), set_config('app.at', ${instant}, true)`;
    return work(tx);
  });
}

/** One transaction of no commune, for the few tables without row-level security. */
export async function acrossCommunes<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return client().$transaction(work);
}

interface DatabaseFault {
  readonly originalMessage?: string;
  readonly message?: string;
  readonly constraint?: { readonly index?: string };
}

function faultsIn(error: Error): readonly DatabaseFault[] {
  const { meta, cause } = error as { meta?: { driverAdapterError?: { cause?: DatabaseFault } }; cause?: DatabaseFault };
  return [meta?.driverAdapterError?.cause, cause, error].filter((fault) => fault !== undefined);
}

/**
 * Was it this constraint (unique, exclusion, check or foreign key) that refused the write? The driver names unique and
 * foreign keys in a field, and the others only in PostgreSQL's English message.
 */
export function violates(error: unknown, constraintName: string): boolean {
  if (!(error instanceof Error)) return false;
  return faultsIn(error).some(
    ({ constraint, originalMessage, message }) =>
      constraint?.index === constraintName ||
      (originalMessage ?? message ?? "").includes(`constraint "${constraintName}"`),
  );
}

/** Closes the pool; the next use opens another. */
export async function disconnect(): Promise<void> {
  const open = keeper[KEEP];
  delete keeper[KEEP];
  await open?.$disconnect();
}
