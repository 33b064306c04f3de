import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import { packedBytes, readZipDirectory } from "@/lib/spreadsheets/core/zip-directory";
import { packParts } from "@/lib/spreadsheets/pack-parts";

/** A .docx with the XML of its words changed, as an editor would leave it. */
export function editDocx(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const entries = readZipDirectory(bytes);
  if (typeof entries === "string") throw new Error(entries);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (!packed) throw new Error(`no ${entry.name}`);
    const part = entry.method === 0 ? packed : new Uint8Array(inflateRawSync(packed));
    const isMain = entry.name === "word/document.xml";
    parts.set(entry.name, isMain ? new TextEncoder().encode(change(new TextDecoder().decode(part))) : part);
  }
  return packParts(parts);
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
