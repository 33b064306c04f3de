import { bundlePrograms } from "../../scripts/bundle-programs";

/** Bundles the worker threads when their sources have changed; for a `beforeAll`. */
export async function ensureWorkers(): Promise<void> {
  await bundlePrograms();
}
