/** CRC-32 of a text's UTF-8 bytes as "7F3A-19C2": tells of letters lost or changed on the way, not of ill will. */
export function checkCode(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const hex = ((crc ^ 0xffffffff) >>> 0).toString(16).toUpperCase().padStart(8, "0");
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}
