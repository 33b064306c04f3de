/** The register entries these bases were taken from. */
export function idsOf(bases: readonly { readonly legalBasisId: string | null }[]): ReadonlySet<string> {
  return new Set(bases.flatMap(({ legalBasisId }) => legalBasisId ?? []));
}
