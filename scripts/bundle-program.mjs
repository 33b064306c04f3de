// Plain JavaScript: it brings the programs written in TypeScript up to date before Node runs them.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// Not this file's own place: it is itself bundled into programs, which all run in the portal's folder.
const ROOT = process.cwd();
const BUNDLER = createRequire(import.meta.url)("esbuild/package.json").version;

function hashOf(file) {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
}

function isCurrent(outfile, stampFile) {
  if (!existsSync(outfile) || !existsSync(stampFile)) return false;
  const { bundler, inputs } = JSON.parse(readFileSync(stampFile, "utf8"));
  return bundler === BUNDLER && Object.entries(inputs).every(([input, hash]) => hashOf(join(ROOT, input)) === hash);
}

// Renamed into place: another process may be reading or making the same file.
function replaceFile(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Bundles one entry into one file, packages left outside, unless the file already comes from these very sources. */
export async function bundleProgram(entry, outfile) {
  const stampFile = `${outfile}.json`;
  if (isCurrent(outfile, stampFile)) return;
  const { build, stop } = await import("esbuild");
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
  }).finally(stop);
  const inputs = Object.keys(built.metafile.inputs).map((input) => [input, hashOf(join(ROOT, input))]);
  mkdirSync(dirname(outfile), { recursive: true });
  replaceFile(outfile, built.outputFiles[0].contents);
  replaceFile(stampFile, JSON.stringify({ bundler: BUNDLER, inputs: Object.fromEntries(inputs) }));
}

/** What runs beside Next's own bundles: the server process, the preparation of its data and its worker threads. */
const PROGRAMS = {
  "prepare.mjs": "scripts/prepare.ts",
  "server.mjs": "scripts/server.ts",
  "workers/documents.mjs": "lib/documents/render/worker.ts",
  "workers/pdf.mjs": "lib/documents/pdf/worker.ts",
  "workers/spreadsheets.mjs": "lib/spreadsheets/worker.ts",
};

/** Brings every program in .build up to date. */
export async function bundlePrograms() {
  // One after the other: each ends the bundler's own process, which would otherwise stay as long as the portal.
  for (const [name, entry] of Object.entries(PROGRAMS)) {
    if (existsSync(join(ROOT, entry))) await bundleProgram(entry, join(ROOT, ".build", name));
  }
}
