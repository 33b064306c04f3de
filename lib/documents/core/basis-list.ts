import { fold } from "@/lib/kernel/folding";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { BasisFacts } from "./basis-facts";
import { basisName } from "./basis-validity";
import { type ReadBasis, readBasisRows } from "./read-basis-rows";

/** A list of legal bases under check: what was brought in, and what a person chose for its rows. */
export interface BasisListSource {
  readonly format: 1;
  readonly grid: SheetGrid;
  /** Row → "skip", or "update" to write over the entry that has its number. */
  readonly choices: Readonly<Record<string, string>>;
}

export type ListedBasis = BasisFacts & { readonly id: string };

export type BasisRowPlan =
  | { readonly kind: "add" }
  /** In the register already and nothing in the row says otherwise. */
  | { readonly kind: "known"; readonly id: string }
  /** In the register with other facts, which stay unless a person says so. */
  | { readonly kind: "differs"; readonly id: string; readonly differences: readonly string[] }
  | { readonly kind: "update"; readonly id: string; readonly differences: readonly string[] }
  | { readonly kind: "skip" }
  | { readonly kind: "problem"; readonly words: readonly string[] };

export interface BasisRow {
  readonly row: number;
  /** "Nghị định số 30/2020/NĐ-CP", as the register would name it. */
  readonly name: string;
  readonly title: string;
  readonly facts: BasisFacts;
  readonly plan: BasisRowPlan;
}

export interface BasisListPlan {
  readonly rows: readonly BasisRow[];
  readonly ready: boolean;
}

const FACT_WORDS: readonly (readonly [keyof BasisFacts, string])[] = [
  ["type", "loại"],
  ["issuedOn", "ngày ban hành"],
  ["issuer", "cơ quan ban hành"],
  ["title", "trích yếu"],
  ["effectiveFrom", "ngày có hiệu lực"],
  ["effectiveTo", "ngày hết hiệu lực"],
  ["supersededBy", "văn bản thay thế"],
  ["amendedBy", "văn bản sửa đổi"],
  ["partlyReplacedBy", "văn bản thay thế một phần"],
  ["source", "nguồn"],
  ["note", "ghi chú"],
];

/** What one entry is known by: its number, or the name of a law without one. */
export function basisKey({ type, number, title }: Pick<BasisFacts, "type" | "number" | "title">): string {
  return number
    ? fold(number)
        .replace(/\s+/g, "")
        .replace(/^0+(?=\d)/, "")
    : fold(`${type} ${title}`);
}

/** The facts a row gives, over what is known; an empty cell says nothing. */
export function mergedFacts(known: BasisFacts, row: BasisFacts): BasisFacts {
  const given = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
  return { ...known, ...given };
}

function differencesOf(known: BasisFacts, row: BasisFacts): string[] {
  const merged = mergedFacts(known, row);
  return FACT_WORDS.flatMap(([key, words]) => (merged[key] === known[key] ? [] : [words]));
}

function planRow(
  row: ReadBasis,
  choice: string | undefined,
  register: ReadonlyMap<string, ListedBasis>,
  seen: Map<string, number>,
): BasisRowPlan {
  if (choice === "skip") return { kind: "skip" };
  const key = basisKey(row.facts);
  const known = register.get(key);
  // What the register knows need not be said again.
  const wrong = row.wrong.filter(({ missing }) => !(missing && known)).map(({ words }) => words);
  const { effectiveFrom, effectiveTo } = known ? mergedFacts(known, row.facts) : row.facts;
  if (effectiveFrom && effectiveTo && effectiveTo <= effectiveFrom) {
    wrong.push("Ngày hết hiệu lực phải sau ngày có hiệu lực.");
  }
  const first = seen.get(key);
  if (first !== undefined) wrong.push(`Trùng với dòng ${first}.`);
  else seen.set(key, row.row);
  if (wrong.length > 0) return { kind: "problem", words: wrong };
  if (!known) return { kind: "add" };
  const differences = differencesOf(known, row.facts);
  if (differences.length === 0) return { kind: "known", id: known.id };
  return { kind: choice === "update" ? "update" : "differs", id: known.id, differences };
}

/** What writing a list of legal bases would do: which are new, which are there, which say something else. */
export function planBasisList(source: BasisListSource, register: readonly ListedBasis[]): BasisListPlan {
  const byKey = new Map(register.map((basis) => [basisKey(basis), basis]));
  const seen = new Map<string, number>();
  const rows = readBasisRows(source.grid).map((row): BasisRow => {
    const choice = Object.hasOwn(source.choices, String(row.row)) ? source.choices[String(row.row)] : undefined;
    const plan = planRow(row, choice, byKey, seen);
    return { row: row.row, name: basisName(row.facts), title: row.facts.title, facts: row.facts, plan };
  });
  const writes = rows.some(({ plan }) => plan.kind === "add" || plan.kind === "update");
  return { rows, ready: writes && rows.every(({ plan }) => plan.kind !== "problem") };
}

/** The sheet with the most legal bases in it; the first when none has any. */
export function chooseBasisSheet(grids: readonly SheetGrid[]): SheetGrid {
  const [first, ...others] = grids;
  if (!first) throw new Error("an upload that was read has a sheet");
  return others.reduce((best, grid) => (readBasisRows(grid).length > readBasisRows(best).length ? grid : best), first);
}
