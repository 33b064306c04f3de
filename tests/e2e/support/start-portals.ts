import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildPortal } from "../../../lib/platform/start/build-portal";
import { isBuildCurrent } from "../../../lib/platform/start/build-stamp";
import { startPortal } from "../../support/portal-process";
import { makeTemporaryFolder } from "../../support/temporary-folder";
import { writePortals } from "./portals";

/** Starts two portals from the one build, each on fresh data; answers how to stop them. */
export default async function startPortals(): Promise<() => Promise<void>> {
  if (!isBuildCurrent(process.cwd())) await buildPortal(process.cwd());
  const folder = makeTemporaryFolder("portal-e2e-");
  const given = (name: string) => ({ DATA_DIR: join(folder, name), PORTAL_TEST: "1" });
  const training = await startPortal(given("training"), ["--training"]);
  const fresh = await startPortal(given("fresh"));
  const [trainingUrl, freshUrl] = [training.url, fresh.url];
  writePortals({
    training: { url: trainingUrl, setupCode: training.setupCode },
    fresh: { url: freshUrl, setupCode: fresh.setupCode },
  });
  process.env.PORTAL_E2E_URL = trainingUrl;
  return async () => {
    await Promise.all([training.stop(), fresh.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
