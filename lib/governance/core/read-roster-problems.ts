import { nameSortKey } from "@/lib/kernel/names";
import type { BodyRole, Mark } from "./kinds";
import type { RosterField } from "./list-columns";

export type RosterProblemCode =
  | "no-rows"
  | "no-name-column"
  | "missing-name"
  | "doubtful-name"
  | "missing-role"
  | "unknown-role"
  | "second-head"
  | "no-head"
  | "duplicate-person"
  | "same-name"
  | "missing-position"
  | "missing-duty"
  | "unreadable-phone"
  | "unreadable-birth-year"
  | "total-differs"
  | "hidden-row"
  | "formula"
  | "no-hamlet"
  | "team-total-differs"
  | "shared-phone"
  | "legacy-font"
  | "strange-characters";

/** Something a person must see before the list is taken over. `row` is the sheet's own number, null for the whole list. */
export interface RosterProblem {
  readonly code: RosterProblemCode;
  readonly severity: "error" | "warning";
  readonly row: number | null;
  /** The field to mend in place, null when no single one is wrong. */
  readonly field: RosterField | null;
  readonly words: string;
  /** What the field reads now. */
  readonly value: string;
  /** Values that would mend it, best first. */
  readonly suggestions: readonly string[];
}

/** One person of the list as read. Texts are clean; what could not be read is null and named in a problem. */
export interface RosterRow {
  readonly row: number;
  readonly honorific: "Ông" | "Bà" | null;
  readonly fullName: string;
  readonly positionTitle: string;
  readonly unitName: string;
  readonly committeeRole: BodyRole | null;
  /** The role as the list writes it ("Phó Trưởng ban thường trực"). */
  readonly roleText: string;
  readonly marks: readonly Mark[];
  readonly dutyText: string;
  /** The bản in the member's charge; in a list of teams the one whose team it is. */
  readonly hamletNames: readonly string[];
  readonly phone: string | null;
  readonly birthYear: number | null;
  readonly sex: "nam" | "nu" | null;
  readonly ethnicity: string;
  readonly note: string;
}

const ROLE_WORDS = ["Trưởng ban", "Phó Trưởng ban", "Ủy viên"];

/** Builds a problem; `value` and `suggestions` are empty unless given. */
export function problem(
  code: RosterProblemCode,
  severity: RosterProblem["severity"],
  words: string,
  at: Partial<Pick<RosterProblem, "row" | "field" | "value" | "suggestions">> = {},
): RosterProblem {
  return { code, severity, row: null, field: null, value: "", suggestions: [], words, ...at };
}

/** What is doubtful about a name by itself. */
export function judgeName({ row, fullName }: RosterRow): RosterProblem[] {
  const at = { row, field: "fullName", value: fullName } as const;
  if (fullName === "") return [problem("missing-name", "error", "Chưa có họ và tên.", at)];
  if (/\d/.test(fullName)) return [problem("doubtful-name", "warning", `Tên “${fullName}” có chữ số.`, at)];
  if (!fullName.includes(" ")) return [problem("doubtful-name", "warning", `Tên “${fullName}” chỉ có một chữ.`, at)];
  if (!/^[\p{L}\p{M}\s'’.-]+$/u.test(fullName) || fullName.split(" ").length > 6)
    return [problem("doubtful-name", "warning", `“${fullName}” có thể không chỉ là họ và tên.`, at)];
  return /(?:^|\s)\p{Ll}/u.test(fullName)
    ? [problem("doubtful-name", "warning", `Tên “${fullName}” có chữ chưa viết hoa.`, at)]
    : [];
}

function judgeRole({ row, committeeRole, roleText }: RosterRow): RosterProblem[] {
  const at = { row, field: "committeeRole", value: roleText, suggestions: ROLE_WORDS } as const;
  if (committeeRole !== null) return [];
  if (roleText === "") return [problem("missing-role", "error", "Chưa có chức vụ trong Ban Chỉ đạo.", at)];
  return [problem("unknown-role", "error", `Không rõ chức vụ trong Ban Chỉ đạo: “${roleText}”.`, at)];
}

function judgeRow(member: RosterRow): RosterProblem[] {
  const found = [...judgeName(member), ...judgeRole(member)];
  if (member.positionTitle === "" && member.unitName === "") {
    const at = { row: member.row, field: "positionTitle" } as const;
    found.push(problem("missing-position", "warning", "Chưa có chức vụ, đơn vị công tác.", at));
  }
  if (member.dutyText === "") {
    const at = { row: member.row, field: "dutyText" } as const;
    found.push(problem("missing-duty", "warning", "Chưa có nhiệm vụ được phân công.", at));
  }
  return found;
}

function judgeHeads(rows: readonly RosterRow[]): RosterProblem[] {
  const heads = rows.filter(({ committeeRole }) => committeeRole === "truong-ban");
  const first = heads[0];
  if (!first) {
    return rows.length === 0
      ? []
      : [problem("no-head", "warning", "Danh sách chưa có Trưởng ban.", { field: "committeeRole" })];
  }
  return heads.slice(1).map(({ row, roleText }) =>
    problem("second-head", "error", `Đã có Trưởng ban ở dòng ${first.row}: ${first.fullName}.`, {
      row,
      field: "committeeRole",
      value: roleText,
      suggestions: ROLE_WORDS.slice(1),
    }),
  );
}

function isSameText(left: string, right: string): boolean {
  return left === right || nameSortKey(left) === nameSortKey(right);
}

/** Two rows of one name: the same person twice unless posts, phones or years of birth tell them apart. */
function judgeDuplicates(rows: readonly RosterRow[]): RosterProblem[] {
  const firstOf = new Map<string, RosterRow>();
  return rows.flatMap((member): RosterProblem[] => {
    if (member.fullName === "") return [];
    const key = nameSortKey(member.fullName);
    const first = firstOf.get(key);
    if (!first) {
      firstOf.set(key, member);
      return [];
    }
    const differs =
      (member.phone && first.phone && member.phone !== first.phone) ||
      (member.birthYear && first.birthYear && member.birthYear !== first.birthYear) ||
      !isSameText(member.positionTitle, first.positionTitle);
    const at = { row: member.row, field: "fullName", value: member.fullName } as const;
    return differs
      ? [problem("same-name", "warning", `Trùng họ tên với dòng ${first.row}; hãy xem có phải một người không.`, at)]
      : [problem("duplicate-person", "error", `Người này đã có ở dòng ${first.row}.`, at)];
  });
}

/** The problems that the rows show by themselves and against each other, in the order of the list. */
export function judgeRosterRows(rows: readonly RosterRow[]): RosterProblem[] {
  return [...rows.flatMap(judgeRow), ...judgeHeads(rows), ...judgeDuplicates(rows)];
}
