import { fold } from "@/lib/kernel/folding";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import { rowNumber } from "@/lib/spreadsheets/core/sheet-grid";
import { problem, type RosterProblem, type RosterRow } from "./read-roster-problems";
import { teamPlace } from "./read-teams-problems";

/** Where the list names a bản, and how many people it says its team has. `row` is counted from 0. */
export interface StatedSize {
  readonly row: number;
  readonly place: string;
  readonly stated: number | null;
}

const PEOPLE = /(\d{1,5})\s*(?:nguoi|thanh vien|dong chi|d\/c|can bo|nhan su|ong)\b/;
const TEAMS = /(\d{1,3})\s*(?:to|doi)\b/;

interface Closing {
  readonly row: number;
  readonly people: number | null;
  readonly teams: number | null;
}

function readClosing({ row, text, statedTotal }: FoundTable["closing"][number]): Closing {
  const folded = fold(text);
  const people = PEOPLE.exec(folded)?.[1];
  const teams = TEAMS.exec(folded)?.[1];
  // "Tổng số: 35 tổ" states no number of people.
  const other = teams !== undefined || /\d\s*(?:ban|thon|ho)\b/.test(folded) ? null : statedTotal;
  return {
    row,
    people: people === undefined ? other : Number(people),
    teams: teams === undefined ? null : Number(teams),
  };
}

function differs(row: number, what: string, stated: number, found: number): RosterProblem[] {
  if (stated === found) return [];
  const words = `${what} ghi ${stated} người, đọc được ${found} người.`;
  return [problem("team-total-differs", "warning", words, { row, value: String(stated) })];
}

const teamOf = (row: RosterRow) => hamletKey(row.hamletNames[0] ?? "");

/**
 * Compares what a list says of its own size with the rows found: beside the name of a bản, on a line under its people
 * ("Cộng: 5 người"), and at the end for all ("Tổng số: 105 người", "35 tổ").
 */
export function judgeTotals(
  rows: readonly RosterRow[],
  sizes: readonly StatedSize[],
  closing: FoundTable["closing"],
): { readonly statedTotal: number | null; readonly problems: readonly RosterProblem[] } {
  const countOf = new Map<string, number>();
  for (const row of rows) countOf.set(teamOf(row), (countOf.get(teamOf(row)) ?? 0) + 1);
  const problems = sizes.flatMap(({ row, place, stated }) =>
    stated === null
      ? []
      : differs(rowNumber(row), `Tổ của ${teamPlace(place)}`, stated, countOf.get(hamletKey(place)) ?? 0),
  );
  const totals = closing.map(readClosing).filter(({ people, teams }) => people !== null || teams !== null);
  let statedTotal: number | null = null;
  let from = 0;
  for (const [index, { row, people, teams }] of totals.entries()) {
    const under = rows.filter((one) => one.row > from && one.row <= row);
    const isLast = index === totals.length - 1;
    const ofTeams = new Set(under.map(teamOf)).size;
    if (teams !== null && isLast && teams !== countOf.size) {
      const words = `Danh sách ghi ${teams} Tổ, đọc được ${countOf.size} Tổ.`;
      problems.push(problem("team-total-differs", "warning", words, { row: rowNumber(row), value: String(teams) }));
    }
    if (people !== null) {
      const isGrand = under.length === 0 || (isLast && (index === 0 || ofTeams > 1));
      if (isGrand) statedTotal = people;
      else problems.push(...differs(rowNumber(row), "Dòng cộng", people, under.length));
    }
    from = row;
  }
  if (statedTotal !== null && statedTotal !== rows.length) {
    const words = `Danh sách ghi tổng số ${statedTotal} người, đọc được ${rows.length} người.`;
    problems.push(problem("total-differs", "warning", words, { value: String(statedTotal) }));
  }
  return { statedTotal, problems };
}
