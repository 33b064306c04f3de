import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import type { FilledPerson } from "../core/import-written";
import { type PlannedRow, titleOf } from "../core/plan-import";
import { fillKnownPeople, insertPeople, insertPosts, type NewPerson } from "./import-rows";

const honorificCode = { Ông: "ong", Bà: "ba" } as const;

/** What someone does or is without it being a post: a decision prints it, but nobody holds it. */
const NO_POST =
  /^(?:nông dân|người dân|công dân|hội viên|đoàn viên|đảng viên|dân|làm ruộng|làm nông|tự do|lao động tự do|nghề tự do|đoàn viên thanh niên|thanh niên)$/iu;

function firstOf<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

/** A newcomer from every row that names them: what one row leaves out another may say. */
function personData(rows: readonly PlannedRow[], fullName: string): NewPerson {
  const phone = firstOf(rows.map((row) => row.phone));
  const honorific = firstOf(rows.map((row) => row.honorific));
  return {
    ...{ id: crypto.randomUUID(), fullName, phone },
    birthYear: firstOf(rows.map((row) => row.birthYear)),
    honorific: honorific ? honorificCode[honorific] : null,
    ethnicity: firstOf(rows.map((row) => row.ethnicity || null)),
    note: firstOf(rows.map((row) => row.note || null)),
    sortKey: nameSortKey(fullName),
    folded: fold([fullName, phone ?? "", ...new Set(rows.map((row) => row.positionTitle))].join(" ")),
  };
}

/** Rows of the newcomers, each under the row that first names them. */
function newcomersOf(rows: readonly PlannedRow[]): Map<number, PlannedRow[]> {
  const newcomers = new Map<number, PlannedRow[]>();
  for (const row of rows) {
    if (row.person.kind === "new") newcomers.set(row.row, [row]);
    if (row.person.kind === "same-row") newcomers.get(row.person.row)?.push(row);
  }
  return newcomers;
}

/** What the list adds to people known, once for each of them. */
function factsOf(rows: readonly PlannedRow[]) {
  const facts = new Map<string, { personId: string; phone: string | null; birthYear: number | null }>();
  for (const { person, phone, birthYear } of rows) {
    if (person.kind !== "same" || !(phone || birthYear)) continue;
    const { personId } = person;
    const fact = facts.get(personId);
    facts.set(personId, { personId, phone: fact?.phone ?? phone, birthYear: fact?.birthYear ?? birthYear });
  }
  return [...facts.values()];
}

/** Writes the people the portal did not know with their posts, and what it lacked of the others. */
export async function writePeopleIn(
  { tx }: Act,
  actor: Actor,
  rows: readonly PlannedRow[],
): Promise<{
  readonly personOf: ReadonlyMap<number, string>;
  readonly personIds: readonly string[];
  readonly filled: readonly FilledPerson[];
}> {
  const personOf = new Map<number, string>();
  for (const { row, person } of rows) if (person.kind === "same") personOf.set(row, person.personId);
  const created = [...newcomersOf(rows).values()].map((own) => {
    const person = personData(own, own[0]?.fullName ?? "");
    for (const { row } of own) personOf.set(row, person.id);
    return { person, titles: [...new Set(own.map(titleOf))].filter((title) => title !== "" && !NO_POST.test(title)) };
  });
  const people = created.map(({ person }) => person);
  await insertPeople(tx, actor, people);
  await insertPosts(
    tx,
    actor,
    created.flatMap(({ person, titles }) => titles.map((title) => ({ personId: person.id, title }))),
  );
  const filled = await fillKnownPeople(tx, actor, factsOf(rows));
  return { personOf, personIds: people.map(({ id }) => id), filled };
}
