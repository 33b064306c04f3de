import { fold } from "@/lib/kernel/folding";
import { cleanLine } from "@/lib/kernel/text";

const UNIT_WORDS = /^(?:thôn|bản|làng|ấp|khu phố|khu|tổ dân phố|tổ|tiểu khu|xóm|buôn|phum|sóc)\s+(?=\S)/iu;

/** "Bản số 07": the name of a place until the commune gives it its own. */
export function placeholderName(hamletWord: string, number: number): string {
  const word = hamletWord.charAt(0).toUpperCase() + hamletWord.slice(1);
  return `${word} số ${String(number).padStart(2, "0")}`;
}

/** The name alone: "thôn Lạc Hiền" is Lạc Hiền; "Bản số 07" keeps its word because "số 07" is no name. */
export function bareHamletName(text: string): string {
  const clean = cleanLine(text);
  const bare = clean.replace(UNIT_WORDS, "");
  return /^(?:số\s*)?\d+$/iu.test(bare) ? clean : bare;
}

/** What two spellings of one hamlet have in common. */
export function hamletKey(text: string): string {
  return fold(bareHamletName(text));
}

/** Finds a hamlet by name however its kind, case or tone marks are written; null when none or several fit. */
export function findHamlet<Hamlet extends { readonly name: string }>(
  hamlets: readonly Hamlet[],
  text: string,
): Hamlet | null {
  const key = hamletKey(text);
  const fitting = hamlets.filter((hamlet) => hamletKey(hamlet.name) === key);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "bản Lạc Hiền" in running text; a place that is still a number reads "Bản số 07" by itself. */
export function hamletInText(hamletWord: string, name: string): string {
  return UNIT_WORDS.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : `${hamletWord} ${name}`;
}
