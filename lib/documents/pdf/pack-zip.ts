import { zipSync } from "fflate";

export interface PackTask {
  readonly entries: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

// A zip knows no zone: this is read back as 1 January 1980 everywhere.
const FIRST_DAY = new Date(1980, 0, 1);

/** One ZIP of many files, in their order. Nothing is compressed again and no clock is read: the same files, the same bytes. */
export function packZip({ entries }: PackTask): Uint8Array {
  return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: FIRST_DAY,
  });
}
