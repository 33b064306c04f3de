import type { LintRule, Remark } from "./finding";
import { GENERAL_PLACES, OFFICE_NAMES } from "./office-names";
import { at, linesOf, replaceIn, type TextLine } from "./text-lines";

const pattern = (name: string) =>
  new RegExp(
    `(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/ /gu, "\\s+")}(?![\\p{L}]|\\s*(?:-|&|và)\\s*\\p{L}+\\s*&)`,
    "iu",
  );

const GROUPS = OFFICE_NAMES.map((names) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, full: names[0] ?? name, pattern: pattern(name) })),
);

/** Which ways of naming the office occur, each with its first line; a shorter way inside a longer does not count. */
function usedNames(lines: readonly TextLine[], group: (typeof GROUPS)[number]) {
  const used = new Map<string, { readonly line: TextLine; readonly raw: string }>();
  for (const line of lines) {
    let rest = line.text;
    for (const { name, pattern: way } of group) {
      for (let found = way.exec(rest); found; found = way.exec(rest)) {
        if (!used.has(name)) used.set(name, { line, raw: found[0] });
        rest = `${rest.slice(0, found.index)}${"\u0001".repeat(found[0].length)}${rest.slice(found.index + found[0].length)}`;
      }
    }
  }
  return used;
}

const isShort = (name: string) => /\p{Lu}{2}/u.test(name);

function offices(lines: readonly TextLine[]): Remark[] {
  const all = lines.map(({ text }) => text).join("\n");
  return GROUPS.flatMap((group): Remark[] => {
    const used = usedNames(lines, group);
    if (used.size < 2) return [];
    const full = group[0]?.full ?? "";
    const names = [...used.keys()].map((name) => `“${name}”`).join(", ");
    const other = [...used].find(([name]) => name !== full);
    if (!other) return [];
    const [name, { line, raw }] = other;
    // An abbreviation the text itself explains is in order.
    if (/(?:gọi|viết) tắt là/iu.test(all) && isShort(name)) return [];
    const severity = [...used.keys()].every((one) => one === full || isShort(one)) ? "note" : "warning";
    const mend = used.has(full) && !isShort(name) ? replaceIn(line, raw, full) : undefined;
    const words = `Một cơ quan được gọi bằng nhiều tên: ${names}. Dùng một tên.`;
    return [{ severity, words, ...at(line), ...(mend ? { mend } : {}) }];
  });
}

function places(lines: readonly TextLine[]): Remark[] {
  return GENERAL_PLACES.flatMap(([general, noun]): Remark[] => {
    const spoken = lines.find(({ text }) => text.toLocaleLowerCase("vi").includes(general));
    const named = new RegExp(`(?<![\\p{L}])${noun}\\s+(\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+)+)`, "u");
    const other = lines.map(({ text }) => named.exec(text)?.[0]).find((name) => name !== undefined);
    if (!spoken || !other) return [];
    const words = `“${general}” và “${other}”: nếu là một nơi thì gọi bằng một tên.`;
    return [{ severity: "note", words, ...at(spoken) }];
  });
}

/** One office, or one place, under two names in one document. */
export const twoNames: LintRule = {
  id: "two-names",
  clause: null,
  check(model) {
    const lines = linesOf(model).filter(({ kind }) => kind !== "basis");
    return [...offices(lines), ...places(lines)];
  },
};
