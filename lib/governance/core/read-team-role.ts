import { fold } from "@/lib/kernel/folding";
import { cleanLine } from "@/lib/kernel/text";
import type { BodyRole, Mark } from "./kinds";

const TEAM = "(?: (?:to|cns ?cd|cnscd|cong nghe so|cong dong|cns|thuong truc|truc))*(?: (?:ban|thon|xom) .*)?";
const FORMS: readonly (readonly [BodyRole, RegExp])[] = [
  ["to-truong", new RegExp(`^(?:to truong|truong to|t truong|tt)${TEAM}$`)],
  ["to-pho", new RegExp(`^(?:to pho|pho to truong|pho truong to|pho to|t pho|tp)${TEAM}(?: so \\d+)?$`)],
  ["cong-tac-vien", new RegExp(`^(?:(?:thanh vien )?(?:nhom )?cong tac vien|ctv)${TEAM}$`)],
  ["thanh-vien", new RegExp(`^(?:thanh vien|to vien|tv|uy vien|uv)${TEAM}$`)],
];
const AMBASSADOR = /^(?:la |lam )?(?:dai su so|dai su chuyen doi so|dss)(?: (?:cua )?(?:to|ban|thon)(?: .*)?)?$/;
const YOUTH =
  /\b(?:doan vien|doan thanh nien|doan tncs(?: hcm)?|dvtn|thanh nien|(?:pho )?bi thu (?:chi )?doan|(?:p ?)?bt (?:chi )?doan|(?:uy vien|uv) (?:bch |ban chap hanh )?(?:chi )?doan)\b/;
const PHONE =
  /(?:(?:số\s+)?(?:điện thoại|đtdđ|đt|sđt|zalo|tel)\s*[:.]?\s*)?(?<!\d)((?:\+?84|0)(?:[\s.-]?\d){8,10})(?!\d)/iu;
const BETWEEN = /(\s*[;,–—/+&()]\s*|\s+-\s+|\n+)/;
const TOGETHER = /\s+(?:kiêm|đồng thời là|đồng thời)\s+/iu;

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The role in a team that a text names ("Tổ phó thường trực", "TT", "CTV"), or null when it is none. */
export function readTeamRole(text: string): BodyRole | null {
  // "Trưởng bản" heads a bản; and "TT" is also a ward's or a centre's short name once more is said.
  const folded = plain(text).replace(/^(?:dong chi|lam|giu chuc|la) /, "");
  return FORMS.find(([, form]) => form.test(folded))?.[0] ?? null;
}

/** What a text marks a member as: the "đại sứ số" of the team, one of the Youth Union. */
export function readMark(text: string): Mark | null {
  const folded = plain(text);
  if (AMBASSADOR.test(folded)) return "dai-su-so";
  return YOUTH.test(folded) ? "doan-thanh-nien" : null;
}

/** Is a cell of a column of ticks ticked: "x", "có", "1", a tick, or the mark's own words? */
export function isTicked(text: string): boolean {
  const clean = cleanLine(text);
  return /^(?:[x×✓✔√v+]|1|có|đúng|yes|đ)$/iu.test(clean) || readMark(clean) !== null;
}

export interface TeamWords {
  readonly role: BodyRole | null;
  /** The role as the list writes it. */
  readonly roleText: string;
  readonly marks: readonly Mark[];
  readonly phone: string | null;
  /** What is left: the post a decision prints beside the name. */
  readonly title: string;
}

/** Goes through the parts of a text, dropping those of which nothing is kept; what parted its neighbours stays as it was. */
function keepParts(text: string, keep: (part: string) => string): string {
  let kept = "";
  let between = "";
  let isGap = false;
  for (const [index, piece] of text.split(BETWEEN).entries()) {
    const part = cleanLine(piece);
    if (index % 2 === 1 || part === "") {
      between += piece;
      continue;
    }
    const words = keep(part);
    if (words === "") isGap = true;
    else {
      kept = kept === "" ? words : `${kept}${isGap ? ", " : between}${words}`;
      isGap = false;
    }
    between = "";
  }
  const isOpen = kept.includes("(") && !kept.includes(")");
  return cleanLine(isOpen ? `${kept})` : kept);
}

/**
 * Takes what a text says of someone's place in the team out of it: "Trưởng bản, Tổ trưởng kiêm đại sứ số, 0912…" is a
 * Trưởng bản. What says no more than a post is left as it was written.
 */
export function takeTeamWords(text: string): TeamWords {
  const phone = PHONE.exec(text);
  const rest = phone ? `${text.slice(0, phone.index)}, ${text.slice(phone.index + phone[0].length)}` : text;
  let role: BodyRole | null = null;
  let roleText = "";
  let isTaken = phone !== null;
  const marks = new Set<Mark>();
  const keep = (part: string): boolean => {
    const mark = readMark(part);
    if (mark) marks.add(mark);
    const named = readTeamRole(part);
    if (named && role === null) {
      role = named;
      roleText = part;
    }
    // Of two roles the first holds; a member of the Youth Union is one by a post that stays.
    const isSaid = (named !== null && named === role) || mark === "dai-su-so";
    isTaken ||= isSaid;
    return !isSaid;
  };
  const title = keepParts(rest, (part) => {
    const together = part.split(TOGETHER);
    if (together.length < 2) return keep(part) ? part : "";
    return together.filter(keep).join(" kiêm ");
  });
  return { role, roleText, marks: [...marks], phone: phone?.[1] ?? null, title: isTaken ? title : cleanLine(text) };
}
