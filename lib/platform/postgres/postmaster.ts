import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a postmaster writes about itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Reads postmaster.pid: line 1 is the process, line 4 the port. Null when there is none or it is cut short. */
export function parsePostmasterPid(text: string): Postmaster | null {
  const lines = text.split("\n");
  // A negative process id marks a standalone backend.
  const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
  const port = Number.parseInt(lines[3] ?? "", 10);
  return pid > 0 && port > 0 ? { pid, port } : null;
}

export function readPostmaster(folder: string): Postmaster | null {
  try {
    return parsePostmasterPid(readFileSync(join(folder, "postmaster.pid"), "utf8"));
  } catch {
    return null;
  }
}

/** The name of the program a process runs; null when there is no such process or nobody can tell. */
function programOf(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
    } catch {
      return null;
    }
  }
  const [program, ...args] =
    process.platform === "win32"
      ? (["tasklist", "/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"] as const)
      : (["ps", "-p", String(pid), "-o", "comm="] as const);
  const asked = spawnSync(program, args, { encoding: "utf8", windowsHide: true });
  return asked.status === 0 && asked.stdout.trim() !== "" ? asked.stdout.trim() : null;
}

/**
 * Removes a postmaster.pid whose process id now belongs to some other program. PostgreSQL itself takes any living
 * process of its user for a postmaster, which after a power cut may well be this portal.
 */
export function dropStalePid(folder: string): boolean {
  const postmaster = readPostmaster(folder);
  if (!postmaster) return false;
  const program = programOf(postmaster.pid);
  if (program === null || /postgres/i.test(program)) return false;
  rmSync(join(folder, "postmaster.pid"), { force: true });
  return true;
}
