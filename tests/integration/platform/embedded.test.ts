import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/platform/postgres/embedded";
import { readPostmaster } from "@/lib/platform/postgres/postmaster";
import { queryOnce } from "../../support/database";
import { makeTemporaryFolder } from "../../support/temporary-folder";

const SMALL = { shared_buffers: "16MB", max_connections: "20" };
let folder = "";
let dataDir = "";
let running: EmbeddedPostgres | null = null;

beforeEach(() => {
  folder = makeTemporaryFolder("portal-embedded-");
  dataDir = join(folder, "data");
});
afterEach(async () => {
  const movedTo = running?.movedTo;
  await running?.stop().catch(() => {});
  running = null;
  rmSync(folder, { recursive: true, force: true });
  if (movedTo) rmSync(movedTo, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres(dataDir, SMALL);
  return running;
}

test("is fit for Vietnamese data, listens to this machine alone and keeps its secrets to itself", async () => {
  const postgres = await start();
  const [settings] = await queryOnce<Record<string, string>>(
    postgres.superuserUrl,
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
            current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
            current_setting('password_encryption') as passwords, lower('ĐẶNG THỊ ƯỚC') as lower,
            (select string_agg(ten, ' ' order by ten collate "vi-x-icu") from unnest(array['Ức','Đức','Ân','Dung','An']) as ten) as names`,
  );
  expect(settings).toEqual({
    encoding: "UTF8",
    fsync: "on",
    addresses: "127.0.0.1",
    sockets: "",
    passwords: "scram-sha-256",
    lower: "đặng thị ước",
    names: "An Ân Dung Đức Ức",
  });
  const wrong = new URL(postgres.ownerUrl);
  wrong.password = "wrong";
  await expect(queryOnce(wrong.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
  if (process.platform !== "win32") expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("a living postmaster serves on, and the data outlive a stop", async () => {
  const first = await start();
  await queryOnce(first.ownerUrl, "create table kept as select 42 as answer");
  const again = await startEmbeddedPostgres(dataDir, SMALL);
  expect(again.port).toBe(first.port);

  await first.stop();
  const next = await start();
  expect(next.port).toBe(first.port);
  expect(await queryOnce(next.ownerUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
});

test("two first starts at once end on one database", async () => {
  const [one, other] = await Promise.all([
    startEmbeddedPostgres(dataDir, SMALL),
    startEmbeddedPostgres(dataDir, SMALL),
  ]);
  running = one;
  expect(one.ownerUrl).toBe(other.ownerUrl);
});

test("a pid file whose process is now another program does not stop a start", async () => {
  await (await start()).stop();
  const cluster = join(dataDir, "postgres");
  writeFileSync(join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n1790000000\n5999\n\n127.0.0.1\n`);
  const postgres = await start();
  expect(await queryOnce(postgres.ownerUrl, "select 1 as alive")).toEqual([{ alive: 1 }]);
  expect(readPostmaster(cluster)?.pid).not.toBe(process.pid);
});

test("damaged secrets are told in words, and nothing is overwritten", async () => {
  await (await start()).stop();
  running = null;
  writeFileSync(join(dataDir, "secrets.json"), "{");
  await expect(startEmbeddedPostgres(dataDir, SMALL)).rejects.toMatchObject({ code: "secrets-unreadable" });
  expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).toBe("{");
});

test.runIf(process.getuid?.() === 0)(
  "a folder only root may enter gets its database elsewhere, and says so",
  async () => {
    chmodSync(folder, 0o700);
    const postgres = await start();
    expect(postgres.movedTo).toMatch(/commune-portal-[0-9a-f]{12}$/);
    expect(existsSync(join(dataDir, "postgres"))).toBe(false);
    expect(existsSync(join(postgres.movedTo ?? "", "postgres", "PG_VERSION"))).toBe(true);
    await queryOnce(postgres.ownerUrl, "create table kept as select 42 as answer");
    await postgres.stop();
    expect(await queryOnce((await start()).ownerUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
  },
);
