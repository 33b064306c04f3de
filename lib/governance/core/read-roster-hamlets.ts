import { cleanLine } from "@/lib/kernel/text";

const UNIT = "(?:thôn|bản|xóm|làng|ấp|khu phố|khu|tổ dân phố|tdp)";
const PREFIX = new RegExp(`^(?:(?:phụ trách|theo dõi|các|địa bàn|khu vực)\\s+)*(?:${UNIT}\\s*:?\\s+)?`, "iu");
const UNIT_OR_UNIT = new RegExp(`(${UNIT})\\s*/\\s*${UNIT}(?=[\\s:])`, "giu");
const IN_DUTY = new RegExp(`phụ trách\\s+(?:(?:các|địa bàn)\\s+)*(${UNIT})\\s*:?\\s+([^.;\\n]+)`, "iu");
const NOTHING = /^(?:[-–—.\s/]*|không|0)$/iu;
const MOST_WORDS = 5;

/** Officials capitalise every syllable of a place or forget to: "Đông trại" is Đông Trại (NĐ 30/2020, Phụ lục II). */
export function capitalisePlace(name: string): string {
  return name.replace(/(^|\s)(?!số\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** "Phụ trách thôn Lạc Hiền" is Lạc Hiền, but "Thôn 1" and "Bản số 07" have no other name. */
function withoutPrefix(name: string): string {
  const rest = name.replace(PREFIX, "");
  const unit = new RegExp(`${UNIT}(?=\\s*:?\\s*(?:số\\s*)?\\d+$)`, "iu").exec(name)?.[0];
  return /^(?:số\s*)?\d+$/iu.test(rest) && unit ? `${unit} ${rest}` : rest;
}

function splitNames(text: string): string[] {
  return text.split(/\s*[,;/&+\n]\s*|\s+[-–—]\s+|\s+(?:và|với)\s+/iu);
}

/** "Trinh Nữ 1, 2" means Trinh Nữ 1 and Trinh Nữ 2: a bare number takes the name before it. */
function completeNumbers(names: readonly string[]): string[] {
  let stem = "";
  return names.map((name) => {
    if (/^\d+$/.test(name) && stem !== "") return `${stem} ${name}`;
    stem = name.replace(/\s*\d+$/, "");
    return name;
  });
}

/** The bản or thôn a cell names, each once, without "Phụ trách thôn" before them. */
export function readHamletNames(text: string): string[] {
  const names = splitNames(text.replace(/[ \t]+/g, " ").replace(UNIT_OR_UNIT, "$1"))
    .map((part) => withoutPrefix(cleanLine(part)).replace(/[.:\s]+$/, ""))
    .filter((name) => !NOTHING.test(name));
  return [...new Set(completeNumbers(names).map(capitalisePlace))];
}

/**
 * Finds "Phụ trách thôn Lạc Hiền" in a duty. The phrase leaves the duty when other words remain, since the annex prints
 * the bản from the assignment; a duty that is nothing but the phrase keeps it, for the member has that duty.
 */
export function takeHamletsFromDuty(duty: string): { readonly hamletNames: string[]; readonly duty: string } {
  const found = IN_DUTY.exec(duty);
  const listed = found?.[2];
  if (!found || listed === undefined) return { hamletNames: [], duty };
  const named: string[] = [];
  let consumed = 0;
  for (const part of splitNames(listed)) {
    const name = part.replace(PREFIX, "");
    if (!/^(?:\p{Lu}|\d+$)/u.test(name) || name.split(" ").length > MOST_WORDS) break;
    named.push(part);
    consumed = listed.indexOf(part, consumed) + part.length;
  }
  if (named.length === 0) return { hamletNames: [], duty };
  const end = found.index + found[0].length - listed.length + consumed;
  const before = duty.slice(0, found.index).replace(/[\s,;:–—-]+$|\s+(?:và|đồng thời)\s*$/giu, "");
  const after = duty.slice(end).replace(/^[\s.,;:–—-]+(?:(?:và|đồng thời)\s+)?|^\s+(?:và|đồng thời)\s+/iu, "");
  const rest = [before, after].filter((part) => part !== "").join(before.endsWith(".") ? " " : "; ");
  return {
    hamletNames: readHamletNames(`${found[1]} ${named.join(", ")}`),
    duty: rest === "" ? duty : rest.charAt(0).toUpperCase() + rest.slice(1),
  };
}
