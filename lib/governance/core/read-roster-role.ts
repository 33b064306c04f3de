import { fold } from "@/lib/kernel/folding";
import type { BodyRole } from "./kinds";

const BODY = "(?: (?:ban )?(?:chi dao|bcd|ban|cds|chuyen doi so|xa))*";
const FORMS: readonly (readonly [BodyRole, RegExp])[] = [
  ["truong-ban", new RegExp(`^truong ban${BODY}$`)],
  ["pho-ban", new RegExp(`^pho (?:truong )?ban${BODY}(?: thuong truc| truc| tt)?${BODY}$`)],
  ["uy-vien", new RegExp(`^(?:uy vien|uv|thanh vien)${BODY}(?: thuong truc| tt)?(?: kiem)?(?: thu ky)?${BODY}$`)],
  ["uy-vien", new RegExp(`^(?:to )?thu ky${BODY}$`)],
];

/** The role a text names ("Phó Trưởng ban thường trực", "Uỷ viên"), or null when it is no role in a committee. */
export function readBodyRole(text: string): BodyRole | null {
  // "Trưởng bản" heads a hamlet: without its mark it would read as the head of the committee.
  if (/bản/iu.test(text.normalize("NFC"))) return null;
  const folded = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?:dong chi|d c|lam|giu chuc|la) /, "")
    .trim()
    .replace(/^p (?=truong ban|ban)/, "pho ");
  return FORMS.find(([, form]) => form.test(folded))?.[0] ?? null;
}

/** Takes a role written beside the post ("Chủ tịch UBND xã – Trưởng ban") out of it; null when there is none. */
export function takeRoleFromTitle(
  title: string,
): { readonly role: BodyRole; readonly roleText: string; readonly title: string } | null {
  const parts = title.split(/\s*[;,–—]\s*|\s+-\s+/);
  const at = parts.findIndex((part) => readBodyRole(part) !== null);
  const roleText = parts[at];
  const role = roleText === undefined ? null : readBodyRole(roleText);
  if (role === null || roleText === undefined || parts.length < 2) return null;
  const start = title.indexOf(roleText);
  const before = title.slice(0, start).replace(/[\s;,–—-]+$/, "");
  const after = title.slice(start + roleText.length).replace(/^[\s;,–—-]+/, "");
  return { role, roleText, title: [before, after].filter((part) => part !== "").join(", ") };
}
