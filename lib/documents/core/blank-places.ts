/** What stands where something is still to be filled in. */
export const BLANK = "…";

/**
 * A mark that stands by itself or before a word is a place left blank: "ngày … tháng", "tháng…năm". One behind a word
 * or a comma ends a list: "máy tính, máy in…", "v.v…"; one in brackets says that words were left out.
 */
const BLANK_PLACE = /(?<![\p{L}\p{M}\p{N},….]|[([]\s*)…(?!\s*[)\]])|…(?=[\p{L}\p{N}])/u;
/** The same typed with stops. */
const DOTTED = /\.{4,}|(?:…\s*){2,}|_{4,}/u;

/** Has the text a place nobody has filled in? */
export function hasBlank(text: string): boolean {
  return BLANK_PLACE.test(text);
}

/** The same in a paper typed elsewhere, where rows of stops are typed for it too. */
export function hasTypedBlank(text: string): boolean {
  return hasBlank(text) || DOTTED.test(text);
}
