/**
 * Characters that are never seen and only hide differences: zero-width, direction marks, soft hyphen, byte-order mark;
 * and noncharacters, which XML does not carry.
 */
const INVISIBLE =
  /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL = /\p{Cc}/gu;
const LINE_END = /\r\n|\r|\u0085|\u2028|\u2029|\v|\f/g;
const LINE_SPACE = /[^\S\n\t]/gu;

/** Anything but the letters, signs and punctuation of ordinary text, in which there is nothing to clean. */
const UNUSUAL = /[^\t\n -~\u00A1-\u00AC\u00AE-\u036F\u1E00-\u1EFF\u2010-\u2027]/;

/** Text as it may be stored: NFC, well formed, without control and invisible characters; lines end in "\n". */
export function cleanText(text: string): string {
  if (!UNUSUAL.test(text)) return text.normalize("NFC");
  return text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(LINE_END, "\n")
    .replace(CONTROL, (character) => (character === "\n" || character === "\t" ? character : ""))
    .replace(INVISIBLE, "")
    .replace(LINE_SPACE, " ")
    .normalize("NFC");
}

/** Clean text on one line: every run of white space, line breaks too, is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Clean text of several lines: spaces collapsed in each line, empty lines at both ends dropped, no two in a row. */
export function cleanLines(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}
