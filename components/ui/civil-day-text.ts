import { formatDay, parseCivilDate } from "@/lib/kernel/civil-date";

/** Puts the slashes in while digits are typed: "0112" becomes "01/12/"; what holds its own signs is left alone. */
export function maskDay(typed: string, before: string): string {
  if (typed === `${before}/` && before.endsWith("/")) return before;
  const deleting = typed.length < before.length;
  const digits = typed.replaceAll("/", "");
  if (deleting || !/^\d*$/.test(digits) || /^\d\/|\/\d\/|\/\//.test(typed)) return typed;
  const day = digits.slice(0, 2);
  const month = digits.slice(2, 4);
  const year = digits.slice(4, 8);
  if (digits.length < 2) return day;
  return digits.length < 4 ? `${day}/${month}` : `${day}/${month}/${year}`;
}

/** A day as it is shown in a box; what is no day is given back as typed, never lost. */
export function dayText(value: string): string {
  const day = parseCivilDate(value);
  return day ? formatDay(day) : value;
}

/** A day as the browser's own calendar takes it; "" when it is no day. */
export function isoDay(typed: string): string {
  return parseCivilDate(typed) ?? "";
}
