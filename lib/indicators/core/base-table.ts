import { readWrittenNumber } from "@/lib/kernel/numbers";
import { cleanLine } from "@/lib/kernel/text";
import { findHamlet } from "@/lib/organization/core/hamlet-name";
import { findTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnField, matchColumns } from "@/lib/spreadsheets/core/match-columns";
import { cellAt, cellText, rowNumber, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { BaseFigures } from "./base-figures";
import { BASE_KINDS, type BaseKind } from "./definition";

const KIND_WORDS: Record<BaseKind, readonly string[]> = {
  households: ["số hộ", "tổng số hộ", "hộ gia đình", "hộ"],
  people: ["số nhân khẩu", "nhân khẩu", "dân số", "số dân", "số khẩu", "khẩu"],
  adults: ["người trưởng thành", "dân số trưởng thành", "trưởng thành", "từ 18 tuổi trở lên", "từ đủ 18 tuổi"],
  officials: ["cán bộ, công chức xã", "cán bộ, công chức", "cbcc"],
  traders: ["tiểu thương tại chợ", "tiểu thương"],
  producers: ["hộ sản xuất, kinh doanh", "hộ sản xuất", "hộ kinh doanh", "hộ sxkd"],
  cooperatives: ["hợp tác xã, tổ hợp tác", "hợp tác xã", "htx", "tổ hợp tác"],
  businesses: ["doanh nghiệp", "số doanh nghiệp"],
  products: ["sản phẩm ocop, nông sản chủ lực", "sản phẩm ocop", "ocop", "nông sản chủ lực"],
  procedures: ["thủ tục hành chính cấp xã", "thủ tục hành chính", "tthc"],
};

const FIELDS: readonly ColumnField<"name" | BaseKind>[] = [
  { key: "name", words: ["bản", "tên bản", "thôn", "tên thôn", "thôn bản", "tổ dân phố", "địa bàn", "tên"] },
  ...BASE_KINDS.map((key) => ({ key, words: KIND_WORDS[key] })),
];
const WHOLE = /^(?:toàn xã|cả xã|xã)(?:\s*\(.*\))?$/iu;

export interface BaseCell {
  readonly kind: BaseKind;
  readonly value: number;
  /** In force on the day; null when there is none. */
  readonly was: number | null;
}

export interface BaseRow {
  readonly row: number;
  readonly name: string;
  /** Null: of the whole commune; undefined: not known. */
  readonly hamletId: string | null | undefined;
  readonly cells: readonly BaseCell[];
  /** What is wrong, in words; such a row is not written. */
  readonly problem: string | null;
}

export interface BaseTablePlan {
  /** Kinds found in the head, in their order here. */
  readonly kinds: readonly BaseKind[];
  /** Titles of columns that are no base figure. */
  readonly unread: readonly string[];
  readonly rows: readonly BaseRow[];
  /** Figures that would be written. */
  readonly changes: number;
}

function readWhole(text: string): number | null | "wrong" {
  const clean = cleanLine(text);
  if (clean === "" || /^[-–—]$/.test(clean)) return null;
  const read = readWrittenNumber(clean);
  const written = read.kind === "ambiguous" ? read.asThousands : read.kind === "number" ? read.value : null;
  if (!written || written.negative || written.decimals !== "" || written.whole.length > 9) return "wrong";
  return Number(written.whole);
}

/** What writing a table of base figures would do: bản by bản, kind by kind, against what is known on the day. */
export function planBaseTable(
  grid: SheetGrid,
  hamlets: readonly { readonly id: string; readonly name: string }[],
  figures: BaseFigures,
): BaseTablePlan {
  const table = findTable(
    grid,
    FIELDS.flatMap(({ words }) => [...words]),
  );
  const { mapping, unmatchedColumns } = matchColumns(table.columns, FIELDS);
  const kinds = BASE_KINDS.filter((kind) => mapping[kind] !== undefined);
  const seen = new Map<string | null, number>();
  let changes = 0;
  const rows = table.dataRows.map((row): BaseRow => {
    const text = (column: number | undefined) =>
      column === undefined ? "" : cleanLine(cellText(cellAt(grid, row, column)));
    const name = text(mapping.name);
    const shown = { row: rowNumber(row), name };
    const hamletId = WHOLE.test(name) ? null : findHamlet(hamlets, name)?.id;
    const wrong = (problem: string): BaseRow => ({ ...shown, hamletId, cells: [], problem });
    if (name === "") return wrong("Chưa có tên bản.");
    if (hamletId === undefined) return wrong("Không có bản nào đang có mang tên này.");
    const first = seen.get(hamletId);
    if (first !== undefined) return wrong(`Trùng với dòng ${first}.`);
    seen.set(hamletId, rowNumber(row));
    const cells: BaseCell[] = [];
    for (const kind of kinds) {
      const value = readWhole(text(mapping[kind]));
      if (value === "wrong") return wrong(`“${text(mapping[kind])}” không phải số nguyên không âm.`);
      if (value === null) continue;
      const was = figures.of.get(kind)?.get(hamletId)?.value ?? null;
      cells.push({ kind, value, was });
      if (was !== value) changes += 1;
    }
    return { ...shown, hamletId, cells, problem: null };
  });
  const unread = unmatchedColumns
    .map(({ title }) => title)
    .filter((title) => title && !/^(?:s?tt|số tt|ghi chú)$/iu.test(title));
  return { kinds, unread, rows, changes };
}

/** The sheet with the most base figures in it; the first when none has any. */
export function chooseBaseSheet(grids: readonly SheetGrid[]): SheetGrid {
  const [first, ...others] = grids;
  if (!first) throw new Error("an upload that was read has a sheet");
  const none: BaseFigures = { of: new Map(), hamletIds: [] };
  const columnsOf = (grid: SheetGrid) => planBaseTable(grid, [], none).kinds.length;
  return others.reduce((best, grid) => (columnsOf(grid) > columnsOf(best) ? grid : best), first);
}
