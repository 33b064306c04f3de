import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Secrets } from "../secrets";
import { StartRefusal } from "../start-refusal";
import { type Binaries, copyBinaries, locateBinaries } from "./binaries";
import { canReach, type DatabaseUser, databaseUser } from "./database-user";
import { runProgram } from "./run-program";

/** PostgreSQL's own folder, whom it runs as and the programs that user can start. */
export interface Cluster {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | null;
  /** Set when the data folder was out of the database user's reach and another had to serve. */
  readonly movedTo: string | null;
}

const MAJOR = "18";

function makeEnterable(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

function fallbackHome(dataDir: string): string {
  const mark = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 12);
  return join(process.platform === "darwin" ? "/usr/local/var" : "/var/lib", `commune-portal-${mark}`);
}

/** Where the database of a data folder lies; remembered, so that a renamed folder still finds it. */
function placeCluster(dataDir: string, user: DatabaseUser | null): { home: string; moved: boolean } {
  const note = join(dataDir, "database-folder");
  if (existsSync(note)) return { home: readFileSync(note, "utf8").trim(), moved: true };
  if (canReach(user, dataDir)) return { home: dataDir, moved: false };
  const home = fallbackHome(dataDir);
  makeEnterable(home);
  if (!canReach(user, home)) {
    throw new StartRefusal(
      "unreachable",
      `Người dùng \`${user?.name}\` của cơ sở dữ liệu không vào được thư mục ${dataDir} lẫn ${home}. Hãy đặt DATA_DIR ở nơi khác.`,
    );
  }
  writeFileSync(note, `${home}\n`);
  return { home, moved: true };
}

function checkVersion(folder: string): void {
  const version = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (version === MAJOR) return;
  throw new StartRefusal(
    "other-version",
    `Dữ liệu trong ${folder} thuộc PostgreSQL ${version}, cổng này dùng PostgreSQL ${MAJOR}. Hãy khôi phục từ bản sao lưu vào một thư mục dữ liệu mới.`,
  );
}

/** Settings of a small office PC. Written anew at each start. */
export function writeSettings(folder: string, port: number, more: Readonly<Record<string, string>>): void {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "50",
    shared_buffers: "128MB",
    fsync: "on",
    timezone: "UTC",
    log_timezone: "Asia/Ho_Chi_Minh",
    // An office PC is switched off without asking: notice a vanished client soon.
    client_connection_check_interval: process.platform === "win32" ? "0" : "10s",
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  writeFileSync(join(folder, "portal.conf"), `${lines.join("\n")}\n`);
}

/** The port written at the last start, or null. */
export function readSettingsPort(folder: string): number | null {
  try {
    const port = /^port = '(\d+)'$/m.exec(readFileSync(join(folder, "portal.conf"), "utf8"))?.[1];
    return port ? Number(port) : null;
  } catch {
    return null;
  }
}

async function initialize(cluster: Cluster, secrets: Secrets): Promise<void> {
  const draft = mkdtempSync(`${cluster.folder}.new-`);
  const passwordFile = join(draft, "password");
  const inside = join(draft, "cluster");
  try {
    writeFileSync(passwordFile, `${secrets.superuserPassword}\n`, { mode: 0o600 });
    if (cluster.user) {
      for (const path of [draft, passwordFile]) chownSync(path, cluster.user.uid, cluster.user.gid);
    }
    const flags = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    const access = ["--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    await runProgram(cluster.binaries.initdb, [`--pgdata=${inside}`, ...access, ...flags], cluster.user);
    writeFileSync(join(inside, "postgresql.conf"), "include = 'portal.conf'\n", { flag: "a" });
    renameSync(inside, cluster.folder);
  } catch (error) {
    // Another first start may have been quicker; its cluster serves as well.
    if (!existsSync(join(cluster.folder, "PG_VERSION"))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The cluster of a data folder, made at first start: whole or not at all. */
export async function ensureCluster(dataDir: string, secrets: Secrets): Promise<Cluster> {
  const user = databaseUser();
  makeEnterable(dataDir);
  const { home, moved } = placeCluster(dataDir, user);
  const programs = locateBinaries();
  const binaries = canReach(user, programs.home) ? programs : copyBinaries(programs, join(home, `programs-${MAJOR}`));
  const cluster: Cluster = { folder: join(home, "postgres"), binaries, user, movedTo: moved ? home : null };
  if (!existsSync(join(cluster.folder, "PG_VERSION"))) await initialize(cluster, secrets);
  checkVersion(cluster.folder);
  return cluster;
}
