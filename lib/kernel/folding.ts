import { cleanLine } from "./text";

const MARKS = /\p{M}/gu;

export interface FoldOptions {
  /** Reads y as i ("Lý" = "Lí"); off by default because "Thúy" and "Thúi" are not one name. */
  readonly joinIAndY?: boolean;
}

/** Text for searching: lower case, without diacritics, đ as d, single spaces. "Hoà", "hòa" and "HÒA" are all "hoa". */
export function fold(text: string, options: FoldOptions = {}): string {
  const folded = cleanLine(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("đ", "d")
    .normalize("NFC");
  return options.joinIAndY ? folded.replaceAll("y", "i") : folded;
}

/** The words a search asks for, folded; every one of them must occur. */
export function foldedWords(query: string, options: FoldOptions = {}): string[] {
  return fold(query, options)
    .split(" ")
    .filter((word) => word !== "");
}

/** Does every word of the query occur in the folded text, in any order? An empty query matches everything. */
export function matchesFolded(haystackFolded: string, query: string, options: FoldOptions = {}): boolean {
  return foldedWords(query, options).every((word) => haystackFolded.includes(word));
}
