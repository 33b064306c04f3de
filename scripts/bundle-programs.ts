import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What runs beside Next's own bundles: the server process and its worker threads. */
const PROGRAMS = {
  "server.mjs": "scripts/server.ts",
  "workers/documents.mjs": "lib/documents/render/worker.ts",
  "workers/spreadsheets.mjs": "lib/spreadsheets/worker.ts",
} as const;

interface Stamp {
  readonly esbuild: string;
  readonly inputs: Readonly<Record<string, string>>;
}

function hashOf(file: string): string {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
}

function esbuildVersion(): string {
  return String(createRequire(import.meta.url)("esbuild/package.json").version);
}

function isCurrent(outfile: string, stampFile: string): boolean {
  if (!existsSync(outfile) || !existsSync(stampFile)) return false;
  const stamp = JSON.parse(readFileSync(stampFile, "utf8")) as Stamp;
  if (stamp.esbuild !== esbuildVersion()) return false;
  return Object.entries(stamp.inputs).every(([input, hash]) => hashOf(join(ROOT, input)) === hash);
}

/** Bundles one entry into one file, packages left outside, unless the file already comes from these very sources. */
export async function bundleProgram(entry: string, outfile: string): Promise<void> {
  const stampFile = `${outfile}.json`;
  if (isCurrent(outfile, stampFile)) return;
  mkdirSync(dirname(outfile), { recursive: true });
  const built = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const code = built.outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.fromEntries(
    Object.keys(built.metafile.inputs).map((input) => [input, hashOf(join(ROOT, input))]),
  );
  const stamp: Stamp = { esbuild: esbuildVersion(), inputs };
  // Renamed into place: another process may be reading or making the same file.
  for (const [file, content] of [
    [outfile, code],
    [stampFile, JSON.stringify(stamp)],
  ] as const) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, file);
  }
}

/** Brings every program in .build up to date. */
export async function bundlePrograms(): Promise<void> {
  const present = Object.entries(PROGRAMS).filter(([, entry]) => existsSync(join(ROOT, entry)));
  await Promise.all(present.map(([name, entry]) => bundleProgram(entry, join(ROOT, ".build", name))));
}
