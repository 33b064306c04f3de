import { cleanLine } from "@/lib/kernel/text";

const LONGEST = 31;

/** Names a spreadsheet program accepts: no : \ / ? * [ ], at most 31 characters, none twice. */
export function tidySheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = cleanLine(name)
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/^'+|'+$/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const base = [...plain].slice(0, LONGEST).join("").trim() || `Trang ${index + 1}`;
    let tidy = base;
    for (let copy = 2; taken.has(tidy.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      tidy = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(tidy.toLowerCase());
    return tidy;
  });
}
