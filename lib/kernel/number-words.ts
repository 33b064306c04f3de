const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const BILLION = 1_000_000_000n;

function digit(value: number): string {
  return DIGITS[value] ?? "";
}

function unitWord(tens: number, unit: number): string {
  if (unit === 1 && tens >= 2) return "mốt";
  if (unit === 4 && tens >= 2) return "tư";
  if (unit === 5 && tens >= 1) return "lăm";
  return digit(unit);
}

/** Three digits; `full` reads the hundreds even when they are none, as every group after the first must. */
function groupWords(group: number, full: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const unit = group % 10;
  const words: string[] = [];
  const spoken = full || hundreds > 0;
  if (spoken) words.push(digit(hundreds), "trăm");
  if (tens === 1) words.push("mười");
  else if (tens > 1) words.push(digit(tens), "mươi");
  else if (unit > 0 && spoken) words.push("lẻ");
  if (unit > 0) words.push(unitWord(tens, unit));
  return words;
}

/** Under a billion: millions, thousands, units; groups of 000 are left out. */
function belowBillion(value: number, after: boolean): string[] {
  const words: string[] = [];
  let begun = after;
  for (const [size, name] of [
    [1_000_000, "triệu"],
    [1_000, "nghìn"],
    [1, ""],
  ] as const) {
    const group = Math.floor(value / size) % 1000;
    if (group === 0) continue;
    words.push(...groupWords(group, begun));
    if (name !== "") words.push(name);
    begun = true;
  }
  return words;
}

function wordsOf(value: bigint): string[] {
  const high = value / BILLION;
  const low = Number(value % BILLION);
  if (high === 0n) return belowBillion(low, false);
  return [...wordsOf(high), "tỷ", ...belowBillion(low, true)];
}

/** A whole number in Vietnamese words: 1005 is "một nghìn không trăm lẻ năm"; beyond a billion billions "tỷ tỷ". */
export function numberInWords(value: bigint | number): string {
  const whole = BigInt(value);
  if (whole === 0n) return "không";
  return whole < 0n ? `âm ${wordsOf(-whole).join(" ")}` : wordsOf(whole).join(" ");
}

/** An amount as documents spell it: first letter capital, "đồng" at the end, "chẵn" after it when asked for. */
export function amountInWords(dong: bigint, options: { readonly even?: boolean } = {}): string {
  const words = numberInWords(dong);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng${options.even ? " chẵn" : ""}`;
}
