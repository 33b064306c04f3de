import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { freePort } from "@/lib/platform/free-port";

/** A bare Next page with the same SQL: what the framework costs by itself. */
export interface BareNext {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const SOURCE = join("tests", "bench", "bare-next");
const FILES = ["app/layout.tsx", "app/page.tsx", "app/people-sql.ts", "next.config.mjs"] as const;
const PATIENCE_MS = 120_000;

function nextProgram(): string {
  return createRequire(join(process.cwd(), "package.json")).resolve("next/dist/bin/next");
}

function runNext(folder: string, args: readonly string[], variables: Readonly<Record<string, string>>): ChildProcess {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", ...variables };
  return spawn(process.execPath, [nextProgram(), ...args, folder], { env, stdio: ["ignore", "pipe", "pipe"] });
}

function gather(child: ChildProcess): () => string {
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk.toString("utf8");
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  return () => said;
}

/** Built once for each version of its few files and of Next, away from the project's own build. */
async function ensureBuilt(folder: string): Promise<void> {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  for (const file of FILES) hash.update(readFileSync(join(SOURCE, file)));
  const stamp = hash.digest("hex");
  const stampFile = join(folder, ".next", "bench-stamp");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const file of FILES) cpSync(join(SOURCE, file), join(folder, file));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { jsx: "react-jsx" } }));
  const child = runNext(folder, ["build", "--webpack"], {});
  const said = gather(child);
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  const code = await new Promise((done) => child.once("close", done));
  clearTimeout(timer);
  if (code !== 0) throw new Error(`the bare Next page was not built:\n${said()}`);
  writeFileSync(stampFile, stamp);
}

/** Builds it when needed and serves it on the loopback. */
export async function startBareNext(databaseAppUrl: string): Promise<BareNext> {
  const folder = join(process.cwd(), ".build", "bare-next");
  await ensureBuilt(folder);
  const port = await freePort();
  const args = ["start", "--port", String(port), "--hostname", "127.0.0.1"];
  const child = runNext(folder, args, { DATABASE_APP_URL: databaseAppUrl });
  const said = gather(child);
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(timer);
  };
  await new Promise<void>((ready, fail) => {
    const timer = setTimeout(() => fail(new Error(`the bare Next page did not start:\n${said()}`)), 30_000);
    child.stdout?.on("data", () => {
      if (!/Ready in/.test(said())) return;
      clearTimeout(timer);
      ready();
    });
    ended.then(() => fail(new Error(`the bare Next page ended:\n${said()}`)));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, stop };
}
