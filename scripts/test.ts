import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// `npm test`: everything that must hold, in the order in which it fails cheapest. `-- --only=unit|integration|e2e|static`.
const GROUPS = ["static", "unit", "integration", "e2e"] as const;
type Group = (typeof GROUPS)[number];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly group: Group;
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const REPORTS = join(process.cwd(), ".build", "reports");
const require = createRequire(join(process.cwd(), "package.json"));

function programOf(packageName: string, bin: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), bin);
}

function runNode(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...variables } });
  return new Promise((done, fail) => child.once("error", fail).once("close", (code) => done(code === 0)));
}

async function check(args: readonly string[]): Promise<Count> {
  return (await runNode(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that fails without naming a failed test (it broke, or found none) counts as one failure. */
function judge(succeeded: boolean, count: Count): Count {
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function vitest(...projects: readonly string[]): Promise<Count> {
  const file = join(REPORTS, `${projects.join("-")}.json`);
  const selected = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = await runNode([programOf("vitest", "vitest.mjs"), "run", ...selected, ...reporters]);
  const report = readReport<VitestReport>(file);
  // A file that could not even be loaded has no tests to fail.
  const unread =
    report?.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0) ?? [];
  return judge(succeeded, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + unread.length,
  });
}

async function playwright(): Promise<Count> {
  const file = join(REPORTS, "e2e.json");
  const succeeded = await runNode([programOf("@playwright/test", "cli.js"), "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)?.stats;
  return judge(succeeded, { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 });
}

const STEPS: readonly Step[] = [
  { group: "static", name: "Biome", run: () => check([programOf("@biomejs/biome", "bin/biome"), "check", "."]) },
  { group: "static", name: "TypeScript", run: () => check([programOf("typescript", "bin/tsc"), "--noEmit"]) },
  { group: "unit", name: "unit and architecture", run: () => vitest("unit", "architecture") },
  { group: "unit", name: "random documents", run: () => vitest("fuzz") },
  { group: "integration", name: "integration on PostgreSQL", run: () => vitest("integration") },
  { group: "e2e", name: "production build", run: () => check(["scripts/run.mjs", "build"]) },
  { group: "e2e", name: "end to end in Chromium", run: playwright },
];

function chosenGroups(options: readonly string[]): readonly Group[] {
  const only = options.find((option) => option.startsWith("--only="))?.slice("--only=".length);
  if (only === undefined) return GROUPS;
  const chosen = GROUPS.filter((group) => only.split(",").includes(group));
  if (chosen.length === 0) throw new Error(`--only takes one of: ${GROUPS.join(", ")}`);
  return chosen;
}

const groups = chosenGroups(process.argv.slice(2));
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const step of STEPS.filter(({ group }) => groups.includes(group))) {
  const began = performance.now();
  console.log(`\n── ${step.name}`);
  const { passed, failed } = await step.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
