import { plain } from "../inline";
import type { Basis } from "../model";
import type { Mend } from "./finding";

/** The bases with one put in the place of the one that fell; where it is cited already, that one only goes. */
export function swapBasis(bases: readonly Basis[], mend: Mend & { readonly type: "swap-basis" }): readonly Basis[] {
  const { blockId, legalBasisId, citation } = mend;
  if (!bases.some(({ id }) => id === blockId)) return bases;
  if (bases.some((basis) => basis.legalBasisId === legalBasisId)) return bases.filter(({ id }) => id !== blockId);
  return bases.map((basis) => (basis.id === blockId ? { ...basis, legalBasisId, text: plain(citation) } : basis));
}
