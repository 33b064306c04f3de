import type { CivilDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";

/** What stands in the package of a file beside its papers. */
export const CONTENTS_NAME = "muc-luc.xlsx";
export const XML_NAME = "metadata.xml";
export const JSON_NAME = "metadata.json";
export const MANIFEST_NAME = "manifest-sha256.txt";

/** At most so many bytes in a package, and so many papers in a file: one ZIP is made in memory. */
export const MOST_PACKAGE_BYTES = 100 * 1024 * 1024;
export const MOST_IN_FILE = 500;

/** What a kept file is of its paper. */
export type PaperPart = "text" | "signed" | "scan";

const PART_ENDINGS: Readonly<Record<PaperPart, string>> = { text: "", signed: "-ban-ky", scan: "-ban-chup" };
const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/** "van-ban/003-05-QD-UBND-2026-11-03-ban-ky.pdf": letters any disk takes; the ordinal keeps names apart. */
export function partName(
  paper: { readonly ordinal: number; readonly code: string; readonly day: CivilDate | null },
  part: PaperPart,
  mediaType: string,
): string {
  const plain = fold(paper.code)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  const stem = [String(paper.ordinal).padStart(3, "0"), plain.toUpperCase(), paper.day ?? ""]
    .filter((piece) => piece !== "")
    .join("-");
  return `van-ban/${stem}${PART_ENDINGS[part]}.${EXTENSIONS[mediaType] ?? "bin"}`;
}

/** One line a file, digest first, as `sha256sum -c` reads it. */
export function manifestText(entries: readonly { readonly name: string; readonly sha256: string }[]): string {
  return entries.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}

/** "ho-so-2026-01-CDS" */
export function packageName(year: number, notation: string): string {
  const plain = fold(notation)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `ho-so-${year}-${plain || "KHONG-SO"}`;
}
