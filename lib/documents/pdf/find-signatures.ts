/** A signature dictionary as it stands in the bytes of a PDF. */
export interface FoundSignature {
  /** The two stretches that were signed. */
  readonly ranges: readonly [readonly [number, number], readonly [number, number]];
  /** The CMS between them. */
  readonly contents: Uint8Array;
  readonly subFilter: string | null;
  /** /M of the dictionary, as an ISO instant. */
  readonly saidAt: string | null;
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
const MOST_SIGNATURES = 20;
const DICTIONARY = 4_096;

function fromHex(hex: string): Uint8Array | null {
  const digits = hex.replace(/\s+/g, "");
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) return null;
  return Uint8Array.from(Buffer.from(digits, "hex"));
}

/** "D:20261103081500+07'00'" */
function instantOf(text: string): string | null {
  const found = /\/M\s*\(D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-])(\d{2})'?(\d{2})?'?)?\)/.exec(
    text,
  );
  if (!found) return null;
  const [, year, month, day, hour = "00", minute = "00", second = "00", , sign, hours = "00", minutes = "00"] = found;
  const at = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${hours}:${minutes}` : "Z"}`,
  );
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/**
 * Every signature of a PDF, by the ranges it says it covers: the signature itself always stands in the gap between them,
 * in the open. In the order they were made: a later one covers more.
 */
export function findSignatures(bytes: Uint8Array): FoundSignature[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const found: FoundSignature[] = [];
  for (const match of text.matchAll(BYTE_RANGE)) {
    const [start, length, resume, rest] = match.slice(1).map(Number);
    if (start === undefined || length === undefined || resume === undefined || rest === undefined) continue;
    const gap = text.slice(start + length, resume);
    const hex = /^\s*<([0-9a-fA-F\s]*)>\s*$/.exec(gap)?.[1];
    const contents = hex === undefined ? null : fromHex(hex);
    const around = [
      text.slice(Math.max(match.index - DICTIONARY, text.lastIndexOf(" obj", match.index), 0), match.index),
      text.slice(match.index, match.index + 500),
      text.slice(resume, resume + DICTIONARY).split("endobj")[0] ?? "",
    ].join(" ");
    found.push({
      ranges: [
        [start, length],
        [resume, rest],
      ],
      contents: contents ?? new Uint8Array(),
      subFilter: /\/SubFilter\s*\/([\w.]+)/.exec(around)?.[1] ?? null,
      saidAt: instantOf(around),
    });
    if (found.length >= MOST_SIGNATURES) break;
  }
  const endOf = ({ ranges: [, [resume, rest]] }: FoundSignature) => resume + rest;
  return found.sort((one, other) => endOf(one) - endOf(other));
}
