/** A photo of a difficulty: made small on the phone before it is sent. */
export const MOST_PHOTO_BYTES = 1_048_576;
export const MOST_PHOTOS = 5;

const begins = (bytes: Uint8Array, at: number, wanted: readonly number[]) =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** What a picture is by its first bytes, whatever its name says; null for anything else. */
export function photoType(bytes: Uint8Array): "image/jpeg" | "image/png" | "image/webp" | null {
  if (begins(bytes, 0, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (begins(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  const webp = begins(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && begins(bytes, 8, [0x57, 0x45, 0x42, 0x50]);
  return webp ? "image/webp" : null;
}
