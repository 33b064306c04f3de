import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import type { RosterRow } from "./read-roster-problems";

/** A person the portal already knows, as far as telling people apart needs. */
export interface KnownPerson {
  readonly id: string;
  readonly fullName: string;
  readonly positionTitles: readonly string[];
  readonly birthYear?: number | null;
  readonly phone?: string | null;
}

export type PersonJoin<Person extends KnownPerson = KnownPerson> =
  | { readonly kind: "same"; readonly person: Person }
  | { readonly kind: "maybe"; readonly candidates: readonly Person[] }
  | { readonly kind: "new" };

type Identity = Pick<RosterRow, "fullName" | "positionTitle" | "phone" | "birthYear">;

type Likeness = "sure" | "possible" | "none";

const nameKey = (name: string) => fold(name, { joinIAndY: true });

// A list of thousands is compared with thousands of people, many of one name: what is said of one is worked out once.
const titlesOf = new WeakMap<KnownPerson, ReadonlySet<string>>();

function foldedTitles(person: KnownPerson): ReadonlySet<string> {
  const known = titlesOf.get(person) ?? new Set(person.positionTitles.map((title) => fold(title)));
  titlesOf.set(person, known);
  return known;
}

function comparePerson(row: Identity, title: string, person: KnownPerson): Likeness {
  const samePhone = row.phone !== null && row.phone === person.phone;
  if (row.fullName !== person.fullName && nameKey(row.fullName) !== nameKey(person.fullName))
    return samePhone ? "possible" : "none";
  // A number is one's own; a year of birth is often written wrong, and namesakes differ in it.
  if (samePhone) return "sure";
  if (row.birthYear && person.birthYear && row.birthYear !== person.birthYear) return "none";
  const sameBirth = row.birthYear !== null && row.birthYear === person.birthYear;
  const sameTitle = title !== "" && foldedTitles(person).has(title);
  // Thúy and Thùy fold alike: without the same marks only a phone makes two names one person.
  const sameMarks = row.fullName === person.fullName || nameSortKey(row.fullName) === nameSortKey(person.fullName);
  return sameMarks && (sameBirth || sameTitle) ? "sure" : "possible";
}

/**
 * Who a row is among the people known: by name with post, phone or year of birth, never by its number in the list.
 * A name alone is no identity: it gives candidates to choose from.
 */
export function joinPerson<Person extends KnownPerson>(row: Identity, existing: readonly Person[]): PersonJoin<Person> {
  const title = existing.length > 0 ? fold(row.positionTitle) : "";
  const judged = existing.map((person) => ({ person, likeness: comparePerson(row, title, person) }));
  const sure = judged.filter(({ likeness }) => likeness === "sure");
  const [only, ...others] = sure;
  if (only && others.length === 0) return { kind: "same", person: only.person };
  const candidates = (sure.length > 0 ? sure : judged.filter(({ likeness }) => likeness !== "none")).map(
    ({ person }) => person,
  );
  return candidates.length > 0 ? { kind: "maybe", candidates } : { kind: "new" };
}
