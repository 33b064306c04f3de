import type { RosterMapping } from "./list-columns";
import {
  groupRows,
  judgeHiddenRows,
  type ListSource,
  type ReadText,
  type RosterReading,
  type RosterSource,
  readPerson,
} from "./read-list";
import { rosterFieldLabel } from "./read-roster-fields";
import { readHamletNames, takeHamletsFromDuty } from "./read-roster-hamlets";
import { judgeRosterRows, problem, type RosterProblem, type RosterRow } from "./read-roster-problems";
import { readBodyRole, takeRoleFromTitle } from "./read-roster-role";

function readRole(read: ReadText): Pick<RosterRow, "committeeRole" | "roleText" | "positionTitle"> {
  const roleText = read("committeeRole");
  const positionTitle = read("positionTitle");
  const taken = roleText === "" ? takeRoleFromTitle(positionTitle) : null;
  if (taken) return { committeeRole: taken.role, roleText: taken.roleText, positionTitle: taken.title };
  return { committeeRole: readBodyRole(roleText), roleText, positionTitle };
}

function readDuty(read: ReadText): Pick<RosterRow, "dutyText" | "hamletNames"> {
  const { hamletNames, duty } = takeHamletsFromDuty(read("dutyText"));
  return { dutyText: duty, hamletNames: [...new Set([...readHamletNames(read("hamletNames")), ...hamletNames])] };
}

function readMember(source: ListSource, rows: readonly number[], problems: RosterProblem[]): RosterRow {
  const { person, read } = readPerson(source, rows, problems);
  return { ...person, ...readRole(read), ...readDuty(read), marks: [] };
}

function judgeList(rows: readonly RosterRow[], mapping: RosterMapping, statedTotal: number | null): RosterProblem[] {
  if (mapping.fullName === undefined)
    return [problem("no-name-column", "error", "Chưa chọn cột Họ và tên.", { field: "fullName" })];
  if (rows.length === 0) return [problem("no-rows", "error", "Không tìm thấy người nào trong danh sách.")];
  if (statedTotal === null || statedTotal === rows.length) return [];
  const words = `Dòng cuối ghi ${statedTotal} người, đọc được ${rows.length} người.`;
  return [problem("total-differs", "warning", words, { value: String(statedTotal) })];
}

/**
 * Reads a list of committee members: every person with what the list says, and every problem in words, by row and
 * field. Reading again with corrections and omitted rows is how the screen mends the list; nothing is stored between.
 */
export function readRoster(given: RosterSource): RosterReading {
  const source = { ...given, labelOf: rosterFieldLabel };
  const groups = source.mapping.fullName === undefined ? [] : groupRows(source);
  const problems = judgeHiddenRows(source, groups);
  const rows = groups.map((group) => readMember(source, group, problems));
  const statedTotal = source.table.closing.findLast((line) => line.statedTotal !== null)?.statedTotal ?? null;
  const all = [...judgeList(rows, source.mapping, statedTotal), ...problems, ...judgeRosterRows(rows)];
  return {
    rows,
    problems: all.sort((left, right) => (left.row ?? 0) - (right.row ?? 0)),
    statedTotal,
    foundTotal: rows.length,
    otherLines: [],
  };
}
