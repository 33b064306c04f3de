import { type FoundTable, findTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnMatch, foldTitle } from "@/lib/spreadsheets/core/match-columns";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import {
  columnHolding,
  columnWithMost,
  type ListField,
  looksLikeName,
  matchListColumns,
  PERSON_FIELDS,
  type RosterField,
} from "./list-columns";
import { readTeamHeading } from "./read-team-place";
import { readTeamRole } from "./read-team-role";

/** What a list of hamlet teams can hold, in the order the screen offers it. */
export const TEAM_FIELDS: readonly ListField[] = [
  PERSON_FIELDS.number,
  {
    key: "hamletNames",
    label: "Bản (Tổ của bản nào)",
    words: [
      "bản",
      "tên bản",
      "thôn bản",
      "thôn",
      "tên thôn",
      "tên tổ",
      "tổ công nghệ số cộng đồng",
      "tổ cnscđ",
      "thuộc bản",
      "thuộc tổ",
      "tổ",
      "thôn bản tổ dân phố",
      "địa bàn",
      "tổ dân phố",
    ],
  },
  PERSON_FIELDS.honorific,
  {
    key: "fullName",
    label: "Họ và tên",
    words: ["họ và tên", "họ tên", "họ và tên thành viên", "họ tên thành viên", "thành viên", "tên thành viên", "tên"],
  },
  {
    key: "positionTitle",
    label: "Chức vụ, nghề nghiệp",
    words: [
      "chức vụ",
      "chức vụ hiện nay",
      "chức vụ đơn vị công tác",
      "chức vụ công tác",
      "chức danh",
      "nghề nghiệp",
      "chức vụ nghề nghiệp",
      "công việc hiện nay",
    ],
  },
  {
    key: "unitName",
    label: "Đơn vị",
    words: ["đơn vị", "đơn vị công tác", "cơ quan đơn vị", "cơ quan", "nơi công tác"],
  },
  {
    key: "committeeRole",
    label: "Vai trò trong Tổ",
    words: [
      "vai trò trong tổ",
      "chức vụ trong tổ",
      "chức danh trong tổ",
      "nhiệm vụ trong tổ",
      "vai trò",
      "chức vụ trong tổ cnscđ",
      "chức danh trong tổ cnscđ",
      "nhiệm vụ",
    ],
  },
  { key: "ambassador", label: "Đại sứ số", words: ["đại sứ số", "là đại sứ số"] },
  { key: "youth", label: "Đoàn Thanh niên", words: ["đoàn viên", "đoàn thanh niên", "đoàn viên thanh niên"] },
  PERSON_FIELDS.phone,
  PERSON_FIELDS.sex,
  PERSON_FIELDS.birthYear,
  PERSON_FIELDS.ethnicity,
  PERSON_FIELDS.note,
];

const LABELS = new Map(TEAM_FIELDS.map(({ key, label }) => [key, label]));
const VOCABULARY = TEAM_FIELDS.flatMap(({ words }) => [...words]);

/** How a list of teams calls a field. */
export function teamFieldLabel(field: RosterField): string {
  return LABELS.get(field) ?? field;
}

const isRole = (text: string) => readTeamRole(text) !== null;
const TITLES = new Set(VOCABULARY.map(foldTitle));

/** A line with a person in it: "Đoàn viên" beside a name says what they are, and heads no column. */
function isMember(texts: readonly string[]): boolean {
  if (texts.filter((text) => TITLES.has(foldTitle(text))).length > 1) return false;
  return texts.some((text) => !TITLES.has(foldTitle(text)) && looksLikeName(text, isRole));
}

/** Where the members of the teams stand in a sheet, and the lines that name the bản over them. */
export function findTeamsTable(grid: SheetGrid): FoundTable {
  return findTable(grid, VOCABULARY, { isHeading: (texts) => readTeamHeading(texts) !== null, isEntry: isMember });
}

/** Which column of a list of teams is which field; lines without a head have their names where most names stand. */
export function matchTeamColumns(grid: SheetGrid, table: FoundTable): ColumnMatch<RosterField> {
  return matchListColumns(grid, table, TEAM_FIELDS, isRole, (mapping, free) => {
    mapping.hamletNames ??= columnHolding(grid, table, free(), (text) => readTeamHeading([text]) !== null);
    if (table.headerRows.length > 0) return;
    // Lines say as much as each has to say: what stands third in one stands fourth in the next.
    delete mapping.committeeRole;
    delete mapping.phone;
    mapping.fullName ??= columnWithMost(grid, table, free(), (text) => looksLikeName(text, isRole));
  });
}
