import { readFileSync } from "node:fs";
import { join } from "node:path";

let read: string | null = null;

/** Which build of the web pages is being served; "dev" where none was made. */
export function buildId(): string {
  if (read !== null) return read;
  try {
    read = readFileSync(join(process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
  } catch {
    read = "dev";
  }
  return read;
}
