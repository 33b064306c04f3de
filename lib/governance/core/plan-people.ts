import { fold } from "@/lib/kernel/folding";
import { joinPerson, type KnownPerson } from "./read-roster-join";
import type { RosterRow } from "./read-roster-problems";

export type PlannedPerson =
  | { readonly kind: "same"; readonly personId: string; readonly fullName: string; readonly post: string }
  | { readonly kind: "new" }
  /** The newcomer whom an earlier row of the list names: written once. */
  | { readonly kind: "same-row"; readonly row: number }
  | { readonly kind: "undecided"; readonly candidates: readonly { readonly id: string; readonly words: string }[] };

const ROW = "row:";
const nameKey = (name: string) => fold(name, { joinIAndY: true });

/** Lists under keys, in the order they were put there. */
class Index<Value> {
  private readonly lists = new Map<string, Value[]>();

  put(key: string, value: Value): void {
    const list = this.lists.get(key);
    if (list) list.push(value);
    else this.lists.set(key, [value]);
  }

  at(key: string): readonly Value[] {
    return this.lists.get(key) ?? [];
  }
}

/** Finds who might be meant without comparing every row with every person. */
function indexPeople(people: readonly KnownPerson[]): (row: RosterRow) => readonly KnownPerson[] {
  const byName = new Index<KnownPerson>();
  const byPhone = new Index<KnownPerson>();
  for (const person of people) {
    byName.put(nameKey(person.fullName), person);
    if (person.phone) byPhone.put(person.phone, person);
  }
  return (row) => [...new Set([...byName.at(nameKey(row.fullName)), ...(row.phone ? byPhone.at(row.phone) : [])])];
}

function inWords(person: KnownPerson): string {
  return [person.fullName, ...person.positionTitles.slice(0, 1)].join(", ");
}

function rowInWords({ row, fullName, positionTitle, hamletNames }: RosterRow): string {
  return [`${fullName} ở dòng ${row}`, positionTitle, ...hamletNames].filter(Boolean).join(", ");
}

function asSame(person: KnownPerson): PlannedPerson {
  const { id: personId, fullName, positionTitles } = person;
  return { kind: "same", personId, fullName, post: positionTitles[0] ?? "" };
}

/** Whether two rows of one name tell of one person; a name alone says neither. */
function compareRows(left: RosterRow, right: RosterRow): "one" | "two" | "unsure" {
  if (left.phone && right.phone) return left.phone === right.phone ? "one" : "two";
  if (left.birthYear && right.birthYear) return left.birthYear === right.birthYear ? "one" : "two";
  return "unsure";
}

/** The newcomers of the list so far, by name: a person in two teams is one person. */
class Newcomers {
  private readonly rows = new Index<RosterRow>();
  private readonly byRow = new Map<number, RosterRow>();

  add(row: RosterRow): void {
    this.rows.put(nameKey(row.fullName), row);
    this.byRow.set(row.row, row);
  }

  has(row: number): boolean {
    return this.byRow.has(row);
  }

  like(row: RosterRow) {
    const named = row.fullName === "" ? [] : this.rows.at(nameKey(row.fullName));
    const judged = named.map((earlier) => ({ earlier, likeness: compareRows(earlier, row) }));
    return {
      one: judged.find(({ likeness }) => likeness === "one")?.earlier ?? null,
      unsure: judged.filter(({ likeness }) => likeness === "unsure").map(({ earlier }) => earlier),
    };
  }
}

/**
 * Who each row is: someone known, a newcomer, the newcomer of an earlier row, or a question. `severalRosters` is a list
 * in which one person may rightly stand twice.
 */
export function planPeople(
  rows: readonly RosterRow[],
  chosenFor: (row: number) => string | undefined,
  people: readonly KnownPerson[],
  severalRosters: boolean,
): (RosterRow & { readonly person: PlannedPerson })[] {
  const find = indexPeople(people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const newcomers = new Newcomers();
  const plan = (row: RosterRow): PlannedPerson => {
    const chosen = chosenFor(row.row);
    if (chosen === "new") return { kind: "new" };
    const picked = chosen ? byId.get(chosen) : undefined;
    if (picked) return asSame(picked);
    const pickedRow = chosen?.startsWith(ROW) ? Number(chosen.slice(ROW.length)) : null;
    if (pickedRow !== null && newcomers.has(pickedRow)) return { kind: "same-row", row: pickedRow };
    const join = joinPerson(row, find(row));
    if (join.kind === "same") return asSame(join.person);
    const { one, unsure } = severalRosters ? newcomers.like(row) : { one: null, unsure: [] };
    if (one) return { kind: "same-row", row: one.row };
    const known =
      join.kind === "maybe" ? join.candidates.map((person) => ({ id: person.id, words: inWords(person) })) : [];
    const listed = unsure.map((earlier) => ({ id: `${ROW}${earlier.row}`, words: rowInWords(earlier) }));
    const candidates = [...known, ...listed];
    return candidates.length === 0 ? { kind: "new" } : { kind: "undecided", candidates };
  };
  return rows.map((row) => {
    const person = plan(row);
    if (person.kind === "new") newcomers.add(row);
    return { ...row, person };
  });
}
