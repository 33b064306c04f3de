import { existsSync } from "node:fs";
import { freePort } from "@/lib/platform/free-port";
import { migrate } from "@/lib/platform/migrate";
import { ensureSecrets } from "@/lib/platform/secrets";
import { buildPortal } from "@/lib/platform/start/build-portal";
import { isBuildCurrent } from "@/lib/platform/start/build-stamp";
import { type OpenDatabase, openDatabase } from "@/lib/platform/start/database";
import { watchNpm } from "@/lib/platform/start/npm-parent";
import { prepareData } from "@/lib/platform/start/prepare-data";
import { addressOf, checkCertificate, readStartSettings, type StartSettings } from "@/lib/platform/start/settings";
import { startWebServer, type WebServer } from "@/lib/platform/start/web-server";
import { StartRefusal } from "@/lib/platform/start-refusal";
import { bundlePrograms } from "./bundle-program.mjs";

// The supervisor: small, and the only process that knows the owner's connection.
const RESTARTS_IN_A_ROW = 5;
const STEADY_MS = 60_000;

/** Aborted when the portal is told to stop while it is still building. */
const leaving = new AbortController();

// Kept as a promise: a stop that comes while the database opens waits for it, or would leave it running.
let opening: Promise<OpenDatabase> | null = null;
let database: OpenDatabase | null = null;
let server: WebServer | null = null;
let stopping: Promise<void> | null = null;
let restarts: number[] = [];

function say(line: string): void {
  console.log(line);
}

async function closeEverything(): Promise<void> {
  leaving.abort();
  await server?.stop();
  const open = await opening?.catch(() => null);
  await open?.close();
}

function stop(code: number): Promise<void> {
  stopping ??= closeEverything()
    .catch((error: unknown) => console.error(error))
    .then(() => process.exit(code));
  return stopping;
}

function fail(error: unknown): void {
  if (stopping) return;
  console.error(error instanceof StartRefusal ? error.words : error);
  void stop(1);
}

async function ensureBuild(settings: StartSettings): Promise<void> {
  if (settings.dev || isBuildCurrent(process.cwd())) return;
  say("Đang dựng cổng từ mã nguồn (lần đầu hoặc sau khi cập nhật, khoảng một phút)…");
  await buildPortal(process.cwd(), leaving.signal);
}

function watch(settings: StartSettings, current: WebServer): void {
  current.onExit(() => {
    if (stopping || server !== current) return;
    const recent = Date.now() - STEADY_MS;
    restarts = [...restarts.filter((at) => at > recent), Date.now()];
    if (restarts.length > RESTARTS_IN_A_ROW) {
      fail(new StartRefusal("server-keeps-ending", "Máy chủ web dừng liên tục nên cổng dừng hẳn. Xem nhật ký ở trên."));
      return;
    }
    say("Máy chủ web dừng đột ngột, đang chạy lại…");
    serve(settings).catch(fail);
  });
}

async function serve(settings: StartSettings): Promise<number> {
  if (!database) throw new Error("the database is opened before anything is served");
  server = startWebServer(settings, sessionSecret(settings));
  watch(settings, server);
  return server.listen(database.appUrl);
}

function sessionSecret(settings: StartSettings): string {
  return process.env.NEXTAUTH_SECRET || ensureSecrets(settings.dataDir).sessionSecret;
}

async function open(settings: StartSettings): Promise<OpenDatabase> {
  opening = openDatabase(settings, addressOf(settings, settings.port));
  database = await opening;
  database.onLost(() => recoverDatabase(settings).catch(fail));
  return database;
}

/** The embedded database went away under us (out of memory, a hand): get it back, at its old port if we can. */
async function recoverDatabase(settings: StartSettings): Promise<void> {
  if (stopping) return;
  say("Mất cơ sở dữ liệu, đang mở lại…");
  const before = database?.appUrl;
  await open(settings);
  say("Đã mở lại cơ sở dữ liệu.");
  if (stopping || database?.appUrl === before) return;
  const old = server;
  server = null;
  await old?.stop();
  await serve(settings);
}

function greet(settings: StartSettings, port: number, setupCode: string | null): void {
  const address = addressOf(settings, port);
  say("");
  say(`Cổng đã sẵn sàng: ${address}`);
  say(`  Dữ liệu: ${database?.words}`);
  if (setupCode) {
    say(`  Để dùng thật cho xã: mở ${address}/thiet-lap, nhập mã thiết lập (dùng một lần): ${setupCode}`);
  }
  say("  Nhấn Ctrl+C để dừng.");
}

async function start(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const chosen = readStartSettings(process.env, process.argv.slice(2));
  const settings = chosen.port === 0 ? { ...chosen, port: await freePort(chosen.host) } : chosen;
  checkCertificate(settings.tls);
  await bundlePrograms();
  const early = settings.dev || isBuildCurrent(process.cwd());
  // With a build at hand the web server makes itself ready while the database opens.
  if (early) server = startWebServer(settings, sessionSecret(settings));

  const { ownerUrl, appUrl } = await open(settings);
  const applied = await migrate(ownerUrl);
  if (applied.length > 0) say(`Đã nâng cấp cơ sở dữ liệu: ${applied.length} bước.`);
  const { setupCode } = await prepareData(appUrl, settings.training);
  if (!early) await ensureBuild(settings);
  if (stopping) return;
  server ??= startWebServer(settings, sessionSecret(settings));
  const port = await server.listen(appUrl);
  watch(settings, server);
  greet(settings, port, setupCode);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
process.on("uncaughtException", fail);
// Whoever read our lines may leave first; that is no reason to fall.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
watchNpm(process.env, () => void stop(0));
await start().catch(fail);
