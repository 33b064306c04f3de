import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { SESSION_COOKIES } from "@/lib/access/core/session-cookies";
import { readSettingsPort } from "@/lib/platform/postgres/cluster-folder";
import { ensureSecrets } from "@/lib/platform/secrets";
import { type PortalProcess, startPortal } from "@/tests/support/portal-process";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";
import { type FilledCommune, fillPeople } from "./fill-people";

export interface BenchPortal {
  readonly url: string;
  /** Signed in as one who sees everything. */
  readonly cookie: { readonly name: string; readonly value: string };
  readonly appUrl: string;
  readonly commune: FilledCommune;
  /** Resident memory of the web server's process, in MB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

const PEOPLE = 10_000;

/** Portals reached over the loopback only, with data in a folder of their own that goes with them. */
export async function startBenchPortal(folder: string): Promise<PortalProcess> {
  return startPortal({ DATA_DIR: folder, HOST: "127.0.0.1" });
}

function roleUrl(folder: string, role: "portal_owner" | "portal_app", password: string): string {
  const port = readSettingsPort(join(folder, "postgres"));
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/portal`;
}

async function openSession(ownerUrl: string, communeId: string): Promise<{ accountId: string; sessionId: string }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const made = await client.query<{ account: string; session: string }>(
      `with made as (
         insert into account (id, commune_id, login_name, display_name, password_hash, roles)
         values (gen_random_uuid(), $1, 'do.luong', 'Người Đo Lường', 'not a hash', array['quan-tri', 'lanh-dao'])
         returning id)
       insert into session (id, commune_id, account_id, created_at, last_seen_at)
       select gen_random_uuid(), $1, id, now(), now() from made returning account_id as account, id as session`,
      [communeId],
    );
    const row = made.rows[0];
    if (!row) throw new Error("no session was made");
    return { accountId: row.account, sessionId: row.session };
  } finally {
    await client.end();
  }
}

/** The web server is the supervisor's child that runs server.mjs. */
function webServerOf(supervisor: number | undefined): string {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const line = lines.find((each) => each.includes("server.mjs") && each.trim().split(/\s+/)[1] === String(supervisor));
  if (!line) throw new Error("the web server's process was not found");
  return line.trim().split(/\s+/)[0] ?? "";
}

function memoryOf(pid: string): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", pid], { encoding: "utf8" }).trim()) / 1024;
}

/** A built portal with its embedded database, 10,000 people and someone signed in. */
export async function openBenchPortal(): Promise<BenchPortal> {
  const folder = makeTemporaryFolder("portal-bench-");
  const portal = await startBenchPortal(join(folder, "data")).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const stop = async () => {
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const data = join(folder, "data");
    const { ownerPassword, appPassword, sessionSecret: secret } = ensureSecrets(data);
    const ownerUrl = roleUrl(data, "portal_owner", ownerPassword);
    const commune = await fillPeople(ownerUrl, PEOPLE);
    const { accountId, sessionId } = await openSession(ownerUrl, commune.communeId);
    const value = await encode({ token: { sub: accountId, sessionId }, secret, maxAge: 3600 });
    const webServer = webServerOf(portal.child.pid);
    return {
      url: portal.url.replace("localhost", "127.0.0.1"),
      cookie: { name: SESSION_COOKIES[1], value },
      appUrl: roleUrl(data, "portal_app", appPassword),
      commune,
      memory: () => memoryOf(webServer),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
