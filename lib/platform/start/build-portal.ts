import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";
import { keepBuildStamp, sourceStamp } from "./build-stamp";

/** Makes the production build of the sources in a folder. What the builder says is shown only when it fails. */
export async function buildPortal(root: string, signal?: AbortSignal): Promise<void> {
  const stamp = sourceStamp(root);
  const cli = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [cli, "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    signal,
    // A build needs no database and is given none; an empty value also keeps Next from reading one out of .env.
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: "",
      DATABASE_APP_URL: "",
    },
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) {
    const words = Buffer.concat(said).toString("utf8").trim();
    throw new StartRefusal("build-failed", `Không dựng được cổng từ mã nguồn.\n${words}`);
  }
  keepBuildStamp(root, stamp);
}
