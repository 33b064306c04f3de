import type { CivilDate } from "@/lib/kernel/civil-date";
import { basisName, type DatedBasis, type Replacement, validityOn } from "./basis-validity";
import { type CitableBasis, citeBasis } from "./cite-basis";

export type RegisteredBasis = DatedBasis & CitableBasis & { readonly id: string };

const plain = (text: string) => text.replace(/\s+/gu, "").toLocaleLowerCase("vi");
const CODE = /\d+(?:\/\d{4})?\/[\p{L}\d][\p{L}\d-]*/giu;

/** The numbers a note "65/2025/QH15 → 72/2025/QH15" names, in order. */
export function codesIn(words: string): readonly string[] {
  return [...words.matchAll(CODE)].map(([code]) => plain(code));
}

/** What may be cited on a day in the place of each entry that may not; walked on where the successor fell too. */
export function replacementsOn(
  register: readonly RegisteredBasis[],
  day: CivilDate,
): (basis: RegisteredBasis) => Replacement | null {
  const byCode = new Map<string, RegisteredBasis[]>();
  for (const basis of register) {
    if (!basis.number) continue;
    const code = plain(basis.number);
    byCode.set(code, [...(byCode.get(code) ?? []), basis]);
  }
  const walk = (basis: RegisteredBasis, seen: ReadonlySet<string>): ReadonlySet<RegisteredBasis> => {
    const next = codesIn(basis.supersededBy ?? "")
      .flatMap((code) => byCode.get(code) ?? [])
      .filter(({ id }) => !seen.has(id));
    const known = new Set([...seen, ...next.map(({ id }) => id)]);
    return new Set(next.flatMap((one) => (validityOn(one, day).citable ? [one] : [...walk(one, known)])));
  };
  return (basis) => {
    // Of several that came after, a person chooses.
    const [only, ...others] = walk(basis, new Set([basis.id]));
    if (!only || others.length > 0) return null;
    return { legalBasisId: only.id, name: basisName(only), citation: citeBasis(only) };
  };
}
