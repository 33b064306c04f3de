import { crc32 } from "node:zlib";

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;

/**
 * A zip of checked parts, stored without packing. The reader is handed this and never the upload itself: it cannot
 * then find, through a second reading of the same bytes, a part that the gate did not see.
 */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const encoded = new TextEncoder().encode(name);
    const crc = crc32(bytes);
    const header = new Uint8Array(30 + encoded.length);
    const view = new DataView(header.buffer);
    view.setUint32(0, LOCAL, true);
    view.setUint16(4, 20, true);
    view.setUint16(6, UTF8_NAMES, true);
    view.setUint32(14, crc, true);
    view.setUint32(18, bytes.length, true);
    view.setUint32(22, bytes.length, true);
    view.setUint16(26, encoded.length, true);
    header.set(encoded, 30);
    const entry = new Uint8Array(46 + encoded.length);
    const entryView = new DataView(entry.buffer);
    entryView.setUint32(0, ENTRY, true);
    entryView.setUint16(4, 20, true);
    entry.set(header.subarray(4, 30), 6);
    entryView.setUint32(42, at, true);
    entry.set(encoded, 46);
    bodies.push(header, bytes);
    directory.push(entry);
    at += header.length + bytes.length;
  }
  const directorySize = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = new Uint8Array(22);
  const endView = new DataView(end.buffer);
  endView.setUint32(0, END, true);
  endView.setUint16(8, parts.size, true);
  endView.setUint16(10, parts.size, true);
  endView.setUint32(12, directorySize, true);
  endView.setUint32(16, at, true);
  return Buffer.concat([...bodies, ...directory, end]);
}
