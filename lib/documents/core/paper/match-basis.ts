import type { CivilDate } from "@/lib/kernel/civil-date";
import { citationsIn } from "../citations";
import { isCalledByName } from "../cite-basis";
import { daysInText } from "../days-in-text";
import type { Basis } from "../model";

/** What a register of legal bases knows one by. */
export interface KnownBasis {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuedOn: CivilDate | null;
}

const plain = (text: string) => text.replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi");
const isLaw = ({ type }: KnownBasis) => isCalledByName(type);
const nameOf = ({ type, title }: KnownBasis) => plain(`${type} ${title}`);

/** "172/QĐ-UBND" comes again every year: under another year it is another paper. */
function ofThatYear({ number, issuedOn }: KnownBasis, day: CivilDate | null): boolean {
  return !issuedOn || !day || /\/\d{4}\//u.test(number ?? "") || issuedOn.slice(0, 4) === day.slice(0, 4);
}

/** Of several entries, those of a day the words say; all of them where they say none. */
function onTheirDay<Known extends KnownBasis>(entries: readonly Known[], text: string): readonly Known[] {
  const days = daysInText(text).map(({ day }) => day);
  const dated = entries.filter(({ issuedOn }) => issuedOn !== null && days.includes(issuedOn));
  return dated.length > 0 ? dated : entries;
}

/** The entries typed words may mean: by number, else a law by its name. */
function meant<Known extends KnownBasis>(text: string, known: readonly Known[]): readonly Known[] {
  const words = plain(text);
  const [cited] = citationsIn(text);
  const code = cited ? plain(`${cited.number.replace(/^0+/u, "")}${cited.mark}${cited.symbol}`) : null;
  const numbered = known.filter((one) => {
    const number = one.number === null ? null : plain(one.number);
    if (number === null) return false;
    return number.replace(/^0+/u, "") === code ? ofThatYear(one, cited?.day ?? null) : words.includes(` ${number}`);
  });
  if (numbered.length > 0) return numbered;
  const titled = known.filter((one) => isLaw(one) && words.startsWith(`căn cứ ${nameOf(one)}`));
  return onTheirDay(titled, text);
}

/** The entry of the register a typed basis means; null when none, or when it could be several. */
export function matchBasis<Known extends KnownBasis>(text: string, known: readonly Known[]): Known | null {
  const [only, ...others] = meant(text, known);
  return others.length === 0 ? (only ?? null) : null;
}

/** The entry a basis names by its words; of several by that name, the one it was chosen as. */
export function entryNamed<Known extends KnownBasis>(
  { type, text, legalBasisId }: Basis,
  known: readonly Known[],
): Known | null {
  if (type !== "basis") return null;
  const entries = meant(text.map((run) => (run.type === "text" ? run.text : "")).join(""), known);
  return entries.find(({ id }) => id === legalBasisId) ?? (entries.length === 1 ? (entries[0] ?? null) : null);
}

/** The basis kept under the entry its words name, whatever it was before they were retyped. */
export function underItsEntry(basis: Basis, known: readonly KnownBasis[]): Basis {
  const legalBasisId = entryNamed(basis, known)?.id ?? null;
  return legalBasisId === basis.legalBasisId ? basis : { ...basis, legalBasisId };
}

/** A place of a running text that names a law, with the entries of that name it may mean. */
export interface LawNamed<Known> {
  readonly index: number;
  readonly entries: readonly Known[];
}

/** Of the entries of one name, those the words behind it tell by number, year or day. */
function toldBy<Known extends KnownBasis>(said: string, entries: readonly Known[]): readonly Known[] {
  const numbered = entries.filter(({ number }) => number !== null && said.includes(number));
  if (numbered.length > 0) return numbered;
  const year = /^\s*\(?năm\s+(\d{4})/u.exec(said)?.[1];
  const ofYear = entries.filter(({ issuedOn }) => year !== undefined && issuedOn?.startsWith(year));
  return ofYear.length > 0 ? ofYear : onTheirDay(entries, said);
}

/** Finds the laws of a register that a running text names, be it without their numbers. */
export function lawFinder<Known extends KnownBasis>(
  known: readonly Known[],
): (text: string) => readonly LawNamed<Known>[] {
  const byName = new Map<string, Known[]>();
  for (const one of known.filter(isLaw)) byName.set(nameOf(one), [...(byName.get(nameOf(one)) ?? []), one]);
  if (byName.size === 0) return () => [];
  // The longer name first: "Luật Đầu tư" is not named by "Luật Đầu tư công".
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s+"));
  const pattern = new RegExp(`(?<!\\p{L})(?<!bộ\\s)(?:${escaped.join("|")})(?!\\p{L})`, "giu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: raw }) => {
      const said = text.slice(index + raw.length, index + raw.length + 60);
      return { index, entries: toldBy(said, byName.get(plain(raw)) ?? []) };
    });
}
