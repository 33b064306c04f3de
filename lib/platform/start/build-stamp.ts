import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a production build is made from. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/models",
  "prisma/seed",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
] as const;

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** A fingerprint of everything the build is made from. */
export function sourceStamp(root: string): string {
  const hash = createHash("sha256").update(process.version.split(".")[0] ?? "");
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function stampFile(root: string): string {
  return join(root, ".next", "portal-stamp");
}

/** Is there a build of these very sources? */
export function isBuildCurrent(root: string): boolean {
  const kept = stampFile(root);
  return (
    existsSync(join(root, ".next", "BUILD_ID")) && existsSync(kept) && readFileSync(kept, "utf8") === sourceStamp(root)
  );
}

/** Marks the build as made from the sources that had this stamp before it began. */
export function keepBuildStamp(root: string, stamp: string): void {
  writeFileSync(stampFile(root), stamp);
}
