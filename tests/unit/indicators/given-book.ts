import { USUAL_RULE } from "@/lib/indicators/core/calendar";
import type { Definition } from "@/lib/indicators/core/definition";
import type { Cell, FigureBook, HamletSpan } from "@/lib/indicators/core/figures/figure-book";
import { civilDate } from "@/lib/kernel/civil-date";

/** A definition with nothing special about it. */
export function aDefinition(given: Partial<Definition> = {}): Definition {
  return {
    ...{ indicatorId: "i", code: "XHS-01", position: 1, validFrom: civilDate("2020-01-01"), validTo: null },
    ...{ name: "Tài khoản định danh điện tử", pillar: "xa-hoi-so", measure: "ratio", timing: "state", unit: "%" },
    ...{
      numeratorWords: "người có tài khoản",
      denominatorWords: "người trưởng thành",
      denominator: { kind: "reported" },
    },
    ...{ comparator: "at-least", reporter: { kind: "hamlet" }, frequency: "month", source: null, note: null },
    ...given,
  };
}

export function aCell(month: number, given: Partial<Cell> = {}): Cell {
  return { month, numerator: null, denominator: null, yes: null, nothing: false, ...given };
}

export function aHamlet(number: number, given: Partial<HamletSpan> = {}): HamletSpan {
  return { id: `h${number}`, number, name: `Bản ${number}`, from: null, to: null, ...given };
}

/** A book whose months are those of the calendar: a period ends with its month. */
export function aBook(given: Partial<FigureBook> = {}): FigureBook {
  return {
    ...{ definitions: [aDefinition()], hamlets: [aHamlet(1), aHamlet(2)], targets: [], cells: new Map() },
    ...{ approved: new Set(), teams: [], models: [], only: null },
    calendar: { rules: [{ ...USUAL_RULE, firstDay: 1 }], marked: new Map(), extensions: new Map() },
    ...given,
  };
}

/** Values as they are reported, put where the book keeps them. */
export function cellsOf(
  rows: readonly (Cell & { readonly reporter: string })[],
  indicatorId = "i",
): FigureBook["cells"] {
  const own = new Map<string, Cell[]>();
  for (const { reporter, ...cell } of rows) own.set(reporter, [...(own.get(reporter) ?? []), cell]);
  for (const cells of own.values()) cells.sort((a, b) => a.month - b.month);
  return new Map([[indicatorId, own]]);
}
