import { fold } from "@/lib/kernel/folding";
import { withoutPersonalData } from "./personal-data";

/** A difficulty as reports said it, and how many reporters did. */
export interface GroupedWords {
  readonly words: string;
  readonly reporters: number;
}

const MOST_GROUPS = 12;
const LONGEST = 300;

const sentences = (text: string): string[] =>
  text
    .split(/\r?\n|(?<=[.;!?])\s+(?=\p{Lu})/u)
    .map((line) => line.replace(/^[\s\-–+*•]+/u, "").replace(/[\s.;,]+$/u, ""))
    .filter((line) => line !== "");

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
const cut = (words: string) => (words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(" ", LONGEST))}`);

/** The same said by several is said once with how many said it, the commonest first; nobody is named. */
export function groupWords(
  said: readonly { readonly reporter: string; readonly text: string }[],
  names: readonly string[],
): readonly GroupedWords[] {
  const groups = new Map<string, { words: string; who: Set<string> }>();
  for (const { reporter, text } of said) {
    for (const raw of sentences(text)) {
      const words = capital(cut(withoutPersonalData(raw, names)));
      const key = fold(words);
      const group = groups.get(key) ?? { words, who: new Set<string>() };
      group.who.add(reporter);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ words, who }) => ({ words, reporters: who.size }))
    .sort((a, b) => b.reporters - a.reporters)
    .slice(0, MOST_GROUPS);
}
