import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/platform/db";
import type {} from "./database-setup";

type Row = Record<string, unknown>;

/** A database of one test file, migrated and empty. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Runs SQL as the owner, whom row-level security and grants may still bind. */
  readonly ownerQuery: <R extends Row = Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>;
  /** Runs SQL as the runtime role, outside the program. */
  readonly appQuery: <R extends Row = Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>;
  /** Runs SQL past every guard of the database, to set up or look at what the program may not. */
  readonly superuserQuery: <R extends Row = Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>;
  /** Empties every table but the ledger of migrations, append-only ones too. */
  readonly truncateAll: () => Promise<void>;
  /** Keeps the database as it is now: `putBack` is much cheaper than doing again what led here. */
  readonly keep: () => Promise<void>;
  /** Makes the database what it was when it was kept. */
  readonly putBack: () => Promise<void>;
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs one statement on a connection of its own. */
export async function queryOnce<R extends Row = Row>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<R>(sql, [...values]);
    return result.rows;
  } finally {
    await client.end();
  }
}

const EMPTY_EVERY_TABLE = `
  do $$
  declare tables text;
  begin
    select string_agg(format('%I.%I', schemaname, tablename), ', ') into tables
      from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations';
    if tables is not null then
      set local session_replication_role = replica;
      execute 'truncate ' || tables || ' restart identity cascade';
    end if;
  end $$`;

/**
 * Gives the test file a database of its own and points the program at it; called once at the top of the file. The
 * program reads its environment at first use, so imports may come in any order.
 */
export function useDatabase(template = "portal_template"): TestDatabase {
  const servers = inject("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const [ownerUrl, appUrl, superuserUrl] = [servers.ownerUrl, servers.appUrl, servers.superuserUrl].map((url) =>
    withDatabase(url, name),
  ) as [string, string, string];
  process.env.DATABASE_APP_URL = appUrl;
  process.env.DATABASE_POOL_SIZE = "4";

  const kept = `${name}_kept`;
  const copy = (from: string, to: string) =>
    queryOnce(servers.superuserUrl, `create database ${to} template ${from} owner portal_owner`);
  const drop = (which: string) => queryOnce(servers.superuserUrl, `drop database if exists ${which} with (force)`);

  beforeAll(async () => {
    await copy(template, name);
  });
  afterAll(async () => {
    await disconnect();
    await drop(name);
    await drop(kept);
  });

  return {
    ownerUrl,
    appUrl,
    ownerQuery: (sql, values) => queryOnce(ownerUrl, sql, values),
    appQuery: (sql, values) => queryOnce(appUrl, sql, values),
    superuserQuery: (sql, values) => queryOnce(superuserUrl, sql, values),
    truncateAll: async () => {
      await queryOnce(superuserUrl, EMPTY_EVERY_TABLE);
    },
    // Nobody may be in a database while it is copied.
    keep: async () => {
      await disconnect();
      await drop(kept);
      await copy(name, kept);
    },
    putBack: async () => {
      await disconnect();
      await drop(name);
      await copy(kept, name);
    },
  };
}
