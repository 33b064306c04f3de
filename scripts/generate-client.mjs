// Plain JavaScript: the first program of a fresh clone runs it, before anything else can be read.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PRISMA = join(ROOT, "prisma");
const STAMP = join(PRISMA, "generated", ".stamp");
const LOCK = join(PRISMA, ".generating");
const LOCK_GOES_STALE_MS = 60_000;

function schemaFiles() {
  const models = join(PRISMA, "models");
  const names = existsSync(models) ? readdirSync(models).sort() : [];
  return [
    join(PRISMA, "schema.prisma"),
    ...names.filter((name) => name.endsWith(".prisma")).map((name) => join(models, name)),
  ];
}

function schemaStamp() {
  const hash = createHash("sha256");
  hash.update(createRequire(import.meta.url)("prisma/package.json").version);
  for (const file of schemaFiles()) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest("hex");
}

function isCurrent(stamp) {
  return (
    existsSync(join(PRISMA, "generated", "client.ts")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp
  );
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** One generator at a time, also between processes: a half-written client is worse than a late one. */
function withLock(work) {
  const deadline = Date.now() + LOCK_GOES_STALE_MS;
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > LOCK_GOES_STALE_MS || Date.now() > deadline) rmdirSync(LOCK);
      else pause(100);
    }
  }
  try {
    work();
  } finally {
    rmdirSync(LOCK);
  }
}

function generate() {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const run = spawnSync(process.execPath, [cli, "generate", "--no-hints"], {
    cwd: ROOT,
    encoding: "utf8",
    // The command line tool would download a schema engine it does not need here; any existing file keeps it quiet.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1", NO_COLOR: "1" },
  });
  if (run.status !== 0) throw new Error(`prisma generate failed\n${run.stdout}\n${run.stderr}`);
}

/** Generates prisma/generated when it is missing or was made from other schema files; install scripts are off. */
export function ensureGeneratedClient() {
  if (isCurrent(schemaStamp())) return;
  withLock(() => {
    const stamp = schemaStamp();
    if (isCurrent(stamp)) return;
    generate();
    writeFileSync(STAMP, stamp);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureGeneratedClient();
