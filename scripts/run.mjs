// `node scripts/run.mjs <program> [options]` runs scripts/<program>.ts: the one door of every npm script. It costs a
// started portal no TypeScript loader in memory, and no program meets a client or a bundle older than its sources.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [program = "", ...options] = process.argv.slice(2);

if (!/^[a-z-]+$/.test(program)) throw new Error("usage: node scripts/run.mjs <program> [options]");
process.chdir(ROOT);

const MISSING = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);
try {
  const { bundleProgram } = await import("./bundle-program.mjs");
  const { ensureGeneratedClient } = await import("./generate-client.mjs");
  ensureGeneratedClient();
  const file = join(ROOT, ".build", "scripts", `${program}.mjs`);
  await bundleProgram(`scripts/${program}.ts`, file);
  process.argv = [process.argv[0], file, ...options];
  await import(pathToFileURL(file).href);
} catch (error) {
  if (!MISSING.has(error?.code)) throw error;
  console.error(`Thiếu thư viện: hãy chạy \`npm install\` trong thư mục ${ROOT} rồi chạy lại.\n(${error.message})`);
  process.exit(1);
}
