import { fold } from "@/lib/kernel/folding";
import { findHamlet, hamletKey } from "@/lib/organization/core/hamlet-name";
import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { type RosterCorrection, type RosterReading, readRoster } from "./read-roster";
import { findRosterTable, matchRosterColumns, type RosterField, type RosterMapping } from "./read-roster-fields";
import { joinPerson, type KnownPerson } from "./read-roster-join";
import type { RosterProblem, RosterRow } from "./read-roster-problems";

/** An upload and everything a person decided about it while checking: read again from the start at every look. */
export interface ImportSource {
  readonly format: 1;
  readonly grid: SheetGrid;
  /** Field → column chosen by a person; null follows the titles. */
  readonly mapping: RosterMapping | null;
  readonly corrections: readonly RosterCorrection[];
  readonly omittedRows: readonly number[];
  /** Row → the person it is, or "new". */
  readonly people: Readonly<Record<string, string>>;
  /** Key of a name of a bản → what it is: a bản's id, "name:ID" to give that bản the name, "add" or "skip". */
  readonly hamlets: Readonly<Record<string, string>>;
}

export interface KnownHamlet {
  readonly id: string;
  readonly name: string;
  readonly placeholder: boolean;
}

export interface KnownWorld {
  readonly people: readonly KnownPerson[];
  readonly hamlets: readonly KnownHamlet[];
}

export type PlannedPerson =
  | { readonly kind: "same"; readonly personId: string; readonly fullName: string; readonly post: string }
  | { readonly kind: "new" }
  | { readonly kind: "undecided"; readonly candidates: readonly { readonly id: string; readonly words: string }[] };

export type PlannedHamlet =
  | { readonly kind: "known"; readonly hamletId: string }
  | { readonly kind: "name"; readonly hamletId: string; readonly was: string }
  | { readonly kind: "add" }
  | { readonly kind: "skip" }
  | { readonly kind: "undecided" };

export interface PlannedRow extends RosterRow {
  readonly person: PlannedPerson;
}

export interface HamletLine {
  readonly key: string;
  /** As the list writes it. */
  readonly name: string;
  readonly rows: readonly number[];
  readonly plan: PlannedHamlet;
}

export interface ImportProblem extends Omit<RosterProblem, "code"> {
  readonly code: RosterProblem["code"] | "who-is-it" | "which-hamlet" | "two-names" | "same-person-twice";
}

export interface ImportPlan {
  readonly table: FoundTable;
  readonly mapping: RosterMapping;
  readonly rows: readonly PlannedRow[];
  readonly hamlets: readonly HamletLine[];
  readonly problems: readonly ImportProblem[];
  readonly statedTotal: number | null;
  readonly foundTotal: number;
  /** Nothing stands in the way of writing it. */
  readonly ready: boolean;
}

/** What was chosen under a key that comes from a list: "__proto__" is a name like any other. */
function chosenFor(choices: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}

const nameKey = (name: string) => fold(name, { joinIAndY: true });

/** Finds who might be meant without comparing every row with every person. */
function indexPeople(people: readonly KnownPerson[]): (row: RosterRow) => readonly KnownPerson[] {
  const byName = new Map<string, KnownPerson[]>();
  const byPhone = new Map<string, KnownPerson[]>();
  const put = (index: Map<string, KnownPerson[]>, key: string, person: KnownPerson) => {
    const list = index.get(key);
    if (list) list.push(person);
    else index.set(key, [person]);
  };
  for (const person of people) {
    put(byName, nameKey(person.fullName), person);
    if (person.phone) put(byPhone, person.phone, person);
  }
  return (row) => [
    ...new Set([...(byName.get(nameKey(row.fullName)) ?? []), ...(row.phone ? (byPhone.get(row.phone) ?? []) : [])]),
  ];
}

function personInWords(person: KnownPerson): string {
  return [person.fullName, ...person.positionTitles.slice(0, 1)].join(", ");
}

function planPerson(
  row: RosterRow,
  chosen: string | undefined,
  known: readonly KnownPerson[],
  byId: ReadonlyMap<string, KnownPerson>,
): PlannedPerson {
  const same = (person: KnownPerson): PlannedPerson => ({
    kind: "same",
    personId: person.id,
    fullName: person.fullName,
    post: person.positionTitles[0] ?? "",
  });
  if (chosen === "new") return { kind: "new" };
  const picked = chosen ? byId.get(chosen) : undefined;
  if (picked) return same(picked);
  const join = joinPerson(row, known);
  if (join.kind === "same") return same(join.person);
  if (join.kind === "new") return { kind: "new" };
  return {
    kind: "undecided",
    candidates: join.candidates.map((person) => ({ id: person.id, words: personInWords(person) })),
  };
}

function planHamlet(name: string, chosen: string | undefined, hamlets: readonly KnownHamlet[]): PlannedHamlet {
  if (chosen === "skip") return { kind: "skip" };
  const picked = hamlets.find((one) => one.id === chosen);
  if (picked) return { kind: "known", hamletId: picked.id };
  // Named or added by someone since the choice was made: no second bản of the name.
  const known = findHamlet(hamlets, name);
  if (known) return { kind: "known", hamletId: known.id };
  if (chosen === "add") return { kind: "add" };
  if (chosen?.startsWith("name:")) {
    const hamlet = hamlets.find((one) => one.id === chosen.slice("name:".length));
    if (hamlet?.placeholder) return { kind: "name", hamletId: hamlet.id, was: hamlet.name };
  }
  return { kind: "undecided" };
}

function planHamlets(rows: readonly RosterRow[], source: ImportSource, hamlets: readonly KnownHamlet[]): HamletLine[] {
  const lines = new Map<string, { name: string; rows: number[] }>();
  for (const row of rows) {
    for (const name of row.hamletNames) {
      const key = hamletKey(name);
      const line = lines.get(key) ?? { name, rows: [] };
      line.rows.push(row.row);
      lines.set(key, line);
    }
  }
  return [...lines].map(([key, line]) => ({
    key,
    ...line,
    plan: planHamlet(line.name, chosenFor(source.hamlets, key), hamlets),
  }));
}

function problem(
  row: number | null,
  field: RosterField,
  code: ImportProblem["code"],
  words: string,
  value = "",
): ImportProblem {
  return { code, severity: "error", row, field, words, value, suggestions: [] };
}

function judgePeople(rows: readonly PlannedRow[]): ImportProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    if (row.person.kind === "undecided") {
      const who = row.person.candidates.map((candidate) => candidate.words).join("; ");
      return [
        problem(
          row.row,
          "fullName",
          "who-is-it",
          `Có phải người đã có trong danh sách cán bộ không: ${who}?`,
          row.fullName,
        ),
      ];
    }
    if (row.person.kind !== "same") return [];
    const first = seen.get(row.person.personId);
    if (first === undefined) {
      seen.set(row.person.personId, row.row);
      return [];
    }
    return [problem(row.row, "fullName", "same-person-twice", `Cùng một người với dòng ${first}.`, row.fullName)];
  });
}

function judgeHamlets(lines: readonly HamletLine[]): ImportProblem[] {
  const naming = new Map<string, string>();
  return lines.flatMap(({ name, rows, plan }) => {
    if (plan.kind === "name") {
      const first = naming.get(plan.hamletId);
      naming.set(plan.hamletId, first ?? name);
      if (first === undefined) return [];
      const words = `${plan.was} đã được đặt tên “${first}”: chọn bản khác cho “${name}”.`;
      return [problem(rows[0] ?? null, "hamletNames", "two-names", words, name)];
    }
    return plan.kind === "undecided"
      ? [
          problem(
            rows[0] ?? null,
            "hamletNames",
            "which-hamlet",
            `Chưa có bản nào tên “${name}”: chọn bản, đặt tên cho bản còn để số, hoặc bỏ qua.`,
            name,
          ),
        ]
      : [];
  });
}

/** What writing the list would do, and everything that stands in the way: pure, so looking is free. */
export function planImport(source: ImportSource, world: KnownWorld): ImportPlan {
  const table = findRosterTable(source.grid);
  const mapping = source.mapping ?? matchRosterColumns(source.grid, table).mapping;
  const { corrections, omittedRows } = source;
  const reading: RosterReading = readRoster({ grid: source.grid, table, mapping, corrections, omittedRows });
  const find = indexPeople(world.people);
  const byId = new Map(world.people.map((person) => [person.id, person]));
  const rows = reading.rows.map((row) => ({
    ...row,
    person: planPerson(row, chosenFor(source.people, String(row.row)), find(row), byId),
  }));
  const hamlets = planHamlets(reading.rows, source, world.hamlets);
  const problems = [...reading.problems, ...judgePeople(rows), ...judgeHamlets(hamlets)];
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    table,
    mapping,
    rows,
    hamlets,
    problems,
    statedTotal: reading.statedTotal,
    foundTotal: reading.foundTotal,
    ready: rows.length > 0 && problems.every((one) => one.severity !== "error"),
  };
}

/** Gives each name still unknown to the next bản that is only a number: "Lạc Hiền" to Bản số 01, and so on. */
export function nameNumberedHamlets(plan: ImportPlan, hamlets: readonly KnownHamlet[]): Record<string, string> {
  const taken = new Set(plan.hamlets.flatMap(({ plan: one }) => ("hamletId" in one ? [one.hamletId] : [])));
  const free = hamlets.filter((hamlet) => hamlet.placeholder && !taken.has(hamlet.id));
  const unknown = plan.hamlets.filter(({ plan: one }) => one.kind === "undecided");
  return Object.fromEntries(
    unknown.flatMap(({ key }, index) => {
      const hamlet = free[index];
      return hamlet ? [[key, `name:${hamlet.id}`]] : [];
    }),
  );
}
