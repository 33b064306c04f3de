import { fold } from "@/lib/kernel/folding";
import { cleanLine } from "@/lib/kernel/text";
import { type Cell, SHEET_LIMITS, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { ListForm } from "./list-forms";
import type { RosterRow } from "./read-roster-problems";
import { readTeamHeading } from "./read-team-place";

interface ReadSheet {
  readonly grid: SheetGrid;
  readonly people: readonly RosterRow[];
  /** Its head as one text; empty when it has none. */
  readonly head: string;
}

function readSheet(grid: SheetGrid, form: ListForm): ReadSheet {
  const table = form.findTable(grid);
  const { mapping } = form.matchColumns(grid, table);
  const { rows } = form.read({ grid, table, mapping });
  const titles = table.columns.map(({ index, title }) => `${index}:${title}`).join("|");
  return {
    grid,
    people: rows.filter(({ fullName }) => fullName.includes(" ")),
    head: table.headerRows.length > 0 ? titles : "",
  };
}

/** What a sheet's own name says of the bản its people belong to, as a line over them. */
function headingOf({ grid, people }: ReadSheet): readonly Cell[] {
  const name = cleanLine(grid.name);
  const isPlaced = people.every(({ hamletNames }) => hamletNames.length > 0);
  if (isPlaced || /^(?:sheet|trang(?: tính)?|bảng|ds|danh sách)\s*\d*$/iu.test(name)) return [];
  const text = readTeamHeading([name]) ? name : `Bản ${name}`;
  return readTeamHeading([text]) ? [{ kind: "text", text }] : [];
}

function moveDown(cell: Cell, rows: number): Cell {
  const { mergedFrom } = cell;
  return mergedFrom ? { ...cell, mergedFrom: { ...mergedFrom, row: mergedFrom.row + rows } } : cell;
}

/** Sheets one under another as if they were one, each under the bản its name says. */
function joinSheets(sheets: readonly ReadSheet[]): SheetGrid {
  const rows: (readonly Cell[])[] = [];
  const merges: SheetGrid["merges"][number][] = [];
  const hiddenRows: number[] = [];
  for (const sheet of sheets) {
    const heading = headingOf(sheet);
    if (heading.length > 0) rows.push(heading);
    const down = rows.length;
    rows.push(...sheet.grid.rows.map((cells) => cells.map((cell) => moveDown(cell, down))));
    for (const { from, to } of sheet.grid.merges)
      merges.push({ from: { ...from, row: from.row + down }, to: { ...to, row: to.row + down } });
    hiddenRows.push(...sheet.grid.hiddenRows.map((row) => row + down));
  }
  return { name: "Các trang tính", hidden: false, rows: rows.slice(0, SHEET_LIMITS.rows), merges, hiddenRows };
}

/** Does a sheet name people under their bản whom the one that is read does not name? */
function namesOthers({ people }: ReadSheet, read: ReadSheet): boolean {
  const named = new Set(read.people.map(({ fullName }) => fold(fullName)));
  return people.some(({ fullName, hamletNames }) => hamletNames.length > 0 && !named.has(fold(fullName)));
}

/** What of an upload is read: a sheet, or all the sheets of one layout together; and which sheets with people are not. */
export interface ChosenSheet {
  readonly grid: SheetGrid;
  readonly otherSheets: readonly string[];
}

/**
 * Finds the list in an upload: the visible sheet with the most rows that read with a name. Teams are often kept a sheet
 * each: sheets with the same head are read as one list. Null when nothing stands anywhere.
 */
export function chooseSheet(grids: readonly SheetGrid[], form: ListForm): ChosenSheet | null {
  const shown = grids.filter(({ hidden, rows }) => !hidden && rows.length > 0).map((grid) => readSheet(grid, form));
  const most = Math.max(0, ...shown.map(({ people }) => people.length));
  const best = shown.find(({ people }) => people.length === most);
  if (!best) return null;
  const peopled = shown.filter(({ people }) => people.length > 0);
  const alike = form.oneTeamAHamlet && best.head !== "" ? peopled.filter(({ head }) => head === best.head) : [best];
  const others = peopled.filter(
    (sheet) => sheet !== best && !alike.includes(sheet) && (sheet.head !== "" || namesOthers(sheet, best)),
  );
  return {
    grid: alike.length > 1 ? joinSheets(alike) : best.grid,
    otherSheets: others.map(({ grid }) => grid.name),
  };
}
