import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../lib/platform/migrate";
import { startEmbeddedPostgres } from "../../lib/platform/postgres/embedded";
import { bundlePrograms } from "../../scripts/bundle-program.mjs";
import { ensureGeneratedClient } from "../../scripts/generate-client.mjs";
import { makeTemporaryFolder } from "./temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    readonly postgres: { readonly superuserUrl: string; readonly ownerUrl: string; readonly appUrl: string };
  }
}

export const TEMPLATE = "portal_template";

// Nothing of a test outlives it, so nothing needs to reach the disk.
const HASTE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "80" };

/** One PostgreSQL for the whole run, with a migrated database to copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  ensureGeneratedClient();
  // Commands read spreadsheets and render documents in threads: their bundles must be there before the first test.
  await bundlePrograms();
  const folder = makeTemporaryFolder("portal-test-");
  const postgres = await startEmbeddedPostgres(join(folder, "data"), HASTE);
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const client = new pg.Client({ connectionString: postgres.superuserUrl });
    await client.connect();
    await client.query(`create database ${TEMPLATE} owner portal_owner`);
    await client.end();
    await migrate(withDatabase(postgres.ownerUrl, TEMPLATE));
  } catch (error) {
    await stop();
    throw error;
  }
  const { superuserUrl, ownerUrl, appUrl } = postgres;
  project.provide("postgres", { superuserUrl, ownerUrl, appUrl });
  return stop;
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
