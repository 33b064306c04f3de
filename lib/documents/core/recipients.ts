import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import type { DocumentModel, RecipientLine, Recipients } from "./model";

export const PURPOSES = ["none", "report", "do", "coordinate", "know"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What stands after a name, as recipients drafted by default have it too. */
export const purposeMark: Record<Purpose, string> = {
  none: "",
  report: " (b/c)",
  do: " (để thực hiện)",
  coordinate: " (để phối hợp)",
  know: " (để biết)",
};

/** One place that papers go to, while it is one. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly copies: number;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** A group as it is put into a draft: its lines in force on the day. */
export interface OfferedGroup {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly copies: number }[];
}

/** "Sở Khoa học và Công nghệ (b/c)" */
export function recipientText({ name, purpose }: Pick<Recipient, "name" | "purpose">): string {
  return `${name}${purposeMark[purpose]}`;
}

/** The group with what holds on a day; null when nothing of it does. */
export function offerOn(
  group: { readonly id: string; readonly name: string; readonly recipients: readonly Recipient[] },
  day: CivilDate,
): OfferedGroup | null {
  const lines = group.recipients
    .filter((one) => holdsOn(one, day))
    .map((one) => ({ text: recipientText(one), copies: one.copies }));
  return lines.length > 0 ? { id: group.id, name: group.name, lines } : null;
}

const MARK = /\s*\((?:để [^()]*|b\/c|t\/h|p\/h)\)\s*$/iu;

/** The name alone, comparable: without its purpose, its closing mark and diacritics. */
export function recipientKey(text: string): string {
  return fold(text.replace(/[\s;.,]+$/u, "").replace(MARK, ""));
}

/** The lines of a group behind those of a draft; who is there already is not named twice, empty lines are used up. */
export function withGroup(
  lines: readonly RecipientLine[],
  group: OfferedGroup,
  newId: () => string,
): readonly RecipientLine[] {
  const filled = lines.filter((line) => line.type !== "to" || line.text.trim() !== "");
  const known = new Set(filled.flatMap((line) => (line.type === "to" ? [recipientKey(line.text)] : [])));
  const added = group.lines.filter(({ text }) => {
    const key = recipientKey(text);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [...filled, ...added.map(({ text }): RecipientLine => ({ type: "to", id: newId(), text }))];
}

/** How many copies each known name gets, by its key; the most where it is in several groups. */
export function copiesByName(groups: readonly OfferedGroup[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>();
  for (const { text, copies: wanted } of groups.flatMap(({ lines }) => lines)) {
    const key = recipientKey(text);
    copies.set(key, Math.max(wanted, copies.get(key) ?? 0));
  }
  return copies;
}

/** One place a paper goes to, with how many copies. */
export interface Share {
  readonly name: string;
  readonly copies: number;
}

/** Where a document goes: its addressees for "Như trên", then its lines; "Như Điều 3" stays as it is written. */
export function sharesOf(
  model: Pick<DocumentModel, "addressees" | "recipients">,
  articleNumbers: ReadonlyMap<string, number | string>,
  known: ReadonlyMap<string, number>,
): readonly Share[] {
  const share = (text: string): Share => {
    const name = text.replace(/[\s;.,]+$/u, "");
    return { name, copies: known.get(recipientKey(name)) ?? 1 };
  };
  const shares = (model.recipients?.lines ?? []).flatMap((line): Share[] => {
    if (line.type === "to") return line.text.trim() === "" ? [] : [share(line.text)];
    if (line.type === "as-article") return [share(`Như Điều ${articleNumbers.get(line.articleId) ?? "…"}`)];
    return model.addressees.length > 0 ? model.addressees.map(share) : [share("Như trên")];
  });
  const seen = new Set<string>();
  return shares.filter(({ name }) => {
    const key = recipientKey(name);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** How many copies to make: one share each, and one for every keeper of the Lưu line. */
export function copiesProposed(shares: readonly Share[], { archive }: Pick<Recipients, "archive">): number {
  return shares.reduce((sum, { copies }) => sum + copies, 0) + archive.length;
}
