import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync, zipSync } from "fflate";

const MAIN = "word/document.xml";

/** A .docx with the XML of its words changed, as an editor would leave it. */
export function editDocx(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const main = parts[MAIN];
  if (!main) throw new Error(`the file has no ${MAIN}`);
  return zipSync({ ...parts, [MAIN]: new TextEncoder().encode(change(new TextDecoder().decode(main))) });
}

/** The file opened and saved again as .docx by LibreOffice, as an official without Word would. */
export function resaveInOffice(soffice: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "resave-"));
  try {
    const file = join(folder, "given.docx");
    const saved = join(folder, "saved");
    mkdirSync(saved);
    writeFileSync(file, bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const quiet = ["--headless", "--norestore", `-env:UserInstallation=${profile}`];
    spawnSync(soffice, [...quiet, "--convert-to", "docx", "--outdir", saved, file], { timeout: 120_000 });
    return new Uint8Array(readFileSync(join(saved, "given.docx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
