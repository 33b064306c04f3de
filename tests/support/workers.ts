import { bundlePrograms } from "../../scripts/bundle-program.mjs";

/** Bundles the worker threads when their sources have changed; for a `beforeAll`. */
export async function ensureWorkers(): Promise<void> {
  await bundlePrograms();
}
