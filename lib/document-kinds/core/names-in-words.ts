const NAMED_AT_MOST = 3;

/** "Tổ A, Tổ B và 4 tổ chức khác": enough names to know which are meant. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_AT_MOST).join(", ");
  const rest = names.length - NAMED_AT_MOST;
  return rest > 0 ? `${shown} và ${rest} tổ chức khác` : shown;
}
