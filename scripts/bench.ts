import { buildPortal } from "@/lib/platform/start/build-portal";
import { isBuildCurrent } from "@/lib/platform/start/build-stamp";
import { documentBench } from "@/tests/bench/documents";
import type { Bench, Say } from "@/tests/bench/figure";
import { listBench } from "@/tests/bench/list";
import { pageBench } from "@/tests/bench/page";
import { rosterBench } from "@/tests/bench/roster";
import { spreadsheetBench } from "@/tests/bench/spreadsheets";
import { startBench } from "@/tests/bench/start";
import { bundlePrograms } from "./bundle-program.mjs";

// `npm run bench`: how fast and how light, one JSON line a figure. `-- list` measures what begins so.
const BENCHES: readonly Bench[] = [listBench, rosterBench, documentBench, spreadsheetBench, startBench, pageBench];

const say: Say = (line) => console.error(line);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix));
}

const chosen = BENCHES.filter(({ names }) => names.some(isWanted));
if (chosen.length === 0) {
  console.error(`Nothing is called so. There are: ${BENCHES.flatMap(({ names }) => names).join(", ")}`);
  process.exit(2);
}
await bundlePrograms();
if (!isBuildCurrent(process.cwd())) {
  say("building the portal");
  await buildPortal(process.cwd());
}
for (const bench of chosen) {
  try {
    for (const line of await bench.measure(say)) if (isWanted(line.name)) console.log(JSON.stringify(line));
  } catch (error) {
    // The other figures are still worth having; the run fails all the same.
    console.error(error);
    process.exitCode = 1;
  }
}
