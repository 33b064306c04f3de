/** A line of a page as its file writes it; `at` is its height on the page, 0 at the top and 1 at the foot. */
export interface PageLine {
  readonly text: string;
  readonly at: number;
}

/** The letters of a whole file without blanks and hyphens, and where each was. */
export interface PageLetters {
  readonly letters: string;
  readonly lines: readonly {
    readonly page: number;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Where each page begins; the last is the end. */
  readonly pageStarts: readonly number[];
  /** The words as written between two places in `letters`. */
  readonly words: (from: number, to: number) => string;
  readonly pageAt: (place: number) => number;
}

const UNSEEN = /[\s\p{Cf}\p{Cc}\p{Pd}\u00AD_]/u;
const QUOTES: Readonly<Record<string, string>> = { "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'" };
/** The decree puts page numbers in the top margin; other programs put them in the foot. */
const MARGIN = 0.07;
const PAGE_NUMBER = /^[-–—\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/;

/** What of a text is compared: its letters, figures and marks, without blanks, hyphens and kinds of quotes. */
export function lettersOf(text: string): string {
  let letters = "";
  for (const character of text.normalize("NFKC")) {
    if (!UNSEEN.test(character)) letters += QUOTES[character] ?? character;
  }
  return letters;
}

/** Where a sorted list of starts holds a place. */
function indexAt(starts: ArrayLike<number>, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Puts the pages of a file behind each other, page numbers left out. */
export function lettersOfPages(pages: readonly (readonly PageLine[])[]): PageLetters {
  const lines: PageLetters["lines"][number][] = [];
  const pageStarts: number[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const [index, page] of pages.entries()) {
    pageStarts.push(end);
    for (const { text, at } of page) {
      if ((at < MARGIN || at > 1 - MARGIN) && PAGE_NUMBER.test(text)) continue;
      const letters = lettersOf(text);
      if (letters === "") continue;
      lines.push({ page: index + 1, text: text.normalize("NFKC"), from: end, to: end + letters.length });
      parts.push(letters);
      end += letters.length;
    }
  }
  pageStarts.push(end);
  const lineStarts = lines.map(({ from }) => from);
  const words = (from: number, to: number) => {
    const said: string[] = [];
    for (let at = indexAt(lineStarts, from); at < lines.length; at++) {
      const line = lines[at];
      if (!line || line.from >= to) break;
      said.push(partOf(line.text, Math.max(from - line.from, 0), Math.min(to, line.to) - line.from));
    }
    return said.join(" ").replace(/\s+/gu, " ").trim();
  };
  return { letters: parts.join(""), lines, pageStarts, words, pageAt: (place) => indexAt(pageStarts, place) + 1 };
}

/** From the n-th to the m-th letter of a line, with the blanks between. */
function partOf(text: string, from: number, to: number): string {
  let count = 0;
  let part = "";
  for (const character of text) {
    const isSeen = !UNSEEN.test(character);
    if (count >= from && count < to) part += character;
    if (isSeen) count += character.length;
  }
  return part;
}
