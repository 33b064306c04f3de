const NAMED_AT_MOST = 3;

/** "Tổ A, Tổ B và 4 tổ chức khác": enough names to know which are meant. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_AT_MOST).join(", ");
  const rest = names.length - NAMED_AT_MOST;
  return rest > 0 ? `${shown} và ${rest} tổ chức khác` : shown;
}

/** What is said of bases a template cites that may not be cited today; empty when there are none. */
export function fallenWords(numbers: readonly string[]): string {
  return numbers.length > 0 ? ` Bỏ khỏi căn cứ vì nay không còn viện dẫn được: ${numbers.join(", ")}.` : "";
}
