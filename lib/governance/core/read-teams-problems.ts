import { nameSortKey } from "@/lib/kernel/names";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import type { RosterMapping } from "./list-columns";
import { judgeName, problem, type RosterProblem, type RosterRow } from "./read-roster-problems";

const ROLE_WORDS = ["Tổ trưởng", "Tổ phó", "Thành viên", "Cộng tác viên"];

/** "bản Nà Khằm" in a sentence; "bản số 07" is not said twice. */
export function teamPlace(name: string): string {
  return hamletInText("bản", name);
}

function judgeRow(member: RosterRow): RosterProblem[] {
  const { row, committeeRole, roleText, hamletNames } = member;
  const found = [...judgeName(member)];
  if (committeeRole === null) {
    const at = { row, field: "committeeRole", value: roleText, suggestions: ROLE_WORDS } as const;
    found.push(problem("unknown-role", "error", `Không rõ vai trò trong Tổ: “${roleText}”.`, at));
  }
  if (hamletNames.length === 0) {
    const at = { row, field: "hamletNames" } as const;
    found.push(problem("no-hamlet", "error", "Chưa rõ người này ở Tổ của bản nào.", at));
  }
  return found;
}

/** A team has one Tổ trưởng; without one it can still be put down. */
export function judgeHeads(team: readonly RosterRow[]): RosterProblem[] {
  const place = team[0]?.hamletNames[0] ?? "";
  const heads = team.filter(({ committeeRole }) => committeeRole === "to-truong");
  const [first, ...others] = heads;
  if (!first) {
    const at = { row: team[0]?.row ?? null, value: place };
    return [problem("no-head", "warning", `Tổ của ${teamPlace(place)} chưa có Tổ trưởng.`, at)];
  }
  return others.map(({ row, roleText }) =>
    problem(
      "second-head",
      "error",
      `Tổ của ${teamPlace(place)} đã có Tổ trưởng ở dòng ${first.row}: ${first.fullName}.`,
      {
        row,
        field: "committeeRole",
        value: roleText,
        suggestions: ROLE_WORDS.slice(1),
      },
    ),
  );
}

/** One telephone under two names: families share one, and typing errors make one. */
function judgePhones(rows: readonly RosterRow[]): RosterProblem[] {
  const firstOf = new Map<string, RosterRow>();
  return rows.flatMap((row): RosterProblem[] => {
    if (row.phone === null) return [];
    const first = firstOf.get(row.phone);
    if (!first) firstOf.set(row.phone, row);
    if (!first || nameSortKey(first.fullName) === nameSortKey(row.fullName)) return [];
    const words = `Cùng số điện thoại với dòng ${first.row} (${first.fullName}).`;
    return [problem("shared-phone", "warning", words, { row: row.row, field: "phone", value: row.phone })];
  });
}

/** What the rows of a list of teams show by themselves and against each other; who heads a team is judged apart. */
export function judgeTeams(rows: readonly RosterRow[], mapping: RosterMapping): RosterProblem[] {
  if (mapping.fullName === undefined)
    return [problem("no-name-column", "error", "Chưa chọn cột Họ và tên.", { field: "fullName" })];
  if (rows.length === 0) return [problem("no-rows", "error", "Không tìm thấy người nào trong danh sách.")];
  const alone = rows.flatMap(judgeRow);
  const known = rows.some(({ hamletNames }) => hamletNames.length > 0)
    ? alone
    : [
        problem(
          "no-hamlet",
          "error",
          "Danh sách không nói người nào ở Tổ của bản nào: ghép cột có tên bản, hoặc ghi tên bản ở dòng đầu tiên.",
          { row: rows[0]?.row ?? null, field: "hamletNames" },
        ),
        ...alone.filter(({ code }) => code !== "no-hamlet"),
      ];
  return [...known, ...judgePhones(rows)];
}
