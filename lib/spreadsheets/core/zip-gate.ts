import type { SpreadsheetRefusal } from "./refusal-codes";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

export const MAX_FILE_BYTES = 15 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/** What an upload claims to be: a workbook, or a document of words. */
export type PackageKind = "workbook" | "document";

/** How each kind of package is told by its parts, and what it is refused as. */
const PACKAGES = {
  workbook: {
    main: /^xl\/[^/]*workbook[^/]*\.xml$/,
    needed:
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/[^/]+\.xml|xl\/(?:worksheets|chartsheets)\/[^/]+\.xml)$/i,
    none: "no-spreadsheet",
    old: "old-xls",
  },
  document: {
    main: /^word\/document\.xml$/,
    needed: /^(?:\[Content_Types\]\.xml|word\/document\.xml)$/i,
    none: "no-document",
    old: "old-doc",
  },
} as const satisfies Record<
  PackageKind,
  { main: RegExp; needed: RegExp; none: SpreadsheetRefusal; old: SpreadsheetRefusal }
>;

/** Old binary files and password-protected new ones share one container; only the latter name "EncryptedPackage". */
function judgeOle2(bytes: Uint8Array, kind: PackageKind): SpreadsheetRefusal {
  const marker = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + marker.length <= bytes.length; at += 1) {
    if (marker.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  }
  return PACKAGES[kind].old;
}

function judgeNames(names: readonly string[], kind: PackageKind): SpreadsheetRefusal | null {
  const lower = names.map((name) => name.toLowerCase());
  if (lower.some((name) => name.includes("vbaproject") || name.includes("/macrosheets/") || name.includes("/activex/")))
    return "macros";
  if (lower.some((name) => name.includes("/externallinks/") || name === "xl/connections.xml")) return "external-links";
  if (lower.includes("xl/workbook.bin")) return "old-xlsb";
  const { main, none } = PACKAGES[kind];
  if (!lower.includes("[content_types].xml") || !lower.some((name) => main.test(name))) return none;
  const strange = names.some((name) => name.startsWith("/") || /\.\.|\\|\p{Cc}/u.test(name));
  return strange || new Set(lower).size < lower.length ? "damaged" : null;
}

function judgeEntries(entries: readonly ZipEntry[], kind: PackageKind): SpreadsheetRefusal | null {
  if (entries.some((entry) => (entry.flags & ENCRYPTED_FLAG) !== 0)) return "encrypted";
  if (entries.some((entry) => entry.method !== STORED && entry.method !== DEFLATED)) return "damaged";
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  return unpacked > MAX_UNPACKED_BYTES
    ? "unpacks-too-large"
    : judgeNames(
        entries.map((entry) => entry.name),
        kind,
      );
}

/** First gate, before a byte is unpacked: is this a plain, whole .xlsx or .docx without macros, links or absurd sizes? */
export function judgeZip(
  bytes: Uint8Array,
  kind: PackageKind,
): { readonly entries: readonly ZipEntry[] } | SpreadsheetRefusal {
  if (bytes.length === 0) return "empty-file";
  if (bytes.length > MAX_FILE_BYTES) return "file-too-large";
  if (OLE2.every((byte, index) => bytes[index] === byte)) return judgeOle2(bytes, kind);
  const entries = readZipDirectory(bytes);
  if (entries === "no-zip") return PACKAGES[kind].none;
  if (typeof entries === "string") return entries;
  return judgeEntries(entries, kind) ?? { entries };
}

/** The parts that hold words and figures; pictures, comments, printer settings and the like are never unpacked. */
export function isNeededPart(name: string, kind: PackageKind): boolean {
  return PACKAGES[kind].needed.test(name);
}
