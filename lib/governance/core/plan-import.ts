import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { findHamlet, hamletKey } from "@/lib/organization/core/hamlet-name";
import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { RosterField, RosterMapping } from "./list-columns";
import { LIST_FORMS, type ListForm } from "./list-forms";
import { type PlannedPerson, planPeople } from "./plan-people";
import type { RosterCorrection, RosterReading } from "./read-list";
import type { KnownPerson } from "./read-roster-join";
import type { RosterProblem, RosterRow } from "./read-roster-problems";
import { judgeHeads, teamPlace } from "./read-teams-problems";

/** An upload and everything a person decided about it while checking: read again from the start at every look. */
export interface ImportSource {
  readonly format: 1;
  readonly grid: SheetGrid;
  /** Sheets of the upload that hold people too and are not read. */
  readonly otherSheets?: readonly string[];
  /** Field → column chosen by a person; null follows the titles. */
  readonly mapping: RosterMapping | null;
  readonly corrections: readonly RosterCorrection[];
  readonly omittedRows: readonly number[];
  /** Row → the person it is, "new", or "row:N" for the person of an earlier row. */
  readonly people: Readonly<Record<string, string>>;
  /** Key of a name of a bản → what it is: a bản's id, "name:ID" to give that bản the name, "add" or "skip". */
  readonly hamlets: Readonly<Record<string, string>>;
}

export interface KnownHamlet {
  readonly id: string;
  readonly name: string;
  readonly placeholder: boolean;
  /** The first day it no longer is, once that day has come. */
  readonly endedOn?: CivilDate | null;
  /** What it was called before: old lists still say so. */
  readonly formerNames?: readonly string[];
}

export interface KnownWorld {
  readonly people: readonly KnownPerson[];
  readonly hamlets: readonly KnownHamlet[];
}

export type PlannedHamlet =
  | { readonly kind: "known"; readonly hamletId: string }
  | { readonly kind: "name"; readonly hamletId: string; readonly was: string }
  | { readonly kind: "add" }
  | { readonly kind: "skip" }
  /** There is one of the name, but it has ended: no team can be for it. */
  | { readonly kind: "ended"; readonly hamletId: string; readonly endedOn: CivilDate }
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

/** A team as the list has it. */
export interface TeamLine {
  /** The key of its bản among the plan's `hamlets`. */
  readonly key: string;
  readonly name: string;
  readonly members: number;
  readonly heads: readonly string[];
  readonly ambassadors: readonly string[];
}

export interface ImportProblem extends Omit<RosterProblem, "code"> {
  readonly code:
    | RosterProblem["code"]
    | "who-is-it"
    | "which-hamlet"
    | "two-names"
    | "same-person-twice"
    | "in-two-teams"
    | "former-name"
    | "other-sheets";
}

export interface ImportPlan {
  readonly table: FoundTable;
  readonly mapping: RosterMapping;
  readonly rows: readonly PlannedRow[];
  readonly hamlets: readonly HamletLine[];
  /** The teams of a list of teams, in its order. */
  readonly teams: readonly TeamLine[];
  readonly problems: readonly ImportProblem[];
  readonly statedTotal: number | null;
  readonly foundTotal: number;
  readonly otherLines: RosterReading["otherLines"];
  /** Nothing stands in the way of writing it. */
  readonly ready: boolean;
}

/** The post a decision prints beside the name. */
export function titleOf(row: Pick<PlannedRow, "positionTitle" | "unitName">): string {
  return [row.positionTitle, row.unitName].filter(Boolean).join(", ");
}

/** What was chosen under a key that comes from a list: "__proto__" is a name like any other. */
function chosenFor(choices: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}

/** Finds a bản by the name it has, else by one it had that no other bears. */
function findKnown(hamlets: readonly KnownHamlet[], name: string): KnownHamlet | null {
  const key = hamletKey(name);
  const former = hamlets.filter(({ formerNames = [] }) => formerNames.some((one) => hamletKey(one) === key));
  return findHamlet(hamlets, name) ?? (former.length === 1 ? (former[0] ?? null) : null);
}

function planHamlet(
  name: string,
  chosen: string | undefined,
  hamlets: readonly KnownHamlet[],
  form: ListForm,
): PlannedHamlet {
  const known = ({ id, endedOn }: KnownHamlet): PlannedHamlet =>
    form.oneTeamAHamlet && endedOn ? { kind: "ended", hamletId: id, endedOn } : { kind: "known", hamletId: id };
  if (chosen === "skip") return { kind: "skip" };
  const picked = hamlets.find((one) => one.id === chosen);
  if (picked) return known(picked);
  // Named or added by someone since the choice was made: no second bản of the name.
  const found = findKnown(hamlets, name);
  if (found && !(chosen === "add" && found.endedOn)) return known(found);
  if (chosen === "add") return { kind: "add" };
  if (chosen?.startsWith("name:")) {
    const hamlet = hamlets.find((one) => one.id === chosen.slice("name:".length));
    if (hamlet?.placeholder) return { kind: "name", hamletId: hamlet.id, was: hamlet.name };
  }
  return { kind: "undecided" };
}

function planHamlets(
  rows: readonly RosterRow[],
  source: ImportSource,
  hamlets: readonly KnownHamlet[],
  form: ListForm,
): HamletLine[] {
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
    plan: planHamlet(line.name, chosenFor(source.hamlets, key), hamlets, form),
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

/** The team a row stands in: two names that turn out to be one bản are one team. */
type TeamOf = (row: Pick<RosterRow, "hamletNames">) => string;

function teamsBy(hamlets: readonly HamletLine[], form: ListForm): TeamOf {
  if (!form.oneTeamAHamlet) return () => "";
  const resolved = new Map(hamlets.map(({ key, plan }) => [key, "hamletId" in plan ? plan.hamletId : key]));
  return ({ hamletNames: [name = ""] }) => resolved.get(hamletKey(name)) ?? hamletKey(name);
}

/** Who a row's person is, as a key: someone known, or the row that first names a newcomer. */
function identityOf({ row, person }: PlannedRow): string {
  if (person.kind === "same") return person.personId;
  return String(person.kind === "same-row" ? person.row : row);
}

function judgePeople(rows: readonly PlannedRow[], teamOf: TeamOf): ImportProblem[] {
  const seen = new Map<string, PlannedRow[]>();
  return rows.flatMap((row): ImportProblem[] => {
    const { person } = row;
    if (person.kind === "undecided") {
      const who = person.candidates.map((candidate) => candidate.words).join("; ");
      const question = person.candidates.every(({ id }) => id.startsWith("row:"))
        ? "Có phải cùng một người không"
        : "Có phải người đã có trong danh sách cán bộ không";
      return [problem(row.row, "fullName", "who-is-it", `${question}: ${who}?`, row.fullName)];
    }
    const earlier = seen.get(identityOf(row)) ?? [];
    seen.set(identityOf(row), [...earlier, row]);
    const twice = earlier.find((one) => teamOf(one) === teamOf(row));
    if (twice)
      return [problem(row.row, "fullName", "same-person-twice", `Cùng một người với dòng ${twice.row}.`, row.fullName)];
    const [first] = earlier;
    if (!first) return [];
    const words = `Cùng một người với dòng ${first.row}, Tổ của ${teamPlace(first.hamletNames[0] ?? "")}: người này sẽ ở cả hai Tổ.`;
    return [{ ...problem(row.row, "fullName", "in-two-teams", words, row.fullName), severity: "warning" }];
  });
}

function judgeHamlets(lines: readonly HamletLine[], hamlets: readonly KnownHamlet[]): ImportProblem[] {
  const naming = new Map<string, string>();
  return lines.flatMap(({ name, rows, plan }): ImportProblem[] => {
    const at = rows[0] ?? null;
    if (plan.kind === "ended") {
      const words = `Bản ${name} không còn từ ngày ${formatDay(plan.endedOn)}: chọn bản khác, hoặc bỏ qua.`;
      return [problem(at, "hamletNames", "which-hamlet", words, name)];
    }
    const known = plan.kind === "known" ? hamlets.find(({ id }) => id === plan.hamletId) : undefined;
    if (known?.formerNames?.some((one) => hamletKey(one) === hamletKey(name))) {
      const words = `“${name}” là tên cũ của ${known.name}: ghi vào ${known.name}.`;
      return [{ ...problem(at, "hamletNames", "former-name", words, name), severity: "warning" }];
    }
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

function judgeSheets({ grid, otherSheets = [] }: ImportSource): ImportProblem[] {
  if (otherSheets.length === 0) return [];
  const words = `Tệp còn phần khác có người: ${otherSheets.join(", ")}. Chỉ phần “${grid.name}” được đọc; nhập phần còn lại riêng.`;
  return [{ code: "other-sheets", severity: "warning", row: null, field: null, words, value: "", suggestions: [] }];
}

function groupTeams(rows: readonly PlannedRow[], teamOf: TeamOf): PlannedRow[][] {
  const teams = new Map<string, PlannedRow[]>();
  for (const row of rows.filter(({ hamletNames }) => hamletNames.length > 0)) {
    const team = teams.get(teamOf(row));
    if (team) team.push(row);
    else teams.set(teamOf(row), [row]);
  }
  return [...teams.values()];
}

function teamLine(team: readonly PlannedRow[]): TeamLine {
  const name = team[0]?.hamletNames[0] ?? "";
  return {
    key: hamletKey(name),
    name,
    members: team.length,
    heads: team.filter(({ committeeRole }) => committeeRole === "to-truong").map(({ fullName }) => fullName),
    ambassadors: team.filter(({ marks }) => marks.includes("dai-su-so")).map(({ fullName }) => fullName),
  };
}

/** Rows that will not be written, since the bản of their team was left out. */
function leftOut(
  plan: { readonly rows: readonly RosterRow[]; readonly hamlets: readonly HamletLine[] },
  form: ListForm,
) {
  const skipped = plan.hamlets.filter((line) => form.oneTeamAHamlet && line.plan.kind === "skip");
  return new Set(skipped.flatMap(({ rows }) => rows));
}

/** What writing the list would do, and everything that stands in the way: pure, so looking is free. */
export function planImport(
  source: ImportSource,
  world: KnownWorld,
  form: ListForm = LIST_FORMS["bcd-roster"],
): ImportPlan {
  const table = form.findTable(source.grid);
  const mapping = source.mapping ?? form.matchColumns(source.grid, table).mapping;
  const { corrections, omittedRows } = source;
  const reading: RosterReading = form.read({ grid: source.grid, table, mapping, corrections, omittedRows });
  const hamlets = planHamlets(reading.rows, source, world.hamlets, form);
  const out = leftOut({ rows: reading.rows, hamlets }, form);
  const written = reading.rows.filter(({ row }) => !out.has(row));
  const rows = planPeople(written, (row) => chosenFor(source.people, String(row)), world.people, form.oneTeamAHamlet);
  const teamOf = teamsBy(hamlets, form);
  const teams = form.oneTeamAHamlet ? groupTeams(rows, teamOf) : [];
  const problems = [
    ...judgeSheets(source),
    ...reading.problems.filter(({ row }) => row === null || !out.has(row)),
    ...teams.flatMap(judgeHeads),
    ...judgePeople(rows, teamOf),
    ...judgeHamlets(hamlets, world.hamlets),
  ];
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    table,
    mapping,
    rows,
    hamlets,
    teams: teams.map(teamLine),
    problems,
    statedTotal: reading.statedTotal,
    foundTotal: reading.foundTotal,
    otherLines: reading.otherLines,
    ready: rows.length > 0 && problems.every((one) => one.severity !== "error"),
  };
}

/** Gives each name still unknown to the next bản that is only a number: "Lạc Hiền" to Bản số 01, and so on. */
export function nameNumberedHamlets(plan: ImportPlan, hamlets: readonly KnownHamlet[]): Record<string, string> {
  const taken = new Set(plan.hamlets.flatMap(({ plan: one }) => ("hamletId" in one ? [one.hamletId] : [])));
  const free = hamlets.filter((hamlet) => hamlet.placeholder && !hamlet.endedOn && !taken.has(hamlet.id));
  const unknown = plan.hamlets.filter(({ plan: one }) => one.kind === "undecided");
  return Object.fromEntries(
    unknown.flatMap(({ key }, index) => {
      const hamlet = free[index];
      return hamlet ? [[key, `name:${hamlet.id}`]] : [];
    }),
  );
}
