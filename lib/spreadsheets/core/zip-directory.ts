/** One file inside a zip, as its central directory tells it; nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localHeaderAt: number;
}

export type ZipFault = "no-zip" | "damaged" | "too-many-parts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** More parts than any honest workbook of one commune has. */
export const MAX_ZIP_ENTRIES = 1_000;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } | null {
  if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return null;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localHeaderAt: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** Reads a zip's table of contents, strictly: sizes, counts and places must agree with each other and with the file. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = viewOf(bytes);
  if (bytes.length < 4 || (view.getUint32(0, true) !== LOCAL && view.getUint32(0, true) !== END)) return "no-zip";
  const end = findEnd(view);
  if (end === null) return "damaged";
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) return "too-many-parts";
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, at, end);
    if (!read) return "damaged";
    entries.push(read.entry);
    at = read.next;
  }
  return at === end ? entries : "damaged";
}

/** The packed bytes of an entry, or null when its local header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const at = entry.localHeaderAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedSize <= bytes.length ? bytes.subarray(start, start + entry.packedSize) : null;
}
