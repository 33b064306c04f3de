import { type ChildProcess, spawn } from "node:child_process";

/** A portal started as an official starts it, in a process of its own. */
export interface PortalProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly setupCode: string | null;
  /** Everything printed so far. */
  readonly said: () => string;
  readonly stop: () => Promise<number | null>;
}

const PATIENCE_MS = 180_000;

/** What the portal's processes get: nothing of this test run's own settings. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, TEMP, TMP, SystemRoot, ComSpec, PATHEXT } = process.env;
  return { PATH, HOME, TMPDIR, TEMP, TMP, SystemRoot, ComSpec, PATHEXT, NODE_ENV: "production" };
}

/** How a portal is started: the program behind `npm start`, or npm itself. */
export const PROGRAM = [process.execPath, "scripts/run.mjs", "start"] as const;
export const NPM = ["npm", "start"] as const;

/** Starts the program and gathers what it prints. */
export function spawnPortal(
  variables: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  [program, ...args]: readonly [string, ...string[]] = PROGRAM,
) {
  const child = spawn(program, [...args, ...options], {
    env: { ...plainEnvironment(), PORT: "0", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const gather = (chunk: Buffer) => {
    text += chunk.toString("utf8");
  };
  child.stdout.on("data", gather);
  child.stderr.on("data", gather);
  const ended = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
  return { child, ended, said: () => text };
}

/** Starts a portal and waits until it says it is ready. */
export async function startPortal(
  variables: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  program: readonly [string, ...string[]] = PROGRAM,
): Promise<PortalProcess> {
  const { child, ended, said } = spawnPortal(variables, options, program);
  const url = await new Promise<string>((ready, fail) => {
    const timer = setTimeout(() => fail(new Error(`the portal was not ready in time:\n${said()}`)), PATIENCE_MS);
    ended.then((code) => fail(new Error(`the portal ended with ${code}:\n${said()}`)));
    const look = () => {
      // The last line of the greeting: the address and the code stand above it.
      if (!said().includes("Ctrl+C")) return;
      clearTimeout(timer);
      ready(/Cổng đã sẵn sàng: (\S+)/.exec(said())?.[1] ?? "");
    };
    child.stdout.on("data", look);
  });
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { child, url, setupCode: /dùng một lần\): (\S+)/.exec(said())?.[1] ?? null, said, stop };
}
