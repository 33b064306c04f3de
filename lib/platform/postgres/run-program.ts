import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseUser } from "./database-user";

let runs = 0;

/** Runs one of PostgreSQL's programs to its end as the database's user; throws what it said when it failed. */
export async function runProgram(program: string, args: readonly string[], user: DatabaseUser | null): Promise<void> {
  // Output goes to a file: the postmaster that pg_ctl leaves behind would keep a pipe open for ever.
  const output = join(tmpdir(), `portal-${process.pid}-${++runs}.log`);
  const file = openSync(output, "w", 0o600);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: tmpdir(),
        stdio: ["ignore", file, file],
        windowsHide: true,
        env: { ...process.env, LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC", HOME: tmpdir() },
        ...(user ? { uid: user.uid, gid: user.gid } : {}),
      });
      child.once("error", reject);
      child.once("exit", resolve);
    });
    if (code !== 0) throw new Error(`${program} ended with ${code}\n${readFileSync(output, "utf8").trim()}`);
  } finally {
    closeSync(file);
    rmSync(output, { force: true });
  }
}
