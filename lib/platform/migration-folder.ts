import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A migration as it lies in prisma/migrations. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Where the portal's migrations lie; the portal always runs from its own folder. */
export function migrationsFolder(): string {
  return join(process.cwd(), "prisma", "migrations");
}

/** Reads <folder>/<name>/migration.sql in the order of the names, as Prisma does. */
export function readMigrations(folder: string): readonly Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Prisma's checksum of a migration: SHA-256 of the script as it is. */
export function checksumOf(sql: string): string {
  return sha256(sql);
}

/** Like Prisma, takes no notice of line ends: a checkout on Windows may have changed them. */
export function matchesChecksum(sql: string, checksum: string): boolean {
  const unix = sql.replaceAll("\r\n", "\n");
  return [sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => sha256(text) === checksum);
}

/** A row of Prisma's own table. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

export type MigrationPlan =
  | { readonly kind: "apply"; readonly pending: readonly Migration[] }
  | { readonly kind: "failed"; readonly name: string }
  | { readonly kind: "edited"; readonly name: string }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "out-of-order"; readonly name: string; readonly after: string };

/** What is to be done to bring a database where the folder is, or why it must not be touched. */
export function planMigrations(folder: readonly Migration[], applied: readonly AppliedMigration[]): MigrationPlan {
  const byName = new Map(folder.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    if (!finished) return { kind: "failed", name };
    const migration = byName.get(name);
    if (!migration) return { kind: "unknown", name };
    if (!matchesChecksum(migration.sql, checksum)) return { kind: "edited", name };
  }
  const done = new Set(applied.map(({ name }) => name));
  const last = [...done].sort().at(-1);
  const pending = folder.filter(({ name }) => !done.has(name));
  const early = last === undefined ? undefined : pending.find(({ name }) => name < last);
  if (early && last !== undefined) return { kind: "out-of-order", name: early.name, after: last };
  return { kind: "apply", pending };
}
