const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;

/**
 * A Vietnamese number as digits from 0 ("0912345678"), or null when it is none. Reads +84, 0084, spaces, dots,
 * hyphens, brackets, and the nine digits that a spreadsheet leaves after eating the zero.
 */
export function normalisePhone(text: string): string | null {
  const compact = text.replace(/[\s().\-–]/gu, "");
  const international = /^(?:\+|00)?84(\d{9,10})$/.exec(compact);
  const bare = /^[35789]\d{8}$/.test(compact) ? compact : null;
  const digits = international?.[1] ? `0${international[1].replace(/^0/, "")}` : bare ? `0${bare}` : compact;
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null;
}

export function isMobilePhone(digits: string): boolean {
  return MOBILE.test(digits);
}

/** "0912 345 678", "0213 3876 543"; anything that is no number is shown as it is. */
export function formatPhone(digits: string): string {
  if (MOBILE.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  if (LANDLINE.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4, -3)} ${digits.slice(-3)}`;
  return digits;
}

/** "0912 ••• 678": what those without need of the number may see. */
export function maskPhone(digits: string): string {
  if (digits.length < 8) return "•".repeat(digits.length);
  return `${digits.slice(0, 4)} ${"•".repeat(digits.length - 7)} ${digits.slice(-3)}`;
}
