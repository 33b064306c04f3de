import { fold } from "@/lib/kernel/folding";

const bare = (number: string) =>
  fold(number)
    .replace(/\s+/g, "")
    .replace(/^0+(?=\d)/, "");

/** Do two people mean one number? "05/QĐ-UBND" and "5/qđ-ubnd" are; a Party paper's "05-QĐ/ĐU" is another. */
export function sameNumber(one: string, other: string): boolean {
  return bare(one) === bare(other);
}
