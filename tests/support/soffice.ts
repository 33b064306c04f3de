import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice on this machine; null where there is none. */
export function findSoffice(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, "soffice")).find((file) => existsSync(file)) ?? null;
}

/** Opens documents and writes each as PDF beside it; the PDFs that came of them, null for one it could not open. */
export function openInOffice(soffice: string, folder: string, names: readonly string[]): (Buffer | null)[] {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const files = names.map((name) => join(folder, name));
  const quiet = ["--headless", "--norestore", `-env:UserInstallation=${profile}`];
  spawnSync(soffice, [...quiet, "--convert-to", "pdf", "--outdir", folder, ...files], { timeout: 280_000 });
  return files.map((file) => {
    const made = file.replace(/\.docx$/u, ".pdf");
    return existsSync(made) ? readFileSync(made) : null;
  });
}
