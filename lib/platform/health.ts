import { readFileSync } from "node:fs";
import { join } from "node:path";
import { acrossCommunes } from "./db";
import { log } from "./log";
import { migrationsFolder, readMigrations } from "./migration-folder";

/** How far the database is against the migrations of this version. */
export interface MigrationStatus {
  readonly applied: number;
  readonly pending: number;
  readonly last: string | null;
}

export interface Health {
  readonly status: "ok" | "down";
  readonly database: "ok" | "down";
  readonly version: string;
  readonly migrations: MigrationStatus | null;
}

let version: string | null = null;

function portalVersion(): string {
  version ??= String(JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")).version);
  return version;
}

/** Compares the database's own ledger with the folder; reads as the runtime role. */
export async function migrationStatus(): Promise<MigrationStatus> {
  const rows = await acrossCommunes(
    (tx) => tx.$queryRaw<{ name: string }[]>`
      select migration_name as name from _prisma_migrations
       where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  const done = new Set(rows.map(({ name }) => name));
  const pending = readMigrations(migrationsFolder()).filter(({ name }) => !done.has(name));
  return { applied: done.size, pending: pending.length, last: rows.at(-1)?.name ?? null };
}

/** Is the portal well? Answers also before the set-up and when the database is away. */
export async function checkHealth(): Promise<Health> {
  try {
    const migrations = await migrationStatus();
    const status = migrations.pending === 0 ? "ok" : "down";
    return { status, database: "ok", version: portalVersion(), migrations };
  } catch (error) {
    log.warn("health check could not reach the database", { error });
    return { status: "down", database: "down", version: portalVersion(), migrations: null };
  }
}
