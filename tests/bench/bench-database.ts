import { rmSync } from "node:fs";
import { join } from "node:path";
import { systemActor } from "@/lib/access/actor-mint";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { acrossCommunes, disconnect } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/migrate";
import { startEmbeddedPostgres } from "@/lib/platform/postgres/embedded";
import { loadReferenceData } from "@/prisma/seed/load-reference";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";

export interface BenchDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly actor: Actor;
}

/** The embedded database as a portal runs it, written through to the disk, with the reference commune in it. */
export async function withBenchDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const folder = makeTemporaryFolder("portal-bench-");
  try {
    const postgres = await startEmbeddedPostgres(join(folder, "data"));
    try {
      await migrate(postgres.ownerUrl);
      process.env.DATABASE_APP_URL = postgres.appUrl;
      await loadReferenceData();
      const { id } = await acrossCommunes((tx) => tx.commune.findFirstOrThrow());
      const actor = systemActor("kiem-thu", id, civilDate("2026-11-22"));
      return await work({ ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl, actor });
    } finally {
      await disconnect();
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
