import { normaliseName, stripHonorific } from "@/lib/kernel/names";
import { normalisePhone } from "@/lib/kernel/phone";
import { cleanLine } from "@/lib/kernel/text";
import { cellAt, cellText, rowNumber } from "@/lib/spreadsheets/core/sheet-grid";
import type { BodyRole, Mark } from "./kinds";
import { looksLikeName } from "./list-columns";
import {
  groupRows,
  judgeHiddenRows,
  type ListedPerson,
  type ListSource,
  type ReadText,
  type RosterReading,
  type RosterSource,
  readPerson,
} from "./read-list";
import type { RosterProblem, RosterRow } from "./read-roster-problems";
import { readTeamHeading, readTeamPlace } from "./read-team-place";
import { isTicked, readTeamRole, takeTeamWords } from "./read-team-role";
import { teamFieldLabel } from "./read-teams-fields";
import { judgeTeams } from "./read-teams-problems";
import { judgeTotals, type StatedSize } from "./read-teams-totals";

/** A row, or the rows of one person, with the bản it stands under. */
interface PlacedRows {
  readonly rows: readonly number[];
  readonly place: string;
}

/** Columns without a head that nothing claimed: what a line says after the name. */
function restColumns({ table, mapping }: RosterSource): readonly number[] {
  if (table.headerRows.length > 0) return [];
  const used = new Set(Object.values(mapping));
  const name = mapping.fullName ?? -1;
  return table.columns.map(({ index }) => index).filter((index) => index > name && !used.has(index));
}

function restOf(source: RosterSource, rows: readonly number[], columns: readonly number[]): string {
  const texts = rows.flatMap((row) => columns.map((column) => cleanLine(cellText(cellAt(source.grid, row, column)))));
  return texts.filter((text) => text !== "").join(" – ");
}

/** Does a line of a list without a head tell of a person: numbered, addressed, or a name under its bản? */
function tellsOfPerson(source: RosterSource, row: number, isUnderPlace: boolean): boolean {
  const { fullName, number } = source.mapping;
  const isNumbered = number !== undefined && /^\d{1,4}\.?$/.test(cellText(cellAt(source.grid, row, number)).trim());
  const text = fullName === undefined ? "" : cleanLine(cellText(cellAt(source.grid, row, fullName)));
  const { before, name } = partName(text);
  if (stripHonorific(name).honorific !== null) return true;
  if (isNumbered && isUnderPlace) return true;
  return (isUnderPlace || isNumbered || before !== "") && looksLikeName(name, (one) => readTeamRole(one) !== null);
}

/**
 * Gives each row the bản it stands under: its own cell's, else the last one named above it, by a cell or by a line of
 * its own. A correction names the bản of its row; where none was known before, of the rows below it as well.
 */
function placeRows(source: RosterSource, sizes: StatedSize[], others: { row: number; text: string }[]): PlacedRows[] {
  const headings = new Map(source.table.headings.map(({ row, text }) => [row, text]));
  const groups = new Map(groupRows(source).map((group) => [group[0] ?? 0, group]));
  const corrections = new Map(
    (source.corrections ?? []).filter(({ field }) => field === "hamletNames").map(({ row, text }) => [row, text]),
  );
  const column = source.mapping.hamletNames;
  const isLines = source.table.headerRows.length === 0;
  const isOmitted = new Set(source.omittedRows);
  const placed: PlacedRows[] = [];
  let current = "";
  for (const row of [...headings.keys(), ...groups.keys()].sort((a, b) => a - b)) {
    const group = groups.get(row);
    if (!group) {
      const heading = isOmitted.has(rowNumber(row)) ? null : headingAt(source, row);
      if (heading) {
        current = heading.name;
        sizes.push({ row, place: heading.name, stated: heading.stated });
      } else others.push({ row: rowNumber(row), text: headings.get(row) ?? "" });
      continue;
    }
    const corrected = corrections.get(rowNumber(row));
    const own = column === undefined ? null : readTeamPlace(cellText(cellAt(source.grid, row, column)));
    if (own) {
      if (own.name !== current || own.stated !== null) sizes.push({ row, place: own.name, stated: own.stated });
      current = own.name;
    }
    if (corrected !== undefined && current === "") current = readTeamPlace(corrected)?.name ?? "";
    if (isLines && column === undefined && !tellsOfPerson(source, row, current !== "")) {
      others.push({ row: rowNumber(row), text: lineAt(source, row) });
      continue;
    }
    placed.push({ rows: group, place: corrected === undefined ? current : (readTeamPlace(corrected)?.name ?? "") });
  }
  return placed;
}

function textsAt({ grid }: RosterSource, row: number): string[] {
  const cells = (grid.rows[row] ?? []).filter(
    (cell, column) => !(cell.mergedFrom && (cell.mergedFrom.column < column || cell.mergedFrom.row < row)),
  );
  return cells.map((cell) => cleanLine(cellText(cell))).filter((text) => text !== "");
}

const headingAt = (source: RosterSource, row: number) => readTeamHeading(textsAt(source, row));
const lineAt = (source: RosterSource, row: number) => textsAt(source, row).join(" ");

interface NameParts {
  /** A role said before the name: "Tổ trưởng: Ông Lò Văn An". */
  readonly before: string;
  readonly name: string;
  /** What the same cell says after it: "Lò Văn An (Tổ trưởng)". */
  readonly after: string;
}

function partName(text: string): NameParts {
  const colon = text.indexOf(":");
  if (colon > 0 && takeTeamWords(text.slice(0, colon)).role !== null) {
    return { ...partName(text.slice(colon + 1).trim()), before: text.slice(0, colon) };
  }
  const cut = /\s*(?:[(,;:\n]|\s[-–—]\s)/u.exec(
    text.replace(/^(?:ông|bà|đ\/c|đồng chí)\s*:/iu, (lead) => "_".repeat(lead.length)),
  );
  if (!cut || cut.index === 0) return { before: "", name: text, after: "" };
  return {
    before: "",
    name: text.slice(0, cut.index),
    after: text.slice(cut.index).replace(/^[\s(,;:–—-]+|\)\s*$/gu, ""),
  };
}

/** Where someone stands in the team and what else they are, from every place of the row that may say so. */
function readStanding(read: ReadText, rest: string, name: NameParts, note: string) {
  const role = takeTeamWords(read("committeeRole"));
  const before = takeTeamWords(name.before);
  const position = takeTeamWords([name.after, read("positionTitle"), rest].filter(Boolean).join(", "));
  const noted = takeTeamWords(note);
  const said = [role, before, position, noted];
  const found = said.find((one) => one.role !== null);
  const isUnknown = found === undefined && role.title !== "" && role.marks.length === 0 && position.title !== "";
  const marks = new Set<Mark>(said.flatMap((one) => one.marks));
  if (isTicked(read("ambassador"))) marks.add("dai-su-so");
  if (isTicked(read("youth"))) marks.add("doan-thanh-nien");
  const standing: BodyRole | null = found?.role ?? (isUnknown ? null : "thanh-vien");
  return {
    committeeRole: standing,
    roleText: found?.roleText ?? (isUnknown ? role.title : ""),
    // A post written in the column of roles is still a post.
    positionTitle: position.title !== "" ? position.title : isUnknown ? "" : role.title,
    marks: [...marks],
    phone: said.flatMap((one) => one.phone ?? [])[0] ?? null,
    note: noted.title,
  };
}

function readMember(
  source: ListSource,
  { rows, place }: PlacedRows,
  rest: readonly number[],
  problems: RosterProblem[],
): RosterRow {
  const { person, nameText, read } = readPerson(source, rows, problems);
  const name = partName(nameText);
  const { phone, note, ...standing } = readStanding(read, restOf(source, rows, rest), name, person.note);
  return {
    ...nameOf(person, name),
    ...standing,
    dutyText: "",
    hamletNames: place === "" ? [] : [place],
    phone: person.phone ?? (phone === null ? null : normalisePhone(phone)),
    note,
  };
}

function nameOf(person: ListedPerson, { name }: NameParts): ListedPerson {
  const { honorific, name: bare } = stripHonorific(name);
  return { ...person, honorific: honorific ?? person.honorific, fullName: normaliseName(bare) };
}

/**
 * Reads a list of hamlet teams: one row a member, the bản on each row, once for several rows, or in a line over them;
 * the role in its own column or wherever the row says it. Every problem is said in words, by row and field.
 */
export function readTeams(given: RosterSource): RosterReading {
  const source = { ...given, labelOf: teamFieldLabel };
  const sizes: StatedSize[] = [];
  const otherLines: { row: number; text: string }[] = [];
  const placed = source.mapping.fullName === undefined ? [] : placeRows(source, sizes, otherLines);
  const problems = judgeHiddenRows(
    source,
    placed.map(({ rows }) => rows),
  );
  const rest = restColumns(source);
  const rows = placed.map((one) => readMember(source, one, rest, problems));
  const totals = judgeTotals(rows, sizes, source.table.closing);
  const all = [...problems, ...judgeTeams(rows, source.mapping), ...totals.problems];
  return {
    rows,
    problems: all.sort((left, right) => (left.row ?? 0) - (right.row ?? 0)),
    statedTotal: totals.statedTotal,
    foundTotal: rows.length,
    otherLines,
  };
}
