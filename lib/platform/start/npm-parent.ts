import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 500;

function linuxParent(pid: number): { readonly program: string; readonly parent: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return { program: stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")")), parent };
  } catch {
    return null;
  }
}

/** Who holds us: our parent and, when that is only the shell npm runs scripts in, npm itself. */
function holders(): string {
  const parent = process.platform === "linux" ? linuxParent(process.ppid) : null;
  const isShell = parent !== null && /^(sh|dash|bash|ash|busybox)$/.test(parent.program);
  return isShell ? `${process.ppid} ${parent.parent}` : String(process.ppid);
}

/**
 * Calls back when the npm that started us is gone. A signal sent to `npm start` ends npm and its shell but does not
 * reach the program under them, which would live on unseen.
 */
export function watchNpm(variables: Readonly<Record<string, string | undefined>>, tell: () => void): void {
  if (!variables.npm_lifecycle_event) return;
  const before = holders();
  const timer = setInterval(() => {
    if (holders() === before) return;
    clearInterval(timer);
    tell();
  }, LOOK_EVERY_MS);
  timer.unref();
}
