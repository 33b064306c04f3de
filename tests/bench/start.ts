import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";
import { startBenchPortal } from "./bench-portal";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { median, timed } from "./timings";
import { openVisitor } from "./visitor";

const STARTS = 5;

/** From the command to the last byte of the first page. */
async function startAndLook(folder: string): Promise<number> {
  const visitor = openVisitor();
  const { ms, value: portal } = await timed(async () => {
    const started = await startBenchPortal(folder);
    await visitor.visit(`${started.url.replace("localhost", "127.0.0.1")}/dang-nhap`);
    return started;
  });
  visitor.leave();
  await portal.stop();
  return ms;
}

async function measure(say: Say): Promise<Figure[]> {
  const folder = makeTemporaryFolder("portal-bench-");
  try {
    say("start: the first on an empty folder");
    const first = await startAndLook(join(folder, "data"));
    const taken: number[] = [];
    for (let turn = 1; turn <= STARTS; turn += 1) {
      say(`start: ${turn} of ${STARTS}`);
      taken.push(await startAndLook(join(folder, "data")));
    }
    const note = `built portal with its embedded database, to the sign-in page; the very first, which makes the database, ${first.toFixed(0)} ms`;
    return [figure("start.cold", median(taken), "ms", null, note)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const startBench: Bench = { names: ["start.cold"], measure };
