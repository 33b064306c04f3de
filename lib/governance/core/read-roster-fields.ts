import { normaliseName, stripHonorific } from "@/lib/kernel/names";
import { type FoundTable, findTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnField, type ColumnMatch, matchColumns } from "@/lib/spreadsheets/core/match-columns";
import { cellAt, cellText, isBlank, SHEET_LIMITS, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { readBodyRole } from "./read-roster-role";

/** What a list of committee members can hold, in the order the screen offers it. */
export const ROSTER_FIELDS = [
  { key: "number", label: "Số thứ tự", words: ["tt", "stt", "số tt", "số thứ tự", "thứ tự"] },
  { key: "honorific", label: "Ông/Bà", words: ["ông bà", "ông/bà", "xưng hô", "danh xưng"] },
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
  { key: "phone", label: "Số điện thoại", words: ["số điện thoại", "điện thoại", "sđt", "số đt", "di động", "zalo"] },
  { key: "sex", label: "Giới tính", words: ["giới tính", "nam nữ", "giới"] },
  { key: "birthYear", label: "Năm sinh", words: ["năm sinh", "ngày tháng năm sinh", "ngày sinh", "sinh năm"] },
  { key: "ethnicity", label: "Dân tộc", words: ["dân tộc"] },
  { key: "note", label: "Ghi chú", words: ["ghi chú"] },
] as const satisfies readonly (ColumnField<string> & { readonly label: string })[];

export type RosterField = (typeof ROSTER_FIELDS)[number]["key"];
export type RosterMapping = Readonly<Partial<Record<RosterField, number>>>;

export function rosterFieldLabel(field: RosterField): string {
  return ROSTER_FIELDS.find(({ key }) => key === field)?.label ?? field;
}

const VOCABULARY = ROSTER_FIELDS.flatMap(({ words }) => [...words]);
const MOST_CELLS = 0.6;

/** Where the list of members stands in a sheet. */
export function findRosterTable(grid: SheetGrid): FoundTable {
  return findTable(grid, VOCABULARY);
}

/** The sheet that most likely holds the list: the visible one with the most rows under a head; the first when none has. */
export function chooseRosterSheet(grids: readonly SheetGrid[]): number {
  const weights = grids.map((grid) => {
    const { headerRows, dataRows } = findRosterTable(grid);
    return grid.hidden ? -1 : dataRows.length + (headerRows.length > 0 ? SHEET_LIMITS.rows : 0);
  });
  return Math.max(weights.indexOf(Math.max(...weights)), 0);
}

/** Two to five capitalised words without figures, or any words after "Ông" or "Bà". */
function looksLikeName(text: string): boolean {
  const { honorific, name } = stripHonorific(text);
  if (honorific !== null) return true;
  return /^(?:\p{Lu}[\p{L}'’-]*\s?){2,5}$/u.test(normaliseName(name)) && readBodyRole(name) === null;
}

function shareOf(grid: SheetGrid, table: FoundTable, column: number, test: (text: string) => boolean): number {
  const texts = table.dataRows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return texts.length === 0 ? 0 : texts.filter((cell) => test(cellText(cell))).length / texts.length;
}

/**
 * Matches the columns of a found table to fields: by their titles first, then by what they hold, for lists without a
 * head and for "Nhiệm vụ trong Ban" over a column of roles.
 */
export function matchRosterColumns(grid: SheetGrid, table: FoundTable): ColumnMatch<RosterField> {
  const matched = matchColumns<RosterField>(table.columns, ROSTER_FIELDS);
  const mapping: Partial<Record<RosterField, number>> = { ...matched.mapping };
  const isFree = (column: number) => !Object.values(mapping).includes(column);
  const holding = (test: (text: string) => boolean, columns: readonly { readonly index: number }[]) =>
    columns.find(({ index }) => shareOf(grid, table, index, test) >= MOST_CELLS)?.index;
  if (mapping.committeeRole === undefined) {
    const isRole = (text: string) => readBodyRole(text) !== null;
    const column = holding(isRole, table.columns);
    if (column !== undefined) {
      for (const { key } of ROSTER_FIELDS) if (mapping[key] === column) delete mapping[key];
      mapping.committeeRole = column;
    }
  }
  const free = () => table.columns.filter(({ index }) => isFree(index));
  mapping.fullName ??= holding(looksLikeName, free());
  if (table.headerRows.length === 0) {
    mapping.number ??= holding((text) => /^\d{1,4}$/.test(text), free());
    mapping.phone ??= holding((text) => /^[\d .+]{9,14}$/.test(text), free());
    mapping.positionTitle ??= holding((text) => text !== "", free());
  }
  const used = new Set(Object.values(mapping));
  return {
    mapping: Object.fromEntries(Object.entries(mapping).filter(([, column]) => column !== undefined)),
    scores: matched.scores,
    unmatchedColumns: table.columns.filter(({ index }) => !used.has(index)),
    unmatchedFields: ROSTER_FIELDS.map(({ key }) => key).filter((key) => mapping[key] === undefined),
  };
}
