import { randomUUID } from "node:crypto";
import pg from "pg";
import {
  type AppliedMigration,
  checksumOf,
  type Migration,
  migrationsFolder,
  planMigrations,
  readMigrations,
} from "./migration-folder";
import { ensureRuntimeGroup, RUNTIME_GROUP } from "./postgres/roles";
import { StartRefusal } from "./start-refusal";

// Prisma's own lock: the official `migrate deploy` and this runner keep out of each other's way.
const PRISMA_LOCK = 72707369;

const LEDGER = `
  create table if not exists _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

async function readApplied(client: pg.ClientBase): Promise<readonly AppliedMigration[]> {
  const rows = await client.query<AppliedMigration>(`
    select migration_name as name, checksum, finished_at is not null as finished
      from _prisma_migrations
     where rolled_back_at is null
     order by started_at, migration_name`);
  return rows.rows;
}

async function applyMigration(client: pg.ClientBase, migration: Migration): Promise<void> {
  const startedAt = new Date();
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksumOf(migration.sql), migration.name, startedAt],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const place = error instanceof pg.DatabaseError && error.position ? ` (vị trí ${error.position})` : "";
    throw new StartRefusal(
      "migration-failed",
      `Không nâng cấp được cơ sở dữ liệu ở bước ${migration.name}${place}: ${error instanceof Error ? error.message : error}. Dữ liệu giữ nguyên như trước bước này.`,
    );
  }
}

function pendingOrRefuse(folder: readonly Migration[], applied: readonly AppliedMigration[]): readonly Migration[] {
  const plan = planMigrations(folder, applied);
  switch (plan.kind) {
    case "apply":
      return plan.pending;
    case "failed":
      throw new StartRefusal(
        "migration-unfinished",
        `Bước nâng cấp ${plan.name} đã bị bỏ dở bởi công cụ khác. Hãy xử lý bước ấy (prisma migrate resolve) rồi chạy lại.`,
      );
    case "edited":
      throw new StartRefusal(
        "migration-edited",
        `Tệp prisma/migrations/${plan.name}/migration.sql đã bị sửa sau khi áp dụng vào cơ sở dữ liệu này. Hãy trả tệp về bản gốc; mọi thay đổi phải nằm trong một bước mới.`,
      );
    case "unknown":
      throw new StartRefusal(
        "migration-unknown",
        `Cơ sở dữ liệu đã có bước nâng cấp ${plan.name} mà bản phần mềm này không có. Hãy dùng đúng phiên bản phần mềm hoặc mới hơn.`,
      );
    case "out-of-order":
      throw new StartRefusal(
        "migration-out-of-order",
        `Bước nâng cấp ${plan.name} đứng trước bước ${plan.after} đã áp dụng. Hãy đổi tên để nó đứng sau.`,
      );
  }
}

/** Brings the database to the folder's last migration as its owner; answers the names it applied. */
export async function migrate(ownerUrl: string, folder: string = migrationsFolder()): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [PRISMA_LOCK]);
    await ensureRuntimeGroup(client);
    await client.query("set client_min_messages = warning");
    await client.query(LEDGER);
    // The health check reads how far the database is.
    await client.query(`grant select on _prisma_migrations to ${RUNTIME_GROUP}`);
    const pending = pendingOrRefuse(migrations, await readApplied(client));
    for (const migration of pending) await applyMigration(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
