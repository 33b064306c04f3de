const MOST_NAMED = 3;

/** "phần Tổ công nghệ số cộng đồng bản số 03": which bodies of a decision about several. */
export function partOfBodies(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return `phần ${names.join(", ")}`;
  return `phần ${names.slice(0, MOST_NAMED).join(", ")} và ${names.length - MOST_NAMED} tổ chức khác`;
}
