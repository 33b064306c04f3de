type Fields = Readonly<Record<string, string | null>>;

export interface Merge<Edit extends Fields> {
  readonly merged: Edit;
  /** Fields that both changed, to different values: a person decides. */
  readonly conflicts: readonly (keyof Edit & string)[];
}

/** Three-way merge of one record: what `mine` left as it was in `base` takes what `theirs` has become. */
export function mergeEdits<Edit extends Fields>(base: Edit, theirs: Edit, mine: Edit): Merge<Edit> {
  const conflicts: (keyof Edit & string)[] = [];
  const merged = Object.fromEntries(
    Object.entries(mine).map(([field, value]) => {
      const was = base[field] ?? null;
      const became = theirs[field] ?? null;
      if (value === was) return [field, became];
      if (became !== was && became !== value) conflicts.push(field);
      return [field, value];
    }),
  ) as Edit;
  return { merged, conflicts };
}
