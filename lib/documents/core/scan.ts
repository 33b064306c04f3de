const MAGIC: readonly { readonly mediaType: string; readonly bytes: readonly number[] }[] = [
  { mediaType: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { mediaType: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { mediaType: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47] },
];

const MOST_BYTES = 20 * 1024 * 1024;

/** What a form says of a scan it will not take. */
export const BAD_SCAN = "Bản chụp phải là tệp PDF, JPG hoặc PNG, không quá 20 MB.";

/** What a scan is by its first bytes, whatever its name says; null when it is none we keep, or too large to keep. */
export function scanType(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES) return null;
  return MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte))?.mediaType ?? null;
}
