import { fold } from "@/lib/kernel/folding";

/** Whose network a group is set up with, as the naming rule writes it. */
export const CHAT_PROVIDERS = ["viettel", "buudien"] as const;
export type ChatProvider = (typeof CHAT_PROVIDERS)[number];

const PROVIDER_WORD: Record<ChatProvider, string> = { viettel: "Viettel", buudien: "Buudien" };

/** A name as group names write it: without marks, each word with a capital, joined. "Bình Lư" is "BinhLu". */
export function nameSlug(name: string): string {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The province by its own name: "tỉnh Lai Châu" is "Lai Châu". */
function ownName(provinceName: string): string {
  return provinceName.trim().replace(/^(tỉnh|thành phố|tp\.?)\s+/iu, "");
}

export interface ChatGroup {
  readonly communeName: string;
  readonly provinceName: string;
  /** The bản whose team the group is of; null for every other body. */
  readonly hamletName: string | null;
  readonly provider: ChatProvider;
}

/** The pattern for this body: the group of a team says its bản, that of any other body has none. */
function patternFor(pattern: string, ofHamlet: boolean): string {
  if (!ofHamlet) return pattern.replace(/[_-]?\{ban\}/g, "").replace(/^[_-]+/, "");
  if (pattern.includes("{ban}")) return pattern;
  return pattern.includes("_{mang}") ? pattern.replace("_{mang}", "_{ban}_{mang}") : `${pattern}_{ban}`;
}

/** The name of a chat group by the commune's pattern of {xa}, {tinh}, {ban}, {mang}. */
export function chatGroupName(pattern: string, { communeName, provinceName, hamletName, provider }: ChatGroup): string {
  const words: Record<string, string> = {
    xa: nameSlug(communeName),
    tinh: nameSlug(ownName(provinceName)),
    ban: nameSlug(hamletName ?? ""),
    mang: PROVIDER_WORD[provider],
  };
  return patternFor(pattern, hamletName !== null).replace(
    /\{(xa|tinh|ban|mang)\}/g,
    (_, key: string) => words[key] ?? "",
  );
}

/** Does the pattern ask whose network it is? */
export function asksProvider(pattern: string): boolean {
  return pattern.includes("{mang}");
}
