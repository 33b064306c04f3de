import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:https";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "../../../lib/platform/free-port";
import { NPM, type PortalProcess, spawnPortal, startPortal } from "../../support/portal-process";
import { makeTemporaryFolder } from "../../support/temporary-folder";

// Processes, signals and ports of the portal as it is really started; no browser.
test.skip(process.platform === "win32", "reads processes with ps");
test.describe.configure({ timeout: 120_000 });

const FIXTURES = join(process.cwd(), "tests", "support", "fixtures", "tls");
const CERTIFICATE = { TLS_CERT: join(FIXTURES, "test-cert.pem"), TLS_KEY: join(FIXTURES, "test-key.pem") };
let folder = "";
let dataDir = "";
const portals: PortalProcess[] = [];

test.beforeEach(() => {
  folder = makeTemporaryFolder("portal-start-");
  dataDir = join(folder, "data");
});

test.afterEach(async () => {
  await Promise.all(portals.splice(0).map((portal) => portal.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(variables: Readonly<Record<string, string>> = {}): Promise<PortalProcess> {
  const portal = await startPortal({ DATA_DIR: dataDir, ...variables });
  portals.push(portal);
  return portal;
}

async function refusal(variables: Readonly<Record<string, string>>): Promise<{ code: number | null; words: string }> {
  const attempt = spawnPortal({ DATA_DIR: dataDir, ...variables });
  return { code: await attempt.ended, words: attempt.said() };
}

async function healthOf(url: string): Promise<number> {
  const response = await fetch(`${url}/api/health`).catch(() => null);
  return response?.status ?? 0;
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8"), 10);
}

/** The web server's process under a portal's supervisor. */
function serverPid(portal: PortalProcess): number {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const row = rows
    .map((line) => line.trim().split(/\s+/))
    .find((parts) => {
      return parts[1] === String(portal.child.pid) && parts.some((part) => part.endsWith("server.mjs"));
    });
  if (!row?.[0]) throw new Error("the portal has no web server");
  return Number(row[0]);
}

/** A process that has ended and only waits for its parent to notice does not count. */
function isAlive(pid: number): boolean {
  try {
    return !execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).startsWith("Z");
  } catch {
    return false;
  }
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect({ host, port, timeout: 2000 });
    socket.once("connect", () => {
      socket.destroy();
      tell(true);
    });
    for (const event of ["error", "timeout"]) {
      socket.once(event, () => {
        socket.destroy();
        tell(false);
      });
    }
  });
}

test("answers before it is set up, and SIGTERM leaves nothing running", async () => {
  const portal = await start();
  expect(portal.setupCode).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  const health = await (await fetch(`${portal.url}/api/health`)).json();
  expect(health).toMatchObject({ status: "ok", database: "ok", migrations: { pending: 0 } });
  expect((await fetch(`${portal.url}/dang-nhap`)).status).toBe(200);
  const processes = [serverPid(portal), postmasterPid()];
  expect(processes.map(isAlive)).toEqual([true, true]);

  expect(await portal.stop()).toBe(0);
  await expect.poll(() => processes.map(isAlive)).toEqual([false, false]);
  expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
});

test("a stop that comes while the database is still being made leaves nothing running", async () => {
  const early = spawnPortal({ DATA_DIR: dataDir });
  await expect.poll(() => existsSync(join(dataDir, "secrets.json")), { timeout: 30_000, intervals: [20] }).toBe(true);
  early.child.kill("SIGTERM");
  expect(await early.ended).toBe(0);
  const left = () => execFileSync("ps", ["-eo", "stat=,args="], { encoding: "utf8" }).split("\n");
  await expect.poll(() => left().filter((row) => row.includes(dataDir) && !row.startsWith("Z"))).toEqual([]);
});

for (const signal of ["SIGTERM", "SIGKILL"] as const) {
  test(`${signal} to npm itself leaves nothing running either`, async () => {
    test.skip(process.platform !== "linux", "npm's shell is looked through on Linux");
    const portal = await startPortal({ DATA_DIR: dataDir }, [], NPM);
    const postmaster = postmasterPid();
    portal.child.kill(signal);
    await expect.poll(() => healthOf(portal.url), { timeout: 15_000 }).toBe(0);
    await expect.poll(() => isAlive(postmaster), { timeout: 15_000 }).toBe(false);
  });
}

test("a second copy on the same data is told where the first one runs, and harms nothing", async () => {
  const first = await start();
  const { code, words } = await refusal({});
  expect(code).toBe(1);
  expect(words).toContain("Cổng đã chạy trên dữ liệu này rồi");
  expect(words).toContain(first.url);
  expect(await healthOf(first.url)).toBe(200);
});

test("after kill -9 the next start takes over the living database and the old server is gone", async () => {
  const killed = await start();
  const [server, postmaster] = [serverPid(killed), postmasterPid()];
  killed.child.kill("SIGKILL");
  const next = await start();
  expect(postmasterPid()).toBe(postmaster);
  expect(await healthOf(next.url)).toBe(200);
  expect(isAlive(server)).toBe(false);
});

test("after a power cut the stale pid file does not stop the next start", async () => {
  const killed = await start();
  const postmaster = postmasterPid();
  killed.child.kill("SIGKILL");
  process.kill(postmaster, "SIGKILL");
  const next = await start();
  expect(postmasterPid()).not.toBe(postmaster);
  expect(await healthOf(next.url)).toBe(200);
});

test("a web server or a database that dies under it comes back by itself", async () => {
  const portal = await start();
  const lost = serverPid(portal);
  process.kill(lost, "SIGKILL");
  await expect.poll(() => healthOf(portal.url), { timeout: 30_000 }).toBe(200);
  expect(serverPid(portal)).not.toBe(lost);

  process.kill(postmasterPid(), "SIGKILL");
  await expect.poll(() => portal.said(), { timeout: 30_000 }).toContain("Đã mở lại cơ sở dữ liệu");
  await expect.poll(() => healthOf(portal.url), { timeout: 30_000 }).toBe(200);
});

test("PORT, HOST and BASE_URL are honoured; only this machine is served by default", async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
  const port = await freePort();
  const portal = await start({ PORT: String(port) });
  expect(portal.url).toBe(`http://localhost:${port}`);
  if (outside) expect(await canConnect(outside, port)).toBe(false);
  await portal.stop();

  const open = await start({ PORT: String(port), HOST: "0.0.0.0", BASE_URL: "https://cds.example.vn/" });
  expect(open.url).toBe("https://cds.example.vn");
  if (outside) expect(await canConnect(outside, port)).toBe(true);
});

test("a port in use and a wrong setting are told in words, and the database is not left behind", async () => {
  const first = await start();
  const port = new URL(first.url).port;
  const elsewhere = join(folder, "other");
  const busy = await refusal({ PORT: port, DATA_DIR: elsewhere });
  expect(busy.code).toBe(1);
  expect(busy.words).toContain(`Cổng mạng ${port} đang có chương trình khác dùng`);
  expect(existsSync(join(elsewhere, "postgres", "postmaster.pid"))).toBe(false);

  expect((await refusal({ PORT: "cổng" })).words).toContain("PORT phải là một số");
  expect((await refusal({ TLS_CERT: CERTIFICATE.TLS_CERT })).words).toContain("phải được đặt cùng nhau");
  const mismatch = await refusal({ TLS_CERT: CERTIFICATE.TLS_CERT, TLS_KEY: join(process.cwd(), "package.json") });
  expect(mismatch.words).toContain("Không dùng được chứng thư");
});

test("its own certificate files serve HTTPS", async () => {
  const portal = await start(CERTIFICATE);
  expect(portal.url).toMatch(/^https:\/\/localhost:\d+$/);
  const ca = readFileSync(CERTIFICATE.TLS_CERT);
  const status = await new Promise<number | undefined>((done, fail) => {
    get(`${portal.url}/api/health`, { ca }, (response) => {
      response.resume();
      done(response.statusCode);
    }).once("error", fail);
  });
  expect(status).toBe(200);
});

test("DATABASE_URL selects another PostgreSQL and starts none", async () => {
  const host = await start();
  const { superuserPassword, ownerPassword, appPassword } = JSON.parse(
    readFileSync(join(dataDir, "secrets.json"), "utf8"),
  );
  const port = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[3];
  const url = (user: string, password: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/portal`;
  const elsewhere = join(folder, "external");

  const unable = await refusal({ DATA_DIR: elsewhere, DATABASE_URL: url("portal_owner", ownerPassword) });
  expect(unable.words).toContain("CREATE ROLE portal_app LOGIN");
  const mighty = url("postgres", superuserPassword);
  const owner = url("portal_owner", ownerPassword);
  const tooMighty = await refusal({ DATA_DIR: elsewhere, DATABASE_URL: owner, DATABASE_APP_URL: mighty });
  expect(tooMighty.words).toContain("có quyền quản trị hoặc sở hữu dữ liệu");

  const given = await start({
    DATA_DIR: elsewhere,
    DATABASE_URL: owner,
    DATABASE_APP_URL: url("portal_app", appPassword),
  });
  expect(await healthOf(given.url)).toBe(200);
  await given.stop();
  const managed = await start({ DATA_DIR: elsewhere, DATABASE_URL: mighty });
  expect(await healthOf(managed.url)).toBe(200);
  await managed.stop();
  expect(existsSync(join(elsewhere, "postgres"))).toBe(false);
  expect(await healthOf(host.url)).toBe(200);

  const lost = await refusal({ DATABASE_URL: "postgresql://nobody:x@127.0.0.1:1/portal" });
  expect(lost.words).toContain("Không nối được cơ sở dữ liệu portal tại 127.0.0.1:1");
});
