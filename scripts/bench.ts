import { spawn } from "node:child_process";
import { buildPortal } from "@/lib/platform/start/build-portal";
import { isBuildCurrent } from "@/lib/platform/start/build-stamp";
import { dashboardBench } from "@/tests/bench/dashboard";
import { documentBench } from "@/tests/bench/documents";
import type { Bench, Say } from "@/tests/bench/figure";
import { listBench } from "@/tests/bench/list";
import { pageBench } from "@/tests/bench/page";
import { phoneBench } from "@/tests/bench/phone";
import { rosterBench } from "@/tests/bench/roster";
import { spreadsheetBench } from "@/tests/bench/spreadsheets";
import { startBench } from "@/tests/bench/start";
import { bundlePrograms } from "./bundle-program.mjs";

// `npm run bench`: how fast and how light, one JSON line a figure. `-- list` measures what begins so.
const BENCHES: readonly Bench[] = [
  listBench,
  rosterBench,
  dashboardBench,
  documentBench,
  spreadsheetBench,
  startBench,
  pageBench,
  phoneBench,
];

const say: Say = (line) => console.error(line);
const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith("-"));
const part = options.find((option) => option.startsWith("--part="))?.slice("--part=".length);

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix));
}

async function measure(bench: Bench): Promise<void> {
  for (const line of await bench.measure(say)) if (isWanted(line.name)) console.log(JSON.stringify(line));
}

/** Each in a process of its own: none finds the other's memory, database or caches. */
function measureApart(bench: Bench): Promise<boolean> {
  const [program = ""] = process.argv.slice(1);
  const child = spawn(process.execPath, [program, ...wanted, `--part=${BENCHES.indexOf(bench)}`], { stdio: "inherit" });
  return new Promise((done, fail) => child.once("error", fail).once("close", (code) => done(code === 0)));
}

async function measureAll(): Promise<void> {
  const chosen = BENCHES.filter(({ names }) => names.some(isWanted));
  if (chosen.length === 0) {
    console.error(`Nothing is called so. There are: ${BENCHES.flatMap(({ names }) => names).join(", ")}`);
    process.exitCode = 2;
    return;
  }
  await bundlePrograms();
  if (!isBuildCurrent(process.cwd())) {
    say("building the portal");
    await buildPortal(process.cwd());
  }
  for (const bench of chosen) {
    // One that fails takes nothing from the others; the run fails all the same.
    if (!(await measureApart(bench))) process.exitCode = 1;
  }
}

const alone = part === undefined ? undefined : BENCHES[Number(part)];
await (alone ? measure(alone) : measureAll());
