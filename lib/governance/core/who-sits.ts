/** Someone who holds a post, as a seat that follows the post needs them. */
export interface PostHolder {
  readonly personId: string;
  readonly fullName: string;
  readonly honorific: string | null;
}

/** Who sits: by name, or as holder of the post the place follows; nobody while it is vacant. */
export function whoSits(
  row: {
    readonly personId: string | null;
    readonly exOfficio: string | null;
    readonly person: { readonly fullName: string | null; readonly honorific: string | null } | null;
  },
  holders: ReadonlyMap<string, PostHolder>,
) {
  const byPost = row.exOfficio ? holders.get(row.exOfficio.toLocaleLowerCase("vi")) : undefined;
  const holder = byPost ?? row.person;
  return {
    personId: byPost?.personId ?? row.personId,
    exOfficio: row.exOfficio,
    vacant: row.personId === null && row.exOfficio === null,
    honorific: (holder?.honorific ?? null) as "ong" | "ba" | null,
    fullName: holder?.fullName ?? "",
  };
}
