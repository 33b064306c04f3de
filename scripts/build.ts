import { buildPortal } from "@/lib/platform/start/build-portal";
import { StartRefusal } from "@/lib/platform/start-refusal";
import { bundlePrograms } from "./bundle-program.mjs";

try {
  await bundlePrograms();
  await buildPortal(process.cwd());
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.words);
  process.exitCode = 1;
}
