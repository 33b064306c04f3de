import { type FoundTable, findTable } from "@/lib/spreadsheets/core/header-row";
import type { ColumnMatch } from "@/lib/spreadsheets/core/match-columns";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { type ListField, matchListColumns, PERSON_FIELDS, type RosterField } from "./list-columns";
import { readBodyRole } from "./read-roster-role";

/** What a list of committee members can hold, in the order the screen offers it. */
export const ROSTER_FIELDS: readonly ListField[] = [
  PERSON_FIELDS.number,
  PERSON_FIELDS.honorific,
  {
    key: "fullName",
    label: "Họ và tên",
    words: ["họ và tên", "họ tên", "họ và tên thành viên", "họ tên cán bộ", "tên thành viên", "tên"],
  },
  {
    key: "positionTitle",
    label: "Chức vụ, đơn vị công tác",
    words: [
      "chức vụ",
      "chức vụ đơn vị công tác",
      "chức vụ công tác",
      "chức vụ hiện nay",
      "chức vụ chuyên môn",
      "chức vụ chính quyền",
      "chức danh",
    ],
  },
  {
    key: "unitName",
    label: "Đơn vị",
    words: ["đơn vị", "đơn vị công tác", "cơ quan đơn vị", "cơ quan", "nơi công tác"],
  },
  {
    key: "committeeRole",
    label: "Chức vụ trong Ban Chỉ đạo",
    words: [
      "chức vụ trong bcđ",
      "chức vụ bcđ",
      "chức vụ trong ban",
      "chức vụ trong ban chỉ đạo",
      "chức danh trong ban",
      "chức danh trong ban chỉ đạo",
      "chức danh bcđ",
      "chức danh trong bcđ",
      "vai trò trong ban",
      "vai trò",
      "ban chỉ đạo",
      "bcđ",
    ],
  },
  {
    key: "dutyText",
    label: "Nhiệm vụ được phân công",
    words: [
      "nhiệm vụ được phân công",
      "nhiệm vụ phân công",
      "phân công nhiệm vụ",
      "nhiệm vụ",
      "nhiệm vụ cụ thể",
      "công việc phụ trách",
      "nội dung công việc",
      "nội dung phụ trách",
      "lĩnh vực phụ trách",
      "công việc",
    ],
  },
  {
    key: "hamletNames",
    label: "Phụ trách thôn, bản",
    words: [
      "phụ trách thôn",
      "phụ trách bản",
      "phụ trách thôn bản",
      "thôn phụ trách",
      "bản phụ trách",
      "phụ trách thôn tổ dân phố",
      "địa bàn phụ trách",
      "phụ trách địa bàn",
      "thôn bản",
      "địa bàn",
      "thôn",
      "bản",
    ],
  },
  PERSON_FIELDS.phone,
  PERSON_FIELDS.sex,
  PERSON_FIELDS.birthYear,
  PERSON_FIELDS.ethnicity,
  PERSON_FIELDS.note,
];

const VOCABULARY = ROSTER_FIELDS.flatMap(({ words }) => [...words]);

const LABELS = new Map(ROSTER_FIELDS.map(({ key, label }) => [key, label]));

/** How a committee's list calls a field. */
export function rosterFieldLabel(field: RosterField): string {
  return LABELS.get(field) ?? field;
}

/** Where the list of members stands in a sheet. */
export function findRosterTable(grid: SheetGrid): FoundTable {
  return findTable(grid, VOCABULARY);
}

/** Which column of a committee's list is which field. */
export function matchRosterColumns(grid: SheetGrid, table: FoundTable): ColumnMatch<RosterField> {
  return matchListColumns(grid, table, ROSTER_FIELDS, (text) => readBodyRole(text) !== null);
}
