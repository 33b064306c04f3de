import { renameSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { freePort, tryPort } from "../free-port";
import { ensureSecrets, type Secrets } from "../secrets";
import { StartRefusal } from "../start-refusal";
import { type Cluster, ensureCluster, readSettingsPort, writeSettings } from "./cluster-folder";
import { dropStalePid, readPostmaster } from "./postmaster";
import { ensureLogin, ensureMember, ensureRuntimeGroup } from "./roles";
import { runProgram } from "./run-program";

const DATABASE = "portal";
const OWNER = "portal_owner";
const APP = "portal_app";
const PATIENCE_MS = 15_000;
const LOG_KEPT_BYTES = 10_000_000;

/** A running embedded PostgreSQL. Connection strings are of the two roles the portal uses and of its superuser. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly movedTo: string | null;
  readonly stop: () => Promise<void>;
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function superuserUrl(secrets: Secrets, port: number): string {
  return urlOf("postgres", secrets.superuserPassword, port, "postgres");
}

/** The port of last time when it is free, so that a portal that lost its database finds it again; else another. */
async function choosePort(folder: string): Promise<number> {
  const last = readSettingsPort(folder);
  return (last === null ? null : await tryPort(last)) ?? (await freePort());
}

/** The port of a postmaster that serves this very folder, or null. */
async function livingPort(cluster: Cluster, secrets: Secrets): Promise<number | null> {
  const postmaster = readPostmaster(cluster.folder);
  if (!postmaster) return null;
  const client = new pg.Client({
    connectionString: superuserUrl(secrets, postmaster.port),
    connectionTimeoutMillis: 2000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const asked = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return resolve(asked.rows[0]?.folder ?? "") === resolve(cluster.folder) ? postmaster.port : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

function rotateLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_KEPT_BYTES) renameSync(file, `${file}.1`);
}

async function launch(cluster: Cluster, settings: Readonly<Record<string, string>>): Promise<void> {
  writeSettings(cluster.folder, await choosePort(cluster.folder), settings);
  const log = join(cluster.folder, "postgres.log");
  rotateLog(log);
  await runProgram(
    cluster.binaries.pgCtl,
    ["start", "-D", cluster.folder, "-l", log, "-w", "-t", "60", "-s"],
    cluster.user,
  );
}

/**
 * A port to reach the cluster by: of the postmaster that a killed portal left, or of a new one. A starting, stopping
 * or crashed postmaster may hold its folder for some seconds; a pid file whose process is not ours is stale.
 */
async function reachPostmaster(cluster: Cluster, secrets: Secrets, settings: Readonly<Record<string, string>>) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const living = await livingPort(cluster, secrets);
    if (living !== null) return living;
    try {
      await launch(cluster, settings);
    } catch (error) {
      if (Date.now() < deadline) {
        if (!dropStalePid(cluster.folder)) await pause(300);
        continue;
      }
      const postmaster = readPostmaster(cluster.folder);
      throw new StartRefusal(
        "database-does-not-start",
        `Cơ sở dữ liệu không khởi động được${postmaster ? ` (tệp postmaster.pid ghi tiến trình ${postmaster.pid})` : ""}. Nhật ký: ${join(cluster.folder, "postgres.log")}\n${String(error)}`,
      );
    }
  }
}

async function prepareRoles(url: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two first starts at once: the second finds everything made.
    await client.query("select pg_advisory_lock(hashtext('portal roles'))");
    await ensureRuntimeGroup(client);
    await ensureLogin(client, OWNER, secrets.ownerPassword);
    await ensureLogin(client, APP, secrets.appPassword);
    await ensureMember(client, APP);
    const found = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (found.rows.length === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

/** Starts (or finds running) the PostgreSQL of a data folder, with the two roles and the database of the portal. */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const home = resolve(dataDir);
  const secrets = ensureSecrets(home);
  const cluster = await ensureCluster(home, secrets);
  const port = await reachPostmaster(cluster, secrets, settings);
  await prepareRoles(superuserUrl(secrets, port), secrets);
  return {
    port,
    ownerUrl: urlOf(OWNER, secrets.ownerPassword, port, DATABASE),
    appUrl: urlOf(APP, secrets.appPassword, port, DATABASE),
    superuserUrl: superuserUrl(secrets, port),
    movedTo: cluster.movedTo,
    stop: () =>
      runProgram(
        cluster.binaries.pgCtl,
        ["stop", "-D", cluster.folder, "-m", "fast", "-w", "-t", "60", "-s"],
        cluster.user,
      ),
  };
}
